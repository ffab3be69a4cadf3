import Markup

/// What stands where nothing is yet: why one would write something here, and an example of it.
struct EmptyState {
  let title: String
  let words: String
  /// What somebody might have written.
  var example: String?
  /// The next step.
  var action: (words: String, path: LocalPath)?

  var html: HTML {
    """
    <div class="empty"><p class="title">\(title)</p><p>\(words)</p>\
    \(HTML.with(example) { "<p class=\"example\"><span>For example:</span> \($0)</p>" })\
    \(HTML.with(action) { "<p><a class=\"button\" href=\"\($0.path)\">\($0.words)</a></p>" })</div>

    """
  }
}
