import Hummingbird

/// What the shell itself refuses.
enum WebError: Error {
  case notFound
  case methodNotAllowed([HTTPRequest.Method])
  case notForRole
  case signedOut
  case crossSite
  case tooLarge(limit: Int)
  case badRequest(String)
}
