import Documents
import Hummingbird
import Markup
import Partnership
import Testing
import Workspace

@testable import Web

enum DeskRoute: Route {
  case desk(InitiativeID), new, send, administer, answer(token: String), broken, refuse(String)

  var steps: [Step] {
    switch self {
    case .desk(let id): ["desk", .id("id", id)]
    case .new: ["desk", "new"]
    case .send: ["desk"]
    case .administer: ["administer"]
    case .answer(let token): ["answer", .secret("token", token)]
    case .broken: ["broken"]
    case .refuse(let how): ["refuse", .word("how", how)]
    }
  }
}

/// A feature that shows what the shell does for features.
struct Desk: Feature {
  struct Unforeseen: Error {
    let detail = "the pool's secret number is 4711"
  }

  func addRoutes(to routes: inout Routes) {
    routes.get(DeskRoute.desk(.any), may: .seeInitiative) { request in
      let id = try request.id(InitiativeID.self)
      return try await request.page("Desk", current: .initiatives, main: "<h1>Desk \(id.text)</h1>")
    }
    routes.get(DeskRoute.new, may: .bringNeed) { _ in .text("new") }
    routes.post(DeskRoute.send, may: .bringNeed) { request in
      let form = try await request.form()
      return .redirect(to: (request.next(form) ?? Place.home.path).done(.saved))
    }
    routes.get(DeskRoute.administer, may: .managePeople) { request in .text(request.client) }
    routes.get(DeskRoute.answer(token: ""), may: .answerByLink) { request in
      .text(try request.secret("token").count.description)
    }
    routes.get(DeskRoute.broken, may: .visit) { _ in throw Unforeseen() }
    routes.get(DeskRoute.refuse(""), may: .visit) { request in
      throw Self.refusal(try request.value("how") { $0 })
    }
    routes.post(DeskRoute.refuse(""), may: .visit) { request in
      let form = try await request.form()
      #expect(form.fields.allSatisfy { !$0.name.contains(":") }, "labels stay in the shell")
      throw Self.refusal(try request.value("how") { $0 })
    }
  }

  private static func refusal(_ how: String) -> any Error {
    switch how {
    case "not-found": Refusal.notFound("No such thing.")
    case "forbidden": Refusal.forbidden("Not yours.")
    case "invalid": Refusal.invalid(Problems(Problem(field: "a", message: "Say more.")))
    case "gone": Refusal.gone("Spent.")
    case "throttled": Refusal.throttled(seconds: 42, "Too often.")
    case "unforeseen": Unforeseen()
    default: Refusal.unavailable("The disk is <full>.")
    }
  }
}
