import Statistics

/// Which scenario is best, how surely, and what it would be worth to know more.
public struct CaseDecision: Hashable, Sendable {
  /// The position of the scenario that is best in the mean.
  public let preferred: Int
  /// For each scenario the share of futures in which it is best.
  public let chanceOfBest: [Double]
  /// The expected value of perfect information.
  public let perfectInformation: Mean
  /// For each uncertain estimate what it is worth to know it, the most worthwhile first; nil when it was not asked for.
  public let information: [InformationValue]?
  public let sentence: String
  public let formula: String
  public let source: String

  static func preferred(_ outcome: SimulationOutcome) -> Int {
    let means = objectives(outcome).map(\.value)
    return means.indices.max { means[$0] < means[$1] || (means[$0] == means[$1] && $0 > $1) } ?? 0
  }

  private static func objectives(_ outcome: SimulationOutcome) -> [Mean] {
    let sum: TrialStore.Sum = outcome.plan.model.decidesOn == .cash ? .cash : .value
    return outcome.plan.scenarios.indices.map { outcome.mean(of: sum, $0) }
  }

  init(_ outcome: SimulationOutcome, preferred: Int, information: [InformationValue]?) {
    self.preferred = preferred
    let plan = outcome.plan
    chanceOfBest = plan.scenarios.indices.map { outcome.mean(outcome.store.placeOfWins($0)).value }
    let best = outcome.mean(outcome.store.placeOfBest)
    let own = Self.objectives(outcome)[preferred]
    // With a single scenario the alternative is to leave it, which is worth nothing and costs nothing.
    let value =
      plan.scenarios.count > 1 ? best.value - own.value : Self.goOrNot(outcome, mean: own.value)
    perfectInformation = Mean(value: max(value, 0), standardError: max(best.standardError, own.standardError))
    self.information = information
    let name = plan.scenarios[preferred].name
    sentence =
      plan.scenarios.count > 1
      ? "\(Words.futures(chanceOfBest[preferred])) “\(name)” is the best choice. Knowing the future would be worth "
        + "\(Words.range(perfectInformation.value, perfectInformation.value, plan.model.currency)) at most."
      : "Knowing beforehand whether it pays would be worth "
        + "\(Words.range(perfectInformation.value, perfectInformation.value, plan.model.currency)) at most."
    formula = "EVPI = E[max over options] - max over options of E"
    source = "H. Raiffa and R. Schlaifer, Applied Statistical Decision Theory (1961)."
  }

  /// The value of perfect information when the other choice is to do nothing at all.
  private static func goOrNot(_ outcome: SimulationOutcome, mean: Double) -> Double {
    let values = outcome.values(0, outcome.plan.model.decidesOn == .cash ? .cash : .value)
    let gains = values.reduce(0.0) { $0 + Double(max($1, 0)) } / Double(values.count)
    return gains - max(mean, 0)
  }
}
