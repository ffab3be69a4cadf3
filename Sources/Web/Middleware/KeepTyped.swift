import Documents
import HTTPTypes
import Hummingbird
import Markup
import NIOCore

/// Keeps what was typed when anything further in does not take a form: a disk that is full, a right that ended, a
/// session that is over, what nobody foresaw. The error page then gives it back.
///
/// It stands inside the cross-site check, so that no other site can put words on a page of ours.
struct KeepTyped: RouterMiddleware {
  /// How long a form may be to be taken, in bytes.
  let limit: Int

  /// A form that is too long to be taken is still given back, up to here.
  static func longest(_ limit: Int) -> Int { 4 * limit }

  private var longest: Int { Self.longest(limit) }

  func handle(
    _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard request.method == .post, request.isForm, case .found = context.match,
      request.headers[.contentLength].flatMap(Int.init) ?? 0 <= longest
    else { return try await next(request, context) }
    var request = request
    do {
      _ = try await request.collectBody(upTo: longest)
    } catch is NIOTooManyBytesError {
      throw WebError.tooLarge(limit: limit)
    }
    do {
      return try await next(request, context)
    } catch {
      guard let typed = try await request.typed(upTo: longest) else { throw error }
      throw RefusedForm(cause: error, typed: typed)
    }
  }
}

extension PageRequest {
  /// Whoever refuses a form shows it again, with what was typed. A page that no longer has it, because the initiative
  /// was parked meanwhile or a right ended, leaves that to the error page.
  func requireForm(in main: HTML) async throws {
    guard request.method == .post, request.isForm,
      let typed = try await request.typed(upTo: KeepTyped.longest(configuration.bodyLimit))
    else { return }
    let drawn: HTML = "action=\"\(typed.action)"
    guard main.text.contains(drawn.text) else { throw WebError.formGone }
  }
}

extension Request {
  /// Whether the body is a form, as browsers send it.
  var isForm: Bool {
    headers[.contentType]?.split(separator: ";").first?.lowercased() == "application/x-www-form-urlencoded"
  }

  /// What a person typed; nil for a form that cannot be read: no browser sends one.
  fileprivate func typed(upTo limit: Int) async throws -> TypedForm? {
    let body = try await body.collect(upTo: limit)
    guard let action = LocalPath(checking: uri.string), let form = try? Form(urlEncoded: body.readableBytesView)
    else { return nil }
    return TypedForm(form, to: action)
  }
}
