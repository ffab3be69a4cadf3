/// What was observed, taken as it is: the quantiles of a sample, with straight lines between neighbouring values.
///
/// Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996),
/// 361-365, definition 7. The moments are those of this continuous distribution.
public struct Empirical: Distribution, Hashable {
  /// How many values a sample may have.
  public static let range = 2...100_000

  /// The values in ascending order.
  public let values: [Double]
  public let mean: Double
  public let variance: Double
  public let skewness: Double

  /// - Parameter sample: 2 to 100,000 finite numbers in any order, not all the same.
  /// - Throws: `DistributionError` when there are too few or too many, one is not finite, or all are equal.
  /// - Complexity: O(n log n).
  public init(_ sample: [Double]) throws(DistributionError) {
    guard Self.range.contains(sample.count) else { throw .sampleSize(sample.count, range: Self.range) }
    for value in sample { try requireFinite(value, .sample) }
    let values = sample.sorted()
    guard let first = values.first, let last = values.last, first < last else { throw .noWidth(value: sample[0]) }
    self.values = values
    // Between neighbours a and b the value is uniform: moments about the origin of the pieces, taken from the middle.
    let centre = (first + last) / 2
    var (one, two, three) = (0.0, 0.0, 0.0)
    for (low, high) in zip(values, values.dropFirst()) {
      let (a, b) = (low - centre, high - centre)
      one += (a + b) / 2
      two += (a * a + a * b + b * b) / 3
      three += (a + b) * (a * a + b * b) / 4
    }
    let pieces = Double(values.count - 1)
    let (m1, m2, m3) = (one / pieces, two / pieces, three / pieces)
    mean = centre + m1
    variance = max(m2 - m1 * m1, 0)
    skewness = variance > 0 ? (m3 - 3 * m1 * m2 + 2 * m1 * m1 * m1) / (variance * variance.squareRoot()) : 0
  }

  public func cumulative(_ x: Double) -> Double {
    guard x >= values[0] else { return x.isNaN ? .nan : 0 }
    guard x < values[values.count - 1] else { return 1 }
    var (low, high) = (0, values.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if values[middle] <= x { low = middle } else { high = middle }
    }
    return (Double(low) + (x - values[low]) / (values[high] - values[low])) / Double(values.count - 1)
  }

  public func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    let position = p * Double(values.count - 1)
    let index = min(Int(position), values.count - 2)
    return values[index] + (position - Double(index)) * (values[index + 1] - values[index])
  }
}
