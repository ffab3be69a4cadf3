import DecisionAnalysis
import Documents
import Partnership

/// What an appraisal of an initiative is made of, before the scores of several people are put together.
struct AppraisalInputs {
  /// An option with what each person says of it.
  struct Option {
    let id: String
    let name: String
    /// By criterion: who (their party) says what.
    let scores: [String: [(party: String, score: Performance)]]
    let compliance: [String: Compliance]
  }

  let criteria: [Criterion]
  let options: [Option]
  /// Of the business case, where criteria take their scores from its simulation.
  let caseDigest: Digest?
  let requirements: [Requirement]
  let parties: [PartyView]
  let reference: String?

  /// The parts of the engine's model.
  var parts: AppraisalParts {
    let leaves = criteria.flatMap(\.leaves)
    return AppraisalParts(
      criteria: criteria,
      options: options.map { option in
        var performances: [String: Performance] = [:]
        for leaf in leaves {
          guard case .measured(let measure) = leaf.content else { continue }
          performances[leaf.id] = ScorePool(option.scores[leaf.id] ?? [], measure).performance
        }
        return ScoredOption(option.id, option.name, performances, compliance: option.compliance)
      }, requirements: requirements, parties: parties, reference: reference)
  }
}

extension AppraisalInputs {
  /// The digest of everything that the figures depend on. Names count too, because sentences hold them.
  /// - Throws: the encoder's error, for a number that is not finite.
  func digest() throws -> Digest { Digest(of: try CanonicalJSON.encode(canonical)) }

  private var canonical: JSONValue {
    var told: [String: JSONValue] = [
      "criteria": .array(criteria.map(Self.told)),
      "options": .array(options.map(Self.told)),
      "requirements": .array(requirements.map { .array([.string($0.id), .string($0.name)]) }),
      "parties": .array(parties.map(Self.told)),
      "reference": reference.map { .string($0) } ?? .null,
    ]
    // Left out where there is none, so that appraisals without it keep their digest.
    if let caseDigest { told["case"] = .string(caseDigest.hex) }
    return .object(told)
  }

  private static func told(_ criterion: Criterion) -> JSONValue {
    let content: JSONValue =
      switch criterion.content {
      case .group(let children): .object(["group": .array(children.map(told))])
      case .measured(.numeric(let scale, let shape)):
        .object([
          "worst": .number(scale.worst), "best": .number(scale.best), "unit": .string(scale.unit),
          "points": told(shape),
        ])
      case .measured(.levels(let levels)):
        .object(["levels": .array(levels.map { .array([.string($0.name), .number($0.value)]) })])
      }
    return .array([.string(criterion.id), .string(criterion.name), content])
  }

  private static func told(_ shape: ValueShape) -> JSONValue {
    switch shape {
    case .linear: .null
    case .points(let points): .array(points.map { .array([.number($0.score), .number($0.value)]) })
    }
  }

  private static func told(_ option: Option) -> JSONValue {
    .object([
      "id": .string(option.id), "name": .string(option.name),
      "scores": .object(
        option.scores.mapValues { said in .array(said.map { .array([.string($0.party), told($0.score)]) }) }),
      "must-haves": .object(option.compliance.mapValues { .string($0.rawValue) }),
    ])
  }

  /// As a score sheet or the business case can say it.
  private static func told(_ performance: Performance) -> JSONValue {
    switch performance {
    case .exact(let value): .number(value)
    case .uniform(let low, let high): .array([.number(low), .number(high)])
    case .level(let level): .string(level)
    case .quantiles(let values): .array(values.map { .number($0) })
    case .levels(let chances): .array(chances.map { .array([.string($0.level), .number($0.probability)]) })
    case .triangular, .unknown: .null
    }
  }

  private static func told(_ party: PartyView) -> JSONValue {
    .object([
      "id": .string(party.id), "name": .string(party.name),
      "members": .array(
        party.members.map { member in
          .array([.string(member.member), .object(member.points.mapValues { .number($0) })])
        }),
      "refuses": .array(party.refuses.map { .string($0) }),
    ])
  }
}
