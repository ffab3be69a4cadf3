/// Quantiles of a large sample without sorting it.
///
/// They are those of definition 7 of Hyndman and Fan (1996), as numpy's.
public enum SampleQuantiles {
  /// - Parameters:
  ///   - values: numbers in any order; infinite ones are larger or smaller than all others, and not-a-number lies
  ///     beyond these.
  ///   - probabilities: each in 0…1.
  /// - Returns: one quantile for each probability; not-a-number for an empty sample.
  /// - Complexity: a few passes over the values.
  public static func of(_ values: UnsafeBufferPointer<Float>, at probabilities: [Double]) -> [Double] {
    guard let last = values.indices.last else { return probabilities.map { _ in .nan } }
    let positions = probabilities.map { $0 * Double(last) }
    let ranks = Set(positions.flatMap { [Int($0), min(Int($0) + 1, last)] }).sorted()
    let found = OrderStatistics.at(ranks, of: values)
    return positions.map { position in
      let rank = Int(position)
      guard let low = found[rank], let high = found[min(rank + 1, last)] else { return .nan }
      // Beside an infinity there is nothing to interpolate.
      return low == high || position == Double(rank) ? low : low + (position - Double(rank)) * (high - low)
    }
  }
}
