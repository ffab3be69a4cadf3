import Statistics

extension Estimate.Shape {
  /// The numbers as stated, in the order in which a person writes them.
  var values: [(field: EstimateError.Field, value: Double)] {
    switch self {
    case .interval(let low, let high, _): [(.low, low), (.high, high)]
    case .triple(let low, let mode, let high): [(.low, low), (.mode, mode), (.high, high)]
    case .triangle(let low, let mode, let high): [(.low, low), (.mode, mode), (.high, high)]
    case .percentiles(let low, let middle, let high): [(.low, low), (.middle, middle), (.high, high)]
    case .uniform(let low, let high): [(.low, low), (.high, high)]
    case .fixed(let value), .chance(let value): [(.value, value)]
    case .sample(let values): values.map { (.values, $0) }
    }
  }

  func validateMagnitude() throws(EstimateError) {
    for (field, value) in values where value.isFinite && abs(value) > Estimate.largestMagnitude {
      throw .tooLarge(value: value, field: field)
    }
    if case .interval(let low, let high, as: .lognormal) = self, low > 0, high.isFinite,
      high / low > Estimate.widestRatio
    {
      throw .tooWide(low: low, high: high)
    }
  }

  func makeDistribution() throws(DistributionError) -> any Distribution {
    switch self {
    case .interval(let low, let high, .normal): try Normal(low: low, high: high)
    case .interval(let low, let high, .lognormal): try Lognormal(low: low, high: high)
    case .triple(let low, let mode, let high): try PERT(low: low, mode: mode, high: high)
    case .triangle(let low, let mode, let high): try Triangular(low: low, mode: mode, high: high)
    case .percentiles(let low, let middle, let high): try Metalog(low: low, middle: middle, high: high)
    case .uniform(let low, let high): try Uniform(low: low, high: high)
    case .chance(let probability): try Bernoulli(probability: probability)
    case .sample(let values): try Empirical(values)
    case .fixed(let value): try PointMass(value)
    }
  }
}
