import Journey
import Partnership

/// The addresses of platforms, beside the list, which is a `Place`.
enum CatalogueRoute: Route {
  case new
  case platform(PlatformID)
  case removal(PlatformID)
  case fact(PlatformID, FactSubject)
  case factRemoval(PlatformID, FactSubject)
  case prices(PlatformID)

  var steps: [Step] {
    switch self {
    case .new: ["catalogue", "new"]
    case .platform(let id): base(id)
    case .removal(let id): base(id) + ["removal"]
    case .fact(let id, let about): base(id) + ["facts", .word("subject", about.description)]
    case .factRemoval(let id, let about): base(id) + ["facts", .word("subject", about.description), "removal"]
    case .prices(let id): base(id) + ["prices"]
    }
  }

  private func base(_ id: PlatformID) -> [Step] { ["catalogue", .id("platform", id)] }
}
