/// Collects everything that is wrong with the parts of a model.
struct ModelChecks {
  private(set) var problems: [ModelProblem] = []

  mutating func note(_ subject: ModelProblem.Subject, _ message: String) {
    problems.append(ModelProblem(subject, message))
  }

  mutating func check(
    criteria: [Criterion], options: [ScoredOption], requirements: [Requirement], parties: [PartyView],
    reference: String?
  ) {
    check(criteria)
    let leaves = criteria.flatMap(\.leaves)
    check(requirements)
    check(options, leaves, requirements)
    if let reference, !options.contains(where: { $0.id == reference }) {
      note(
        .reference, "The option to compare with, “\(reference)”, is not among the options. \(oneOf(options.map(\.id)))")
    }
    check(parties, criteria, options)
  }

  private mutating func check(_ requirements: [Requirement]) {
    for (id, count) in counts(requirements.map(\.id)) where count > 1 {
      note(.requirement(id), "There are \(count) must-haves with the id “\(id)”. Give each its own.")
    }
  }

  private mutating func check(_ options: [ScoredOption], _ leaves: [Criterion], _ requirements: [Requirement]) {
    switch options.count {
    case 0: note(.options, "There are no options. Give at least two; “do nothing” is one.")
    case 1:
      note(.options, "There is only one option, so there is nothing to compare. Add another; “do nothing” is one.")
    case ...DecisionModel.mostOptions: break
    default: note(.options, "There are \(options.count) options. Compare at most \(DecisionModel.mostOptions).")
    }
    for (id, count) in counts(options.map(\.id)) where count > 1 {
      note(.option(id), "There are \(count) options with the id “\(id)”. Give each its own.")
    }
    for option in options.prefix(DecisionModel.mostOptions) {
      check(option, leaves)
      for id in option.compliance.keys.sorted() where !requirements.contains(where: { $0.id == id }) {
        note(
          .compliance(option: option.id, requirement: id),
          "There is no must-have “\(id)”. \(oneOf(requirements.map(\.id)))")
      }
    }
  }

  private mutating func check(_ option: ScoredOption, _ leaves: [Criterion]) {
    for leaf in leaves.prefix(DecisionModel.mostCriteria) {
      guard case .measured(let measure) = leaf.content else { continue }
      let subject = ModelProblem.Subject.score(option: option.id, criterion: leaf.id)
      guard let performance = option.performances[leaf.id] else {
        note(
          subject,
          "“\(option.name)” has no score on “\(leaf.name)”. Give one, or say that it is unknown: then anything on the "
            + "scale counts as equally likely.")
        continue
      }
      if let message = ScoreCheck.message(performance, measure, leaf.name) { note(subject, message) }
    }
    let known = Set(leaves.map(\.id))
    for id in option.performances.keys.sorted() where !known.contains(id) {
      note(
        .score(option: option.id, criterion: id),
        "There is no criterion “\(id)” that is measured. \(oneOf(leaves.map(\.id)))")
    }
  }

  /// Which names would have been right.
  func oneOf(_ ids: [String]) -> String {
    ids.isEmpty
      ? "There are none." : "There are: \(ids.prefix(20).joined(separator: ", "))\(ids.count > 20 ? ", …" : "")."
  }

  func counts(_ ids: [String]) -> [(String, Int)] {
    var counts: [String: Int] = [:]
    for id in ids { counts[id, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }
  }
}
