import Statistics

/// One thing that a risk may do within the horizon, with its probability and the loss that it brings.
struct LossState {
  /// The loss in this state, as far as it is known.
  enum Loss {
    /// A number.
    case known(Double)
    /// One draw from the distribution of the impact.
    case once(any Distribution)
    /// Several draws, or an unknown number of them: only the moments.
    case moments
  }

  let probability: Double
  let mean: Double
  let variance: Double
  let thirdCentralMoment: Double
  let loss: Loss

  /// The states of one risk: none, once, twice and so on up to `levels` - 1 times, then "as often or more".
  ///
  /// - Parameter levels: how many counts are told apart; 0 gives a single state with the moments of the whole.
  static func states(of risk: RiskLine, over horizon: Horizon, levels: Int) -> [LossState] {
    let years = RiskYears(chancePerYear: risk.chancePerYear, years: horizon.years)
    let apart = min(levels, horizon.years + 1)
    var states = (0..<apart).map { exactly($0, of: risk, probability: years.probability(of: $0)) }
    if apart <= horizon.years { states.append(atLeast(apart, of: risk, years)) }
    return states.filter { $0.probability > 0 }
  }

  private static func exactly(_ count: Int, of risk: RiskLine, probability: Double) -> LossState {
    let (times, impact) = (Double(count), risk.impact.distribution)
    let loss: Loss =
      count == 0 || !risk.impact.isUncertain
      ? .known(times * impact.mean) : count == 1 ? .once(impact) : .moments
    return LossState(
      probability: probability, mean: times * impact.mean, variance: times * impact.variance,
      thirdCentralMoment: times * impact.thirdCentralMoment, loss: loss)
  }

  /// The moments of a random number of independent impacts, given that there are `least` or more.
  private static func atLeast(_ least: Int, of risk: RiskLine, _ years: RiskYears) -> LossState {
    let impact = risk.impact.distribution
    let (mean, variance, third) = (impact.mean, impact.variance, impact.thirdCentralMoment)
    let counts = (least...years.years).map { (times: Double($0), weight: years.probability(of: $0)) }
    let probability = counts.reduce(0) { $0 + $1.weight }
    guard probability > 0 else {
      return LossState(probability: 0, mean: 0, variance: 0, thirdCentralMoment: 0, loss: .moments)
    }
    let centre = mean * counts.reduce(0) { $0 + $1.times * $1.weight } / probability
    var (second, cube) = (0.0, 0.0)
    for (times, weight) in counts {
      let gap = times * mean - centre
      second += weight * (times * variance + gap * gap)
      cube += weight * (times * third + 3 * gap * times * variance + gap * gap * gap)
    }
    return LossState(
      probability: probability, mean: centre, variance: second / probability, thirdCentralMoment: cube / probability,
      loss: .moments)
  }
}
