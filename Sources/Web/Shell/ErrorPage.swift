import Markup

/// A page that says what was not done, and how to go on. It asks nothing of the workspace, which may be the trouble.
struct ErrorPage {
  private let message: ErrorMessage
  private let requestID: String
  private let typed: TypedForm?

  /// - Parameter typed: what had been typed into the form that was not taken; nil when nothing was.
  init(_ message: ErrorMessage, requestID: String, typed: TypedForm? = nil) {
    self.message = message
    self.requestID = requestID
    self.typed = typed
  }

  var html: HTML {
    Layout(title: message.title).html(
      """
      <h1>\(message.title)</h1>
      <p class="lead">\(message.words)</p>
      \(HTML.when(message.asksForSignIn, signIn))\
      \(HTML.with(typed) { TypedSection($0, maySendAgain: message.maySendAgain).html })\
      <p><a class="button quiet" href="\(Place.home.path)">To the first page</a></p>
      <p class="small">If you ask for help, quote <span class="figure">\(requestID)</span>.</p>
      """)
  }

  /// In another tab where this page holds words that would be lost with it.
  private var signIn: HTML {
    .when(
      typed == nil, "<p><a class=\"button\" href=\"\(Place.signIn.path)\">Sign in</a></p>\n",
      else: """
        <p><a class="button" href="\(Place.signIn.path)" target="_blank" rel="noopener">Sign in, in another tab</a></p>

        """)
  }
}
