/// Quantiles of a large sample without sorting it.
///
/// Values are counted in buckets that ascend with them, and only the buckets that hold a wanted value are sorted. Up to
/// 65,536 values are spread over equally wide buckets; larger samples, whose tails reach far, over the leading 16 bits of
/// the floating-point form. Quantiles are those of definition 7 of Hyndman and Fan (1996), as numpy's.
public enum SampleQuantiles {
  /// - Parameters:
  ///   - values: numbers in any order; infinite ones are larger or smaller than all others, and not-a-number lies
  ///     beyond these.
  ///   - probabilities: each in 0…1.
  /// - Returns: one quantile for each probability; not-a-number for an empty sample.
  /// - Complexity: two or three passes over the values.
  public static func of(_ values: UnsafeBufferPointer<Float>, at probabilities: [Double]) -> [Double] {
    guard let last = values.indices.last else { return probabilities.map { _ in .nan } }
    let positions = probabilities.map { $0 * Double(last) }
    let ranks = Set(positions.flatMap { [Int($0), min(Int($0) + 1, last)] }).sorted()
    let found = orderStatistics(values, ranks)
    return positions.map { position in
      let rank = Int(position)
      guard let low = found[rank], let high = found[min(rank + 1, last)] else { return .nan }
      // Beside an infinity there is nothing to interpolate.
      return low == high || position == Double(rank) ? low : low + (position - Double(rank)) * (high - low)
    }
  }

  private static func orderStatistics(_ values: UnsafeBufferPointer<Float>, _ ranks: [Int]) -> [Int: Double] {
    if values.count <= 65_536 {
      var (least, most) = (values[0], values[0])
      var areNumbers = true
      for value in values {
        least = value < least ? value : least
        most = value > most ? value : most
        areNumbers = areNumbers && !value.isNaN
      }
      let scale = 2_047 / (most - least)
      if areNumbers, scale.isFinite, scale > 0 {
        return orderStatistics(values, ranks, buckets: 2_048) { Int(($0 - least) * scale) }
      }
    }
    return orderStatistics(values, ranks, buckets: 65_536, leadingBits)
  }

  @inline(__always)
  private static func orderStatistics(
    _ values: UnsafeBufferPointer<Float>, _ ranks: [Int], buckets: Int, _ bucket: (Float) -> Int
  ) -> [Int: Double] {
    var counts = [UInt32](repeating: 0, count: buckets)
    counts.withUnsafeMutableBufferPointer { counts in
      for value in values { counts[bucket(value)] &+= 1 }
    }
    // The buckets that hold a wanted rank, and how many values lie before each.
    var wanted: [(bucket: Int, before: Int)] = []
    var slots = [Int16](repeating: -1, count: buckets)
    var position = 0
    var rest = ranks[...]
    for (bucket, count) in counts.enumerated() where count > 0 {
      let end = position + Int(count)
      if let rank = rest.first, rank < end {
        slots[bucket] = Int16(wanted.count)
        wanted.append((bucket, position))
        rest = rest.drop { $0 < end }
      }
      position = end
    }
    var members = wanted.map { _ in [Float]() }
    for (slot, place) in wanted.enumerated() { members[slot].reserveCapacity(Int(counts[place.bucket])) }
    for value in values {
      let slot = Int(slots[bucket(value)])
      if slot >= 0 { members[slot].append(value) }
    }
    var found: [Int: Double] = [:]
    for (slot, place) in wanted.enumerated() {
      let sorted = members[slot].sorted { $0 < $1 || ($1.isNaN && !$0.isNaN) }
      for rank in ranks where rank >= place.before && rank < place.before + sorted.count {
        found[rank] = Double(sorted[rank - place.before])
      }
    }
    return found
  }

  /// The leading bits of a number, turned so that they ascend with it.
  @inline(__always)
  private static func leadingBits(_ value: Float) -> Int {
    let bits = value.bitPattern
    let ascending = bits >> 31 == 1 ? ~bits : bits | 0x8000_0000
    return Int(ascending >> 16)
  }
}
