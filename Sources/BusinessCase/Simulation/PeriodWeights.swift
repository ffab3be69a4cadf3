/// What tells the periods of a scenario apart, whatever its lines: when everything stops, and how adoption grows.
/// Scenarios mostly have it in common, and it is worked out once for them.
struct PeriodCourse: Hashable, Sendable {
  /// The column of the period after which everything stops; nil when nothing stops it.
  let stop: Int?
  let ramp: PlannedScenario.Ramp?
}

/// How much of each period counts, for four trials at a time: the part of it that is reached before everything stops,
/// alone and times adoption; and the sums of these up to each period, at what money is worth then.
final class PeriodWeights {
  let course: PeriodCourse
  /// By period, from 0: the part that is reached.
  let reached: UnsafeMutablePointer<Lanes>
  /// The same times adoption.
  let grown: UnsafeMutablePointer<Lanes>
  /// The sums of discount factors times the above, from period 1 on.
  let worthReached: UnsafeMutablePointer<Lanes>
  let worthGrown: UnsafeMutablePointer<Lanes>

  private let discount: [Double]
  private let room: UnsafeMutablePointer<Lanes>

  init(_ course: PeriodCourse, discount: [Double]) {
    (self.course, self.discount) = (course, discount)
    let periods = discount.count
    room = .allocate(capacity: 4 * periods)
    room.initialize(repeating: Lanes(), count: 4 * periods)
    (reached, grown) = (room, room + periods)
    (worthReached, worthGrown) = (room + 2 * periods, room + 3 * periods)
  }

  deinit { room.deallocate() }

  /// Works out the rows from `row` on.
  func fill(_ block: TrialBlock, _ row: Int) {
    let stop = course.stop.map { block.columns[$0].lanes(row) } ?? Lanes(repeating: .infinity)
    reached[0] = part(stop, 0)
    discount.withUnsafeBufferPointer { discount in
      guard let ramp = course.ramp else { return fillFlat(stop, discount) }
      fill(
        stop, discount, a: ramp.a, b: block.columns[ramp.b].lanes(row), from: block.columns[ramp.start].lanes(row),
        factor: block.columns[ramp.factor].lanes(row))
    }
  }

  @inline(__always)
  private func part(_ stop: Lanes, _ period: Int) -> Lanes {
    smaller(larger(stop - Double(period &- 1), Lanes()), Lanes(repeating: 1))
  }

  private func fillFlat(_ stop: Lanes, _ discount: UnsafeBufferPointer<Double>) {
    var sum = Lanes()
    for period in 1..<discount.count {
      let part = part(stop, period)
      sum += part * discount[period]
      reached[period] = part
      worthReached[period] = sum
    }
  }

  private func fill(
    _ stop: Lanes, _ discount: UnsafeBufferPointer<Double>, a: Double, b: Lanes, from start: Lanes, factor: Lanes
  ) {
    var decay = start
    var (sum, grownSum) = (Lanes(), Lanes())
    for period in 1..<discount.count {
      let part = part(stop, period)
      let growing = part * ((1 - a * decay) / (1 + b * decay))
      decay *= factor
      sum += part * discount[period]
      grownSum += growing * discount[period]
      reached[period] = part
      grown[period] = growing
      worthReached[period] = sum
      worthGrown[period] = grownSum
    }
  }
}
