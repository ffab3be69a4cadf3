/// Runs through the periods of scenarios, four trials at a time.
///
/// Lines that run alike were added up beforehand, so that a period takes a handful of operations however many lines
/// there are: what counts is the sum of discount factors (for flat amounts) and of discount factors times adoption (for
/// amounts that grow with it), which scenarios share, and the sum of cash so far (for payback), which they do not.
final class CashFlowKernel {
  private let discount: [Double]
  private let groups: [Group]
  /// The sum of cash flows of one scenario up to each period.
  private let sums: UnsafeMutablePointer<Lanes>

  /// Scenarios whose periods count alike.
  private struct Group {
    let weights: PeriodWeights
    let members: [Member]
  }

  private struct Member {
    let scenario: PlannedScenario
    let columns: ScenarioColumns
    let stretches: [Stretch]
    let hasLosses: Bool
  }

  /// A segment as plain numbers, because it is asked for at every four trials; the columns are -1 for none.
  private struct Stretch {
    let from: Int
    let to: Int
    let once: Int
    let flat: Int
    let ramped: Int

    init(_ segment: PlannedScenario.Segment) {
      (from, to) = (segment.from, segment.to)
      (once, flat, ramped) = (segment.onceNet ?? -1, segment.flatNet ?? -1, segment.rampedNet ?? -1)
    }
  }

  /// - Parameter columns: where to write each scenario, by its position. Losses of single events are subtracted where
  ///   there are any.
  init(_ plan: CasePlan, into columns: [Int: ScenarioColumns]) {
    discount = plan.discount
    let members = columns.sorted { $0.key < $1.key }.map { position, columns in
      let scenario = plan.scenarios[position]
      return Member(
        scenario: scenario, columns: columns, stretches: scenario.segments.map(Stretch.init),
        hasLosses: columns.losses.byPeriod.count > 0)
    }
    groups = Dictionary(grouping: members) { PeriodCourse(stop: $0.scenario.stop, ramp: $0.scenario.ramp) }.map {
      Group(weights: PeriodWeights($0, discount: plan.discount), members: $1)
    }
    sums = .allocate(capacity: plan.discount.count)
    sums.initialize(repeating: Lanes(), count: plan.discount.count)
  }

  deinit { sums.deallocate() }

  /// - Parameter rows: rounded up to a multiple of 4.
  func run(_ block: TrialBlock, rows: Int, keepsCumulative: Bool) {
    for group in groups {
      for row in Swift.stride(from: 0, to: rows, by: 4) {
        group.weights.fill(block, row)
        for member in group.members {
          flows(member, group.weights, block, row)
          if keepsCumulative { keepCumulative(member, row) }
        }
      }
      for member in group.members { presentValues(member, block, rows) }
    }
  }

  private func keepCumulative(_ member: Member, _ row: Int) {
    for period in discount.indices { member.columns.cumulative[period].store(sums[period], row) }
  }

  /// Sums up cash from period to period, and notes when it is back.
  private func flows(_ member: Member, _ weights: PeriodWeights, _ block: TrialBlock, _ row: Int) {
    let out = member.columns
    let (reached, grown) = (weights.reached, weights.grown)
    var run = Run(sums: sums)
    member.stretches.withUnsafeBufferPointer { stretches in
      for (index, stretch) in stretches.enumerated() {
        if stretch.once >= 0 { run.sum += block.columns[stretch.once].lanes(row) * reached[stretch.from] }
        guard stretch.from > 0 else {
          run.note(0)
          continue
        }
        let flat = stretch.flat < 0 ? Lanes() : block.columns[stretch.flat].lanes(row)
        let ramped = stretch.ramped < 0 ? Lanes() : block.columns[stretch.ramped].lanes(row)
        let losses = out.losses.byPeriod.base + row
        let periods = stretch.from...stretch.to
        // Each with a loop of its own, without what there is not.
        switch (stretch.ramped >= 0, member.hasLosses) {
        case (false, false): run.through(periods) { flat * reached[$0] }
        case (true, false): run.through(periods) { flat * reached[$0] + ramped * grown[$0] }
        case (false, true): run.through(periods) { flat * reached[$0] - losses.lanes($0 &* TrialBlock.rows) }
        case (true, true):
          run.through(periods) {
            flat * reached[$0] + ramped * grown[$0] - losses.lanes($0 &* TrialBlock.rows)
          }
        }
        out.flatWeights[index].store(
          weights.worthReached[stretch.to] - weights.worthReached[stretch.from - 1], row)
        out.rampedWeights[index].store(weights.worthGrown[stretch.to] - weights.worthGrown[stretch.from - 1], row)
      }
    }
    out.annuity[0].store(weights.worthReached[discount.count - 1], row)
    out.payback[0].store(run.payback(discount.count), row)
  }

  /// The sum so far, and up to which period it was below zero.
  private struct Run {
    let sums: UnsafeMutablePointer<Lanes>
    var sum = Lanes()
    /// The number of periods up to the last that ends below zero.
    private var lasts = Lanes()

    init(sums: UnsafeMutablePointer<Lanes>) { self.sums = sums }

    @inline(__always)
    mutating func through(_ periods: ClosedRange<Int>, _ flow: (Int) -> Lanes) {
      for period in periods {
        sum += flow(period)
        note(period)
      }
    }

    @inline(__always)
    mutating func note(_ period: Int) {
      sums[period] = sum
      let number = Lanes(repeating: Double(period &+ 1))
      lasts = larger(lasts, Lanes().replacing(with: number, where: sum .< 0))
    }

    func payback(_ periods: Int) -> Lanes {
      var result = Lanes(repeating: .infinity)
      for lane in 0..<4 {
        let period = Int(lasts[lane])
        guard period < periods else { continue }
        guard period > 0 else {
          result[lane] = 0
          continue
        }
        let (before, after) = (sums[period - 1][lane], sums[period][lane])
        result[lane] = Double(period - 1) - before / (after - before)
      }
      return result
    }
  }

  private func presentValues(_ member: Member, _ block: TrialBlock, _ rows: Int) {
    let (out, scenario) = (member.columns, member.scenario)
    for account in Account.allCases {
      let total = out.present[account.rawValue]
      total.update(repeating: 0, count: rows)
      for (index, segment) in scenario.segments.enumerated() {
        if let once = segment.once[account.rawValue] { addOnce(scenario, block, once, segment.from, total, rows) }
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
    _ scenario: PlannedScenario, _ block: TrialBlock, _ column: Int, _ period: Int,
    _ total: UnsafeMutablePointer<Double>, _ rows: Int
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
