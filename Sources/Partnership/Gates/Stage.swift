/// The seven stages of the one straight path.
public enum Stage: Int, CaseIterable, Codable, Sendable, Hashable, Comparable {
  case need = 1
  case evidence, businessCase, options, decision, rollout, outcome

  /// The name that people read, beside "Step 2 of 7".
  public var title: String {
    switch self {
    case .need: "Need"
    case .evidence: "Evidence"
    case .businessCase: "Business case"
    case .options: "Options"
    case .decision: "Decision"
    case .rollout: "Rollout"
    case .outcome: "Outcome"
    }
  }

  /// The question that the stage answers.
  public var question: String {
    switch self {
    case .need: "What is wanted, for whom, by when?"
    case .evidence: "What do people feel, and what do the records show?"
    case .businessCase: "What is it worth, what does it cost, what could go wrong?"
    case .options: "Which features, which platforms, which hosting?"
    case .decision: "What do we do, and who stands behind it?"
    case .rollout: "Who does what, under which policy, who tells and teaches whom?"
    case .outcome: "Did it work, and who made it work?"
    }
  }

  /// The word for it in an address.
  public var slug: String {
    switch self {
    case .businessCase: "business-case"
    default: title.lowercased()
    }
  }

  public init?(slug: String) {
    guard let stage = Stage.allCases.first(where: { $0.slug == slug }) else { return nil }
    self = stage
  }

  public static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
}
