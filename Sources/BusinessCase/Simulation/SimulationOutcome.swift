import Statistics

/// All trials of a simulation, with what is asked of them in common.
struct SimulationOutcome: Sendable {
  let plan: CasePlan
  let settings: SimulationSettings
  let store: TrialStore
  let sets: Int
  let piecesPerSet: Int
  let perSet: Int

  var trials: Int { sets * perSet }

  /// Mean and standard error of a sum by its place, from the means of the independent sets.
  func mean(_ place: Int) -> Mean {
    let means = (0..<sets).map { set -> Double in
      var total = 0.0
      for piece in (set * piecesPerSet)..<((set + 1) * piecesPerSet) { total += store.sums[piece][place] }
      return total / Double(perSet)
    }
    let moments = Moments(means)
    return Mean(value: moments.mean, standardError: moments.standardError)
  }

  func mean(of sum: TrialStore.Sum, _ scenario: Int) -> Mean { mean(store.place(of: sum, scenario)) }

  func values(_ scenario: Int, _ figure: TrialStore.Figure) -> UnsafeBufferPointer<Float> {
    UnsafeBufferPointer(start: store.column(scenario, figure), count: trials)
  }
}

/// An expected value as a simulation found it.
public struct Mean: Hashable, Sendable {
  public let value: Double
  /// By how much the value would typically change with another seed.
  public let standardError: Double
}
