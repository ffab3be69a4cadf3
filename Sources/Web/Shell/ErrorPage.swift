import Markup

/// A page that says what was not done, and how to go on. It asks nothing of the workspace, which may be the trouble.
struct ErrorPage {
  private let message: ErrorMessage
  private let requestID: String

  init(_ message: ErrorMessage, requestID: String) {
    self.message = message
    self.requestID = requestID
  }

  var html: HTML {
    Layout(title: message.title).html(
      """
      <h1>\(message.title)</h1>
      <p class="lead">\(message.words)</p>
      <p><a class="button quiet" href="\(Place.home.path)">To the first page</a></p>
      <p class="small">If you ask for help, quote <span class="figure">\(requestID)</span>.</p>
      """)
  }
}
