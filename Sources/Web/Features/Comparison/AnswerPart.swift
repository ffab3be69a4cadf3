import Markup

/// One answer of an appraisal: what it is called, what it says in a sentence, and the picture with its figures.
struct AnswerPart {
  /// For links within the page.
  let anchor: String
  let title: String
  let sentences: [String]
  let body: HTML

  var html: HTML {
    """
    <section class="answer" id="\(anchor)"><h2>\(title)</h2>\
    \(HTML.with(sentences.first) { "<p class=\"sentence\">\($0)</p>" })\
    \(sentences.dropFirst().html { "<p>\($0)</p>" })\(body)</section>

    """
  }
}
