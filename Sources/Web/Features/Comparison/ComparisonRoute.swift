import Documents
import Partnership

/// The addresses of a comparison of options.
enum ComparisonRoute: Route {
  /// What it says.
  case show(InitiativeID)
  /// What it would say under other weights.
  case trial(InitiativeID)

  var steps: [Step] {
    switch self {
    case .show(let id): base(id)
    case .trial(let id): base(id) + ["trial"]
    }
  }

  private func base(_ id: InitiativeID) -> [Step] { ["initiatives", .id("id", id), "comparison"] }
}
