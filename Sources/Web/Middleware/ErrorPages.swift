import HTTPTypes
import Hummingbird
import Logging
import Workspace

/// Turns what was thrown into a page for people. What nobody foresaw goes to the log; the page shows its id only.
struct ErrorPages: RouterMiddleware {
  func handle(
    _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error where request.isForAPI {
      let document = ProblemDocument(error)
      if document.status == .internalServerError {
        context.logger.error("Unforeseen error", metadata: ["error": "\(String(reflecting: error))"])
      }
      let response = document.response(requestID: context.requestID)
      return request.method == .head ? response.createHeadResponse() : response
    } catch {
      let refused = error as? RefusedForm
      let error = refused?.cause ?? error
      let told = Self.told(error)
      if told.status == .internalServerError {
        context.logger.error("Unforeseen error", metadata: ["error": "\(String(reflecting: error))"])
      }
      var response = Response.html(
        ErrorPage(told, requestID: context.requestID, typed: refused?.typed).html, status: told.status)
      for (name, value) in told.headers { response.headers[name] = value }
      return request.method == .head ? response.createHeadResponse() : response
    }
  }

  private static func told(_ error: any Error) -> ErrorMessage {
    switch error {
    case let refusal as Refusal: ErrorMessage(refusal)
    case let error as WebError: ErrorMessage(error)
    case let error as any HTTPResponseError: ErrorMessage(status: error.status)
    default: ErrorMessage(status: .internalServerError)
    }
  }
}
