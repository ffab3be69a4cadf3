public import DecisionAnalysis

/// Weights that somebody tries: nobody stands behind them, and nothing of them is kept.
public struct TrialWeights: Hashable, Sendable {
  /// The id of the party that stands for them in the figures.
  public static let party = "trial"

  /// Points by the id of a measured criterion, 0…100. They are compared with each other directly, not group by group.
  /// A criterion without any does not matter.
  public var points: [String: Double]

  public init(points: [String: Double]) { self.points = points }

  /// A party's weights as points: 100 for the criterion that weighs most, the others in proportion, in whole points.
  public init(_ ranking: AppraisalFigures.Ranking, in figures: AppraisalFigures) {
    let most = ranking.weights.map(\.mean).max() ?? 0
    points = Dictionary(
      zip(figures.criteria.map(\.id), ranking.weights.map { most > 0 ? (100 * $0.mean / most).rounded() : 0 }),
      uniquingKeysWith: { first, _ in first })
  }
}

extension DecisionModel {
  /// The same options and criteria under weights that are tried, in place of those of the parties.
  ///
  /// - Throws: where no criterion has any points.
  public func trying(_ trial: TrialWeights) throws(ModelProblems) -> DecisionModel {
    let points = Dictionary(leaves.map { ($0.id, trial.points[$0.id] ?? 0) }, uniquingKeysWith: { first, _ in first })
    let member = SwingWeights(TrialWeights.party, points: points)
    return try DecisionModel(
      criteria: leaves, options: options, requirements: requirements,
      parties: [PartyView(TrialWeights.party, "your trial", members: [member])], reference: reference)
  }
}
