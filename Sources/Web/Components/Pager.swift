import Markup

/// The way through a long list, a page at a time.
struct Pager {
  /// What is shown: "21 to 40 of 312".
  let words: String
  var previous: LocalPath?
  var next: LocalPath?

  var html: HTML {
    guard previous != nil || next != nil else { return .empty }
    return """
      <nav class="pager" aria-label="Pages">\(HTML.with(previous) { "<a rel=\"prev\" href=\"\($0)\">Earlier page</a>" })\
      <span class="small figure">\(words)</span>\
      \(HTML.with(next) { "<a rel=\"next\" href=\"\($0)\">Next page</a>" })</nav>

      """
  }
}
