import Statistics

/// The sum of independent terms: exact moments, and the best distribution that they allow.
struct IndependentSum {
  enum Shape {
    /// Nothing is uncertain.
    case point
    /// One uncertain term, shifted by the fixed ones.
    case single(ScaledTerm)
    /// Uncertain terms that are all normal.
    case normal(Normal)
    /// Terms of different kinds, by their three moments.
    case matched(ShiftedLognormal)
    /// Terms with long tails to both sides: those to the right and those to the left are matched apart, because in
    /// one sum their skewness would cancel and the tails would be lost.
    case twoSided(TwoSidedSum)
  }

  /// What the fixed terms add up to.
  let fixed: Double
  /// The mean of the whole sum.
  let mean: Double
  let variance: Double
  let shape: Shape

  init(_ terms: [ScaledTerm]) {
    let uncertain = terms.filter { !$0.isFixed }
    fixed = orderlySum(terms.lazy.filter(\.isFixed).map(\.mean))
    // Fixed and uncertain parts stay apart, so that a fixed line shifts the result and changes nothing else.
    let uncertainMean = orderlySum(uncertain.map(\.mean))
    mean = fixed + uncertainMean
    variance = orderlySum(uncertain.map(\.variance))
    shape = Self.shape(uncertain, mean: uncertainMean, variance: variance)
  }

  private static func shape(_ uncertain: [ScaledTerm], mean: Double, variance: Double) -> Shape {
    guard let first = uncertain.first else { return .point }
    if uncertain.count == 1 { return .single(first) }
    // Estimates are finite and bounded, so these initialisers have nothing to refuse; were the variance to vanish
    // in rounding, the sum would be a point to the last digit.
    do {
      if uncertain.allSatisfy({ $0.distribution is Normal }) {
        return .normal(try Normal(mean: mean, standardDeviation: variance.squareRoot()))
      }
      let right = uncertain.filter { $0.thirdCentralMoment > 0 }
      let left = uncertain.filter { $0.thirdCentralMoment < 0 }
      let even = uncertain.filter { $0.thirdCentralMoment == 0 }
      if left.isEmpty || right.isEmpty { return .matched(try matched(uncertain)) }
      // Symmetric terms go to both sides by halves, as a normal splits into two independent halves.
      return .twoSided(TwoSidedSum(try matched(right, halvesOf: even), try matched(left, halvesOf: even)))
    } catch {
      return .point
    }
  }

  private static func matched(
    _ terms: [ScaledTerm], halvesOf even: [ScaledTerm] = []
  ) throws(DistributionError) -> ShiftedLognormal {
    let variance = orderlySum(terms.map(\.variance)) + orderlySum(even.map(\.variance)) / 2
    let deviation = variance.squareRoot()
    return try ShiftedLognormal(
      mean: orderlySum(terms.map(\.mean)) + orderlySum(even.map(\.mean)) / 2, standardDeviation: deviation,
      skewness: orderlySum(terms.map(\.thirdCentralMoment)) / (variance * deviation))
  }

  func quantile(_ p: Double) -> Double {
    switch shape {
    case .point: mean
    case .single(let term): fixed + term.quantile(p)
    case .normal(let normal): fixed + normal.quantile(p)
    case .matched(let matched): fixed + matched.quantile(p)
    case .twoSided(let sum): fixed + sum.quantile(p)
    }
  }
}
