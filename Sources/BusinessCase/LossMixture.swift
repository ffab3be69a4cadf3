import Statistics

/// The distribution of the loss from all risks together, as a mixture over what each of them may do.
///
/// Every combination of states has its exact probability. Within a combination the loss is exact when it is a number or
/// one impact, and otherwise a shifted lognormal with the exact mean, variance and skewness of the combination.
struct LossMixture {
  /// The number of combinations that are told apart.
  static let largestSize = 4096
  /// The number of risks whose combinations fit; the states of any others are known by their moments alone.
  static let mostRisks = 12

  private struct Component {
    let weight: Double
    let shift: Double
    let loss: Loss
  }

  private enum Loss {
    case known
    case once(any Distribution)
    case matched(ShiftedLognormal)
  }

  private var components: [Component] = []
  private var approximateWeight = 0.0

  /// Whether more than a thousandth of the probability lies in combinations known by their moments alone.
  var isApproximate: Bool { approximateWeight > 0.001 }

  /// - Complexity: O(2^n) for 7 to 12 risks, and never more than 4096 combinations.
  init(_ risks: [RiskLine], over horizon: Horizon) {
    // In an order of their own, the largest first, so that the order of the lines changes nothing.
    let ranked = risks.map { (risk: $0, whole: LossState.states(of: $0, over: horizon, levels: 0)) }
      .filter { !$0.whole.isEmpty && $0.risk.chancePerYear > 0 }
      .sorted { left, right in
        let (a, b) = (left.whole[0], right.whole[0])
        return (a.variance, a.mean, a.thirdCentralMoment, left.risk.chancePerYear)
          > (b.variance, b.mean, b.thirdCentralMoment, right.risk.chancePerYear)
      }
    let told = ranked.prefix(Self.mostRisks)
    let levels = Self.levels(for: told.count)
    let states =
      told.map { LossState.states(of: $0.risk, over: horizon, levels: levels) }
      + ranked.dropFirst(Self.mostRisks).map(\.whole)
    components.reserveCapacity(Self.largestSize)
    combine(states[...], Combination())
  }

  /// As many counts per risk as the number of combinations allows, and no more than 4.
  private static func levels(for risks: Int) -> Int {
    var levels = 4
    while levels > 1, (0..<risks).reduce(1, { size, _ in size * (levels + 1) }) > largestSize { levels -= 1 }
    return levels
  }

  private struct Combination {
    var weight = 1.0
    var known = 0.0
    var uncertain = 0
    var mean = 0.0
    var variance = 0.0
    var third = 0.0
    var once: (any Distribution)?

    func adding(_ state: LossState) -> Combination {
      var next = self
      next.weight *= state.probability
      switch state.loss {
      case .known(let value):
        next.known += value
        return next
      case .once(let impact): next.once = uncertain == 0 ? impact : nil
      case .moments: next.once = nil
      }
      next.uncertain += 1
      next.mean += state.mean
      next.variance += state.variance
      next.third += state.thirdCentralMoment
      return next
    }
  }

  private mutating func combine(_ states: ArraySlice<[LossState]>, _ combination: Combination) {
    // All that is dropped together has less than a ten-thousandth of the probability.
    guard combination.weight > 1e-8 else { return }
    guard let first = states.first else {
      components.append(component(combination))
      return
    }
    for state in first { combine(states.dropFirst(), combination.adding(state)) }
  }

  private mutating func component(_ combination: Combination) -> Component {
    let (weight, known) = (combination.weight, combination.known)
    if let impact = combination.once { return Component(weight: weight, shift: known, loss: .once(impact)) }
    let deviation = combination.variance.squareRoot()
    guard combination.uncertain > 0 else { return Component(weight: weight, shift: known, loss: .known) }
    approximateWeight += weight
    do {
      let matched = try ShiftedLognormal(
        mean: combination.mean, standardDeviation: deviation,
        skewness: combination.third / (combination.variance * deviation))
      return Component(weight: weight, shift: known, loss: .matched(matched))
    } catch {
      // Without variance the combination is a number after all.
      return Component(weight: weight, shift: known + combination.mean, loss: .known)
    }
  }

  /// The probability of a loss at or below `x`.
  func cumulative(_ x: Double) -> Double {
    var sum = 0.0
    for component in components {
      let rest = x - component.shift
      switch component.loss {
      case .known: sum += rest >= 0 ? component.weight : 0
      case .once(let impact): sum += component.weight * impact.cumulative(rest)
      case .matched(let matched): sum += component.weight * matched.cumulative(rest)
      }
    }
    return sum
  }

  /// The smallest loss that is not exceeded with probability `p`, never below zero.
  func quantile(_ p: Double) -> Double {
    // The atoms of the mixture are where its distribution function jumps.
    let atoms = components.compactMap { component in
      if case .known = component.loss { component.shift } else { nil }
    }
    let total = components.reduce(0) { $0 + $1.weight }
    let target = p * total
    guard cumulative(0) < target * (1 - 1e-12) else { return 0 }
    var ceiling = max(1, atoms.max() ?? 0)
    while cumulative(ceiling) < target, ceiling < 1e300 { ceiling *= 2 }
    let bracket = monotoneRoot(in: 0...ceiling, target: target * (1 - 1e-12), of: cumulative)
    return atoms.filter { bracket.contains($0) }.min() ?? bracket.upperBound
  }
}
