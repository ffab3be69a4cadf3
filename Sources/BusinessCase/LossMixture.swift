import Statistics

/// The distribution of the loss from all risks together, as a mixture over what each of them may do.
///
/// Every combination of states has its exact probability. Within a combination the loss is exact when it is a number or
/// one impact, and otherwise a shifted lognormal with the exact mean, variance and skewness of the combination.
struct LossMixture {
  /// The number of combinations that are told apart.
  static let largestSize = 1024
  /// The number of risks whose combinations fit; the states of any others are known by their moments alone.
  static let mostRisks = 10

  /// A combination with its probability, and the part of its loss that is known.
  private struct Component<Loss> {
    let weight: Double
    let shift: Double
    let loss: Loss
  }

  // One array for each kind, so that the many matched ones lie side by side without references.
  private var known: [Component<Void>] = []
  private var single: [Component<any Distribution>] = []
  private var matched: [Component<ShiftedLognormal>] = []
  private var approximateWeight = 0.0
  /// Combinations with no more probability than this are dropped.
  private let negligible: Double
  /// The probability of all combinations that were kept.
  private var weight = 0.0
  /// A loss of the size of the bad ones.
  private var scale = 0.0

  /// Whether more than a thousandth of the probability lies in combinations known by their moments alone.
  var isApproximate: Bool { approximateWeight > 0.001 }

  /// - Complexity: O(2^n) for 7 to 10 risks, and never more than 1024 combinations.
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
    let chanceOfNone = ranked.map { 1 - $0.risk.chance(over: horizon) }.reduce(1, *)
    negligible = 1e-8 * (1 - chanceOfNone)
    combine(states[...], Combination())
    weight = (known.map(\.weight) + single.map(\.weight) + matched.map(\.weight)).reduce(0, +)
    let wholes = ranked.map { $0.whole[0] }
    scale = wholes.reduce(0) { $0 + $1.mean } + 2 * wholes.reduce(0) { $0 + $1.variance }.squareRoot()
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
    // All that is dropped together has less than a ten-thousandth of the probability of any loss.
    guard combination.weight > negligible else { return }
    guard let first = states.first else {
      append(combination)
      return
    }
    for state in first { combine(states.dropFirst(), combination.adding(state)) }
  }

  private mutating func append(_ combination: Combination) {
    let (weight, shift) = (combination.weight, combination.known)
    if let impact = combination.once {
      single.append(Component(weight: weight, shift: shift, loss: impact))
      return
    }
    guard combination.uncertain > 0 else {
      known.append(Component(weight: weight, shift: shift, loss: ()))
      return
    }
    approximateWeight += weight
    let deviation = combination.variance.squareRoot()
    do {
      let shape = try ShiftedLognormal(
        mean: combination.mean, standardDeviation: deviation,
        skewness: combination.third / (combination.variance * deviation))
      matched.append(Component(weight: weight, shift: shift, loss: shape))
    } catch {
      // Without variance the combination is a number after all.
      known.append(Component(weight: weight, shift: shift + combination.mean, loss: ()))
    }
  }

  /// The probability of a loss at or below `x`.
  func cumulative(_ x: Double) -> Double {
    var sum = 0.0
    for component in known where component.shift <= x { sum += component.weight }
    for component in single { sum += component.weight * component.loss.cumulative(x - component.shift) }
    for component in matched { sum += component.weight * component.loss.cumulative(x - component.shift) }
    return sum
  }

  /// The smallest loss that is not exceeded with probability `p`.
  ///
  /// - Parameters:
  ///   - p: a probability in 0…1, below 1.
  ///   - floor: a loss that is known to be no larger than the answer.
  func quantile(_ p: Double, atLeast floor: Double = 0) -> Double {
    // A sum of probabilities that should equal p may miss it by a rounding.
    let target = p * (weight - 1e-12)
    guard cumulative(floor) < target else { return floor }
    var ceiling = max(floor, scale)
    while cumulative(ceiling) < target, ceiling < 1e300 { ceiling *= 2 }
    let bracket = monotoneRoot(in: floor...ceiling, target: target, of: cumulative)
    // Where the function jumps the answer is the place of the jump.
    return known.lazy.map(\.shift).filter { bracket.contains($0) }.min() ?? bracket.upperBound
  }
}
