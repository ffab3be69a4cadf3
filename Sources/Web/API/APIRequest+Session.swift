import Documents
import Hummingbird
import Workspace

extension APIRequest {
  /// Signs in: the session comes as a cookie.
  func begun(_ begun: Begun) -> Reply {
    let cookie = SessionCookie(page.configuration)
    var reply = Reply.created(Resources.session.json(begun), at: APIRoute.session.path)
    reply.headers = [(.setCookie, cookie.keeping(begun.token, seconds: begun.expiresAt - page.now))]
    return reply
  }
}
