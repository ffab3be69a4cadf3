/// How many values of a sample fall into each of equally wide ranges.
public struct Histogram: Hashable, Sendable {
  /// The low end of the first range.
  public let low: Double
  /// The high end of the last range.
  public let high: Double
  /// The number of values in each range.
  public let counts: [Int]
  /// The number of values below the first range and above the last one; not-a-number is nowhere.
  public let outside: (below: Int, above: Int)

  /// - Parameters:
  ///   - values: numbers in any order.
  ///   - low: where the first range begins.
  ///   - high: where the last range ends, above `low`; when it is not, there is one range without width.
  ///   - count: how many ranges, at least 1.
  /// - Complexity: O(n).
  public init(_ values: UnsafeBufferPointer<Float>, from low: Double, to high: Double, count: Int) {
    self.low = low
    self.high = high
    guard high > low, count > 0 else {
      counts = [values.count]
      outside = (0, 0)
      return
    }
    var counts = [Int](repeating: 0, count: count)
    var (below, above) = (0, 0)
    let scale = Double(count) / (high - low)
    for value in values {
      let value = Double(value)
      if value < low {
        below += 1
      } else if value > high {
        above += 1
      } else if value <= high {
        counts[min(Int((value - low) * scale), count - 1)] += 1
      }
    }
    self.counts = counts
    outside = (below, above)
  }

  public static func == (left: Histogram, right: Histogram) -> Bool {
    left.low == right.low && left.high == right.high && left.counts == right.counts && left.outside == right.outside
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(low)
    hasher.combine(high)
    hasher.combine(counts)
  }
}
