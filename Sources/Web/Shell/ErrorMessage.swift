import HTTPTypes
import Hummingbird
import Workspace

/// What a page says when something was not done.
struct ErrorMessage {
  let status: HTTPResponse.Status
  let title: String
  let words: String
  var headers: [(HTTPField.Name, String)] = []
  /// Whether the same form could be taken another time.
  var maySendAgain = true
  /// Whether signing in again is what helps.
  var asksForSignIn = false

  init(_ refusal: Refusal) {
    switch refusal {
    case .notFound:
      (status, title) = (.notFound, "There is nothing here")
      maySendAgain = false
    case .forbidden: (status, title) = (.forbidden, "This is for others to do")
    case .invalid: (status, title) = (.unprocessableContent, "Something is not right yet")
    case .conflict: (status, title) = (.conflict, "Somebody was faster")
    case .gone:
      (status, title) = (.gone, "This link works no more")
      maySendAgain = false
    case .throttled(let seconds, _):
      (status, title) = (.tooManyRequests, "Please wait a little")
      headers = [(.retryAfter, String(seconds))]
    case .unavailable:
      (status, title) = (.serviceUnavailable, "Not possible just now")
      headers = [(.retryAfter, "30")]
    }
    words = refusal.message
  }

  init(_ error: WebError) {
    switch error {
    case .notFound: self.init(status: .notFound)
    case .methodNotAllowed(let methods):
      self.init(status: .methodNotAllowed)
      headers = [(.allow, methods.map(\.rawValue).joined(separator: ", "))]
    case .notForRole:
      self.init(
        .forbidden, "This is for others to do", "Your account may not do this. An administrator can say who may.")
    case .signedOut:
      self.init(
        .forbidden, "You are not signed in any more",
        "Nothing was changed. Sign in again, and send it once more.")
      asksForSignIn = true
    case .crossSite:
      self.init(
        .forbidden, "This came from another site",
        "A form of another site was sent here, or your browser hides where it came from. Open the page here and send it "
          + "from there.")
    case .tooLarge(let limit):
      self.init(
        .contentTooLarge, "This is too long",
        "More than \(limit / 1024) KB came in one piece. Nothing was changed. Make it shorter, or send it in parts.")
    case .formGone:
      self.init(
        .conflict, "This form is not offered any more",
        "Nothing was changed. Things have moved on while you were writing: look at the page again to see what is "
          + "possible.")
    case .badRequest(let words): self.init(.badRequest, "This could not be read", words)
    }
    if case .notFound = error { maySendAgain = false }
  }

  /// The words for a bare status.
  init(status: HTTPResponse.Status) {
    switch status.code {
    case 404:
      self.init(status, "There is nothing here", "The address may be mistyped, or what it led to has been taken away.")
    case 405: self.init(status, "That cannot be done here", "This address takes requests of another kind.")
    case 413: self.init(.contentTooLarge, "This is too long", "Send it in parts.")
    case 400..<500: self.init(status, "This could not be read", "The request is not one that this site understands.")
    default:
      self.init(
        .internalServerError, "Something went wrong on our side",
        "Nothing was changed. Try again; if it happens again, tell whoever runs Tandem the number below.")
    }
  }

  private init(_ status: HTTPResponse.Status, _ title: String, _ words: String) {
    self.status = status
    self.title = title
    self.words = words
  }
}
