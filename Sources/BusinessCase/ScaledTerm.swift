import Statistics

/// A distribution multiplied by a factor that may be negative.
struct ScaledTerm {
  let distribution: any Distribution
  let factor: Double

  init(_ distribution: any Distribution, factor: Double) {
    self.distribution = distribution
    self.factor = factor
  }

  var isFixed: Bool { distribution is PointMass || factor == 0 }
  var mean: Double { factor * distribution.mean }
  var variance: Double { factor * factor * distribution.variance }
  var thirdCentralMoment: Double { factor * factor * factor * distribution.thirdCentralMoment }

  func quantile(_ p: Double) -> Double {
    factor * distribution.quantile(factor < 0 ? 1 - p : p)
  }
}
