/// The values at given ranks of a sample, without sorting all of it.
///
/// Values are counted in buckets that ascend with them, and only the buckets that hold a wanted rank are looked at
/// again: small ones are sorted, large ones divided once more.
enum OrderStatistics {
  /// Up to how many values are spread over equally wide buckets; the tails of larger samples reach far.
  private static let mostForEqualWidth = 65_536
  /// Up to how many values are sorted.
  private static let mostToSort = 128

  /// - Parameters:
  ///   - values: numbers in any order; not-a-number lies beyond all others.
  ///   - ranks: ascending positions in the sorted sample, from 0.
  /// - Complexity: a few passes over the values.
  static func at(_ ranks: [Int], of values: UnsafeBufferPointer<Float>) -> [Int: Double] {
    if values.count <= mostForEqualWidth, let found = byEqualWidth(values, ranks) { return found }
    return byLeadingBits(values, ranks)
  }

  /// Equally wide buckets from the least to the most; nil where that does not divide the sample.
  private static func byEqualWidth(_ values: UnsafeBufferPointer<Float>, _ ranks: [Int]) -> [Int: Double]? {
    guard let (least, most) = ends(values) else { return nil }
    guard least < most else { return every(ranks, Double(least)) }
    let buckets = 2_048
    let scale = Float(buckets - 1) / (most - least)
    guard scale.isFinite, scale > 0 else { return nil }
    return inBuckets(values, ranks, buckets) { value in
      // The lowest bits of a number from 2^23 up are its whole part: a conversion that can be done for several at once.
      UInt16(truncatingIfNeeded: ((value - least) * scale + 0x1p23).bitPattern)
    }
  }

  /// Buckets by the leading 16 bits of a number, turned so that they ascend with it.
  private static func byLeadingBits(_ values: UnsafeBufferPointer<Float>, _ ranks: [Int]) -> [Int: Double] {
    inBuckets(values, ranks, 65_536) { value in
      let bits = value.bitPattern
      return UInt16(truncatingIfNeeded: (bits >> 31 == 1 ? ~bits : bits | 0x8000_0000) >> 16)
    }
  }

  @inline(__always)
  private static func inBuckets(
    _ values: UnsafeBufferPointer<Float>, _ ranks: [Int], _ buckets: Int, _ bucket: (Float) -> UInt16
  ) -> [Int: Double] {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: values.count) { places in
      for index in values.indices { places[index] = bucket(values[index]) }
      let groups = Groups(UnsafeBufferPointer(places), ranks, buckets)
      let members = groups.members(of: values, in: UnsafeBufferPointer(places))
      var found: [Int: Double] = [:]
      members.withUnsafeBufferPointer { members in
        for group in groups.list {
          let own = UnsafeBufferPointer(rebasing: members[group.start..<group.start + group.count])
          let wanted = ranks.filter { $0 >= group.before && $0 < group.before + group.count }
          for (rank, value) in within(own, wanted.map { $0 - group.before }) { found[rank + group.before] = value }
        }
      }
      return found
    }
  }

  private static func within(_ values: UnsafeBufferPointer<Float>, _ ranks: [Int]) -> [Int: Double] {
    if values.count > mostToSort, let found = byEqualWidth(values, ranks) { return found }
    let sorted = values.sorted { $0 < $1 || ($1.isNaN && !$0.isNaN) }
    return Dictionary(uniqueKeysWithValues: ranks.map { ($0, Double(sorted[$0])) })
  }

  private static func every(_ ranks: [Int], _ value: Double) -> [Int: Double] {
    Dictionary(uniqueKeysWithValues: ranks.map { ($0, value) })
  }

  /// The least and the most; nil when there is nothing, or something that is not a number.
  private static func ends(_ values: UnsafeBufferPointer<Float>) -> (Float, Float)? {
    guard let first = values.first else { return nil }
    typealias Lanes = SIMD8<Float>
    var (least, most) = (Lanes(repeating: first), Lanes(repeating: first))
    // Only what is not a number differs from itself.
    var areNumbers = least .== least
    let whole = values.count & ~(Lanes.scalarCount - 1)
    let raw = UnsafeRawBufferPointer(values)
    for index in stride(from: 0, to: whole, by: Lanes.scalarCount) {
      let lanes = raw.loadUnaligned(fromByteOffset: index * MemoryLayout<Float>.stride, as: Lanes.self)
      least.replace(with: lanes, where: lanes .< least)
      most.replace(with: lanes, where: lanes .> most)
      areNumbers = areNumbers .& (lanes .== lanes)
    }
    var (low, high, isFine) = (least[0], most[0], all(areNumbers))
    for lane in 1..<Lanes.scalarCount {
      low = min(low, least[lane])
      high = max(high, most[lane])
    }
    for value in values[whole...] {
      low = value < low ? value : low
      high = value > high ? value : high
      isFine = isFine && !value.isNaN
    }
    return isFine ? (low, high) : nil
  }
}

/// The buckets of a sample that hold a wanted rank.
private struct Groups {
  struct Group {
    /// How many values lie in buckets before.
    let before: Int
    let count: Int
    /// Where its members begin among those of all groups.
    let start: Int
  }

  private(set) var list: [Group] = []
  /// The number of each bucket's group; -1 for none.
  private var slots: [Int16]

  init(_ places: UnsafeBufferPointer<UInt16>, _ ranks: [Int], _ buckets: Int) {
    slots = [Int16](repeating: -1, count: buckets)
    let counts = Self.counts(places, buckets)
    var rest = ranks[...]
    var (before, start) = (0, 0)
    for bucket in 0..<buckets {
      guard let rank = rest.first else { break }
      let count = Int(counts[bucket])
      if rank < before + count {
        slots[bucket] = Int16(list.count)
        list.append(Group(before: before, count: count, start: start))
        start += count
        rest = rest.drop { $0 < before + count }
      }
      before += count
    }
  }

  /// How many values are in each bucket. Neighbours count in tables of their own: one that had to wait for the other in
  /// the same place would take several times as long.
  private static func counts(_ places: UnsafeBufferPointer<UInt16>, _ buckets: Int) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: 2 * buckets)
    counts.withUnsafeMutableBufferPointer { counts in
      let pairs = places.count & ~1
      for index in stride(from: 0, to: pairs, by: 2) {
        counts[Int(places[index])] &+= 1
        counts[buckets &+ Int(places[index &+ 1])] &+= 1
      }
      if pairs < places.count { counts[Int(places[pairs])] &+= 1 }
      for bucket in 0..<buckets { counts[bucket] &+= counts[buckets &+ bucket] }
    }
    return counts
  }

  /// The values of all groups, one group after another.
  func members(of values: UnsafeBufferPointer<Float>, in places: UnsafeBufferPointer<UInt16>) -> [Float] {
    var ends = list.map(\.start)
    let total = list.reduce(0) { $0 + $1.count }
    return [Float](unsafeUninitializedCapacity: total) { members, count in
      slots.withUnsafeBufferPointer { slots in
        ends.withUnsafeMutableBufferPointer { ends in
          for index in values.indices {
            let slot = Int(slots[Int(places[index])])
            guard slot >= 0 else { continue }
            members[ends[slot]] = values[index]
            ends[slot] &+= 1
          }
        }
      }
      count = total
    }
  }
}
