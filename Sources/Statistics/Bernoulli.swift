/// Something that happens or does not: 1 with a probability, and 0 otherwise.
public struct Bernoulli: Distribution, Hashable {
  public let probability: Double

  /// - Parameter probability: 0 to 1.
  /// - Throws: `DistributionError.notProbability` outside that range.
  public init(probability: Double) throws(DistributionError) {
    guard probability >= 0, probability <= 1 else { throw .notProbability(probability) }
    self.probability = probability
  }

  public var mean: Double { probability }
  public var variance: Double { probability * (1 - probability) }
  public var skewness: Double { variance > 0 ? (1 - 2 * probability) / variance.squareRoot() : 0 }

  public func cumulative(_ x: Double) -> Double { x < 0 ? 0 : x < 1 ? 1 - probability : 1 }

  public func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    return p > 1 - probability ? 1 : 0
  }
}
