import DecisionAnalysis

/// What was read of an appraisal, before it is checked as a whole.
struct AppraisalParts {
  var criteria: [Criterion] = []
  var options: [ScoredOption] = []
  var requirements: [Requirement] = []
  var parties: [PartyView] = []
  var reference: String?

  func model() throws(ModelProblems) -> DecisionModel {
    try DecisionModel(
      criteria: criteria, options: options, requirements: requirements, parties: parties, reference: reference)
  }
}

/// Where in the document each subject stands, as paths from its root.
struct AppraisalPlaces {
  var criteria: [String: String] = [:]
  var options: [String: String] = [:]
  var requirements: [String: String] = [:]
  var parties: [String: String] = [:]
  /// By party and member.
  var members: [String: String] = [:]

  func path(_ subject: ModelProblem.Subject) -> String {
    switch subject {
    case .criteria: "options.criteria"
    case .criterion(let id): criteria[id] ?? "options.criteria"
    case .options: "options.compared"
    case .option(let id): options[id] ?? "options.compared"
    case .score(let option, let criterion): "\(options[option] ?? "options.compared").scores.\(criterion)"
    case .requirement(let id): requirements[id] ?? "options.must-haves"
    case .compliance(let option, let requirement):
      "\(options[option] ?? "options.compared").must-haves.\(requirement)"
    case .party(let id): parties[id] ?? "options.parties"
    case .member(let party, let member): members["\(party)/\(member)"] ?? parties[party] ?? "options.parties"
    case .weight(let party, let member, let criterion):
      "\(members["\(party)/\(member)"] ?? "options.parties").points.\(criterion)"
    case .refusal(let party, _): "\(parties[party] ?? "options.parties").refuses"
    case .reference: "options.reference"
    }
  }
}
