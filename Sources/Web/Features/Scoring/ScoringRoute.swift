import Partnership

/// The addresses of scoring and weighing on one initiative.
enum ScoringRoute: Route {
  /// Who has handed in what, and what to do next.
  case overview(InitiativeID)
  /// One's own sheet on one option.
  case sheet(InitiativeID, RecordID)
  /// One's own weights.
  case weights(InitiativeID)
  case reveal(InitiativeID)
  case settingAside(InitiativeID)
  case appraisal(InitiativeID)

  var steps: [Step] {
    switch self {
    case .overview(let id): base(id)
    case .sheet(let id, let option): base(id) + ["options", .id("option", option)]
    case .weights(let id): base(id) + ["weights"]
    case .reveal(let id): base(id) + ["reveal"]
    case .settingAside(let id): base(id) + ["set-aside"]
    case .appraisal(let id): base(id) + ["appraisal"]
    }
  }

  private func base(_ id: InitiativeID) -> [Step] { ["initiatives", .id("id", id), "scoring"] }
}
