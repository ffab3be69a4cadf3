import Hummingbird

/// What the shell itself refuses.
enum WebError: Error {
  case notFound
  case methodNotAllowed([HTTPRequest.Method])
  case notForRole
  case signedOut
  case crossSite
  case tooLarge(limit: Int)
  /// A form was refused, and its page does not offer it any more.
  case formGone
  case badRequest(String)
}
