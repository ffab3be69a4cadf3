/// A set of weights: those between a least and a most for each criterion that also keep some orders. It is a polytope
/// within the simplex of all weights, which are not negative and add up to 1.
struct WeightRegion: Hashable, Sendable {
  var low: [Double]
  var high: [Double]
  var orders: [SwingOrder] = []

  /// All weights whatever.
  static func any(_ count: Int) -> WeightRegion {
    WeightRegion(low: Array(repeating: 0, count: count), high: Array(repeating: 1, count: count))
  }

  static func point(_ weights: [Double]) -> WeightRegion { WeightRegion(low: weights, high: weights) }

  var count: Int { low.count }

  /// Whether it is the whole simplex.
  var isWhole: Bool { orders.isEmpty && low.allSatisfy { $0 <= 0 } && high.allSatisfy { $0 >= 1 } }

  /// Whether it holds one vector of weights only.
  var isPoint: Bool { zip(low, high).allSatisfy { $1 - $0 < 1e-12 } }

  /// The weights that lie in both.
  func intersection(_ other: WeightRegion) -> WeightRegion {
    WeightRegion(
      low: zip(low, other.low).map(max), high: zip(high, other.high).map(min), orders: orders + other.orders)
  }

  /// The ranges that span both, without any order.
  func span(_ other: WeightRegion) -> WeightRegion {
    WeightRegion(low: zip(low, other.low).map(min), high: zip(high, other.high).map(max))
  }

  func contains(_ weights: [Double], within tolerance: Double = 1e-9) -> Bool {
    abs(weights.reduce(0, +) - 1) <= tolerance
      && zip(weights, zip(low, high)).allSatisfy { $1.0 - tolerance <= $0 && $0 <= $1.1 + tolerance }
      && orders.allSatisfy { order in
        order.above.reduce(0) { $0 + weights[$1] } >= order.below.reduce(0) { $0 + weights[$1] } - tolerance
      }
  }

  /// Weights as far inside as there are any, or nil when there are none.
  ///
  /// The linear programme maximises the share t by which every range, and every order, is kept clear of its ends.
  var centre: [Double]? {
    guard zip(low, high).allSatisfy({ $0 <= $1 + 1e-9 }) else { return nil }
    // Variables: each weight above its low end, and t.
    var program = LinearProgram(minimising: Array(repeating: 0, count: count) + [-1])
    program.require(Array(repeating: 1, count: count) + [0], .equal, 1 - low.reduce(0, +))
    for index in 0..<count {
      let width = max(0, high[index] - low[index])
      program.require(unit(index, last: width), .atMost, width)
      program.require(unit(index, last: -width), .atLeast, 0)
    }
    for order in orders {
      var row = Array(repeating: 0.0, count: count + 1)
      for index in order.above { row[index] += 1 }
      for index in order.below { row[index] -= 1 }
      let offset = order.below.reduce(0) { $0 + low[$1] } - order.above.reduce(0) { $0 + low[$1] }
      row[count] = -1
      program.require(row, .atLeast, offset)
    }
    program.require(Array(repeating: 0, count: count) + [1], .atMost, 0.5)
    guard case .optimal(_, let x) = program.solved() else { return nil }
    return zip(low, x).map { $0 + $1 }
  }

  private func unit(_ index: Int, last: Double) -> [Double] {
    var row = Array(repeating: 0.0, count: count + 1)
    row[index] = 1
    row[count] = last
    return row
  }
}

extension LinearProgram {
  /// Requires of the first variables that they are weights of the region.
  mutating func require(in region: WeightRegion, of variables: Int) {
    func padded(_ row: [Double]) -> [Double] { row + Array(repeating: 0, count: variables - row.count) }
    require(padded(Array(repeating: 1, count: region.count)), .equal, 1)
    for index in 0..<region.count {
      var row = Array(repeating: 0.0, count: region.count)
      row[index] = 1
      if region.low[index] > 0 { require(padded(row), .atLeast, region.low[index]) }
      if region.high[index] < 1 { require(padded(row), .atMost, region.high[index]) }
    }
    for order in region.orders {
      var row = Array(repeating: 0.0, count: region.count)
      for index in order.above { row[index] += 1 }
      for index in order.below { row[index] -= 1 }
      require(padded(row), .atLeast, 0)
    }
  }
}
