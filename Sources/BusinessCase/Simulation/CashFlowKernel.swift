/// What a block of trials of one scenario comes to; a number per trial in each column.
final class ScenarioColumns {
  /// Present values by account.
  let present: AlignedColumns<Double>
  /// The present value of losses.
  let losses: AlignedColumns<Double>
  /// The sum of the discount factors of the periods that are reached.
  let annuity: AlignedColumns<Double>
  /// Periods until the money is back and stays so; infinite when it is not within the horizon.
  let payback: AlignedColumns<Double>
  /// The sum of cash flows up to each period, where it is asked for.
  let cumulative: AlignedColumns<Double>
  /// The loss in each period.
  let lossByPeriod: AlignedColumns<Double>
  fileprivate let flatWeights: AlignedColumns<Double>
  fileprivate let rampedWeights: AlignedColumns<Double>

  init(_ plan: CasePlan, segments: Int) {
    let rows = TrialBlock.rows
    present = AlignedColumns(count: Account.allCases.count, stride: rows, zero: 0)
    losses = AlignedColumns(count: 1, stride: rows, zero: 0)
    annuity = AlignedColumns(count: 1, stride: rows, zero: 0)
    payback = AlignedColumns(count: 1, stride: rows, zero: 0)
    cumulative = AlignedColumns(count: plan.periods + 1, stride: rows, zero: 0)
    lossByPeriod = AlignedColumns(count: plan.risks.isEmpty ? 0 : plan.periods + 1, stride: rows, zero: 0)
    flatWeights = AlignedColumns(count: segments, stride: rows, zero: 0)
    rampedWeights = AlignedColumns(count: segments, stride: rows, zero: 0)
  }
}

/// Runs through the periods of one scenario, four trials at a time.
///
/// Lines that run alike were added up beforehand, so that a period takes a handful of operations however many lines
/// there are: what counts is the sum of discount factors (for flat amounts) and of discount factors times adoption (for
/// amounts that grow with it), and the sum of cash so far (for payback).
struct CashFlowKernel {
  typealias Lanes = SIMD4<Double>

  let scenario: PlannedScenario
  let discount: [Double]
  /// Whether losses of single events are subtracted.
  let hasLosses: Bool

  func run(_ block: TrialBlock, into out: ScenarioColumns, rows: Int, keepsCumulative: Bool) {
    let small = UnsafeMutablePointer<Lanes>.allocate(capacity: discount.count)
    defer { small.deallocate() }
    discount.withUnsafeBufferPointer { discount in
      for row in Swift.stride(from: 0, to: rows, by: 4) {
        periods(block, out, row, discount, small)
        if keepsCumulative {
          for period in discount.indices { store(small[period], out.cumulative[period], row) }
        }
      }
    }
    presentValues(block, out, rows)
  }

  @inline(__always)
  private func load(_ column: UnsafeMutablePointer<Double>, _ row: Int) -> Lanes {
    UnsafeRawPointer(column + row).load(as: Lanes.self)
  }

  @inline(__always)
  private func store(_ lanes: Lanes, _ column: UnsafeMutablePointer<Double>, _ row: Int) {
    UnsafeMutableRawPointer(column + row).storeBytes(of: lanes, as: Lanes.self)
  }

  @inline(__always)
  private func load(_ block: TrialBlock, _ column: Int?, _ row: Int) -> Lanes {
    guard let column else { return Lanes() }
    return load(block.columns[column], row)
  }

  /// How much of a period is reached before everything stops.
  @inline(__always)
  private func reached(_ stop: Lanes, _ period: Double) -> Lanes {
    let left = stop - (period - 1)
    return pointwiseMax(pointwiseMin(left, Lanes(repeating: 1)), Lanes())
  }

  @inline(__always)
  private func periods(
    _ block: TrialBlock, _ out: ScenarioColumns, _ row: Int, _ discount: UnsafeBufferPointer<Double>,
    _ cumulative: UnsafeMutablePointer<Lanes>
  ) {
    let hasStop = scenario.stop != nil
    let stop = hasStop ? load(block, scenario.stop, row) : Lanes(repeating: .infinity)
    var decay = load(block, scenario.ramp?.start, row)
    let factor = load(block, scenario.ramp?.factor, row)
    let (a, b) = (scenario.ramp?.a ?? 0, load(block, scenario.ramp?.b, row))
    var sum = Lanes()
    var count = SIMD4<UInt64>()
    var annuity = Lanes()
    for (index, segment) in scenario.segments.enumerated() {
      if segment.onceNet != nil {
        let reached = hasStop ? reached(stop, Double(segment.from)) : Lanes(repeating: 1)
        sum += load(block, segment.onceNet, row) * reached
      }
      if segment.from == 0 {
        note(sum, 0, cumulative, &count)
        continue
      }
      let (flat, ramped) = (load(block, segment.flatNet, row), load(block, segment.rampedNet, row))
      var (flatWeight, rampedWeight) = (Lanes(), Lanes())
      for period in segment.from...segment.to {
        var weight = Lanes(repeating: 1)
        if hasStop { weight = reached(stop, Double(period)) }
        let worth = weight * discount[period]
        flatWeight += worth
        var flow = flat
        if scenario.ramp != nil {
          let adoption = (1 - a * decay) / (1 + b * decay)
          decay *= factor
          rampedWeight += worth * adoption
          flow += ramped * adoption
        }
        sum += flow * weight
        if hasLosses { sum -= load(out.lossByPeriod[period], row) }
        note(sum, period, cumulative, &count)
      }
      annuity += flatWeight
      store(flatWeight, out.flatWeights[index], row)
      store(rampedWeight, out.rampedWeights[index], row)
    }
    store(annuity, out.annuity[0], row)
    store(payback(count, cumulative, discount.count), out.payback[0], row)
  }

  /// Keeps a sum, and counts the periods up to the last that ends below zero.
  @inline(__always)
  private func note(
    _ sum: Lanes, _ period: Int, _ cumulative: UnsafeMutablePointer<Lanes>, _ count: inout SIMD4<UInt64>
  ) {
    cumulative[period] = sum
    // The sign bit of a negative number, as a mask of all bits; adding zero turns -0 into 0.
    let below = SIMD4<UInt64>() &- (unsafeBitCast(sum + Lanes(), to: SIMD4<UInt64>.self) &>> SIMD4(repeating: 63))
    count = (count & ~below) | (SIMD4(repeating: UInt64(period + 1)) & below)
  }

  private func payback(_ count: SIMD4<UInt64>, _ cumulative: UnsafeMutablePointer<Lanes>, _ periods: Int) -> Lanes {
    var result = Lanes(repeating: .infinity)
    for lane in 0..<4 {
      let period = Int(count[lane])
      guard period < periods else { continue }
      guard period > 0 else {
        result[lane] = 0
        continue
      }
      let (before, after) = (cumulative[period - 1][lane], cumulative[period][lane])
      result[lane] = Double(period - 1) - before / (after - before)
    }
    return result
  }

  private func presentValues(_ block: TrialBlock, _ out: ScenarioColumns, _ rows: Int) {
    for account in Account.allCases {
      let total = out.present[account.rawValue]
      total.update(repeating: 0, count: rows)
      for (index, segment) in scenario.segments.enumerated() {
        if let once = segment.once[account.rawValue] { addOnce(block, once, segment.from, total, rows) }
        if let flat = segment.flat[account.rawValue] {
          let (amount, weight) = (block.columns[flat], out.flatWeights[index])
          for row in 0..<rows { total[row] += amount[row] * weight[row] }
        }
        if let ramped = segment.ramped[account.rawValue] {
          let (amount, weight) = (block.columns[ramped], out.rampedWeights[index])
          for row in 0..<rows { total[row] += amount[row] * weight[row] }
        }
      }
    }
  }

  private func addOnce(
    _ block: TrialBlock, _ column: Int, _ period: Int, _ total: UnsafeMutablePointer<Double>, _ rows: Int
  ) {
    let (amount, factor) = (block.columns[column], discount[period])
    guard let stop = scenario.stop, period > 0 else {
      for row in 0..<rows { total[row] += amount[row] * factor }
      return
    }
    let last = block.columns[stop]
    for row in 0..<rows {
      let reached = max(min(last[row] - Double(period - 1), 1), 0)
      total[row] += amount[row] * factor * reached
    }
  }
}
