import Documents
import Hummingbird
import Partnership
import Workspace

/// The description of the API for programs that read descriptions.
///
/// | method | path below /api/v1 | |
/// |---|---|---|
/// | GET | /openapi.json | OpenAPI 3.1 |
struct Description: Feature {
  func addRoutes(to routes: inout Routes) {
    routes.api(
      .get, .description, may: .visit,
      Operation(
        "getDescription", "This description", answer: .object(Schema.Object([], isOpen: true)), isPublic: true)
    ) { request in try request.page.description.value() }
  }
}
