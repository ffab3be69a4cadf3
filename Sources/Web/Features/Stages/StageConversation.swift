import Documents
import Journey
import Markup
import Partnership
import Workspace

/// What people say about a stage, and where one says something.
struct StageConversation {
  let view: InitiativeView
  let stage: Stage
  /// What was typed, when it was refused.
  var typed: FormState?

  var html: HTML {
    """
    <section id="conversation"><h2>Conversation</h2>
    \(messages.isEmpty ? empty : ConversationList(messages: messages).html + download)\(form)</section>

    """
  }

  private var empty: HTML {
    "<p class=\"small\">Nobody has said anything here yet. One question asked in the open saves a meeting.</p>\n"
  }

  private var download: HTML {
    TableLinks.download(
      InitiativeRoute.conversationTable(view.initiative.id).path, of: "the conversation under all stages")
  }

  private var messages: [ConversationList.Message] {
    view.initiative.records[Message.self].filter { $0.content.about == stage }.map { entry in
      ConversationList.Message(
        author: view.name(entry.revision.author), party: entry.revision.party,
        when: DateText.moment(entry.revision.at, view.session.settings, near: view.initiative.today),
        words: entry.content.words)
    }
  }

  private var form: HTML {
    guard view.may(.say), view.initiative.course.standing.isOpen else { return .empty }
    // Made anew each time the page is shown, so that pressing twice says it once.
    let record = FreshID.record()
    return PostForm(
      action: InitiativeRoute.conversation(view.initiative.id, stage).path, state: typed ?? FormState("say"),
      submit: "Say it",
      fields: Message.fields(Editing(view.initiative, by: view.session.actor.party ?? .communications)),
      extra: PostForm.hidden("record", typed?.form["record"] ?? record.text)
    ).html
  }
}
