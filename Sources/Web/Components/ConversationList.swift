import Markup
import Partnership

/// What people said about a stage, the first on top.
struct ConversationList {
  struct Message {
    let author: String
    let party: Party?
    /// When, as `DateText` writes it.
    let when: HTML
    let words: String
  }

  let messages: [Message]

  var html: HTML {
    "<ol class=\"conversation\">\(messages.html(message))</ol>\n"
  }

  private func message(_ message: Message) -> HTML {
    let author = message.party.map { PartyMark($0, message.author).html } ?? HTML(escaping: message.author)
    return "<li><p class=\"by\">\(author) <small>\(message.when)</small></p>\(HTML(paragraphs: message.words))</li>\n"
  }
}
