import Statistics

/// The work of one thread: blocks of trials from uniform numbers to figures.
final class TrialRunner {
  let plan: CasePlan
  let store: TrialStore
  private let block: TrialBlock
  private let events: LossEvents?
  private let columns: [ScenarioColumns]
  private let kernel: CashFlowKernel
  private let best: AlignedColumns<Double>

  init(_ plan: CasePlan, store: TrialStore) {
    (self.plan, self.store) = (plan, store)
    block = TrialBlock(plan)
    let events = plan.risks.isEmpty ? nil : LossEvents(plan)
    let none = LossColumns(periods: 0)
    columns = plan.scenarios.indices.map { ScenarioColumns(plan, $0, losses: events?.losses($0) ?? none) }
    kernel = CashFlowKernel(plan, into: Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($0, $1) }))
    self.events = events
    best = AlignedColumns(count: 2, stride: TrialBlock.rows, zero: 0)
  }

  /// Works out one piece: trials `start` to `start + count` of a set, or those before it was cancelled.
  /// - Parameters:
  ///   - points: the points of the set.
  ///   - first: the number of the set's first trial.
  ///   - stream: the randomness of the piece.
  func run(
    piece: Int, points: SobolSequence, start: Int, count: Int, first: Int, seed: UInt64, set: Int,
    _ isCancelled: () -> Bool
  ) {
    let rows = min(count, TrialBlock.rows)
    for offset in stride(from: start, to: start + count, by: rows) {
      if isCancelled() { return }
      let (number, word) = (UInt64(set), UInt64(offset))
      block.draw(points, from: offset, rows: rows, beyond: RandomStream(seed: seed, path: number, word, 1))
      block.work(rows: rows)
      let trial = first + offset
      events?.draw(
        block, rows: rows, byRisk: trial < store.detailed, stream: VectorStream(seed: seed, path: number, word, 2))
      kernel.run(block, rows: rows, keepsCumulative: trial < store.detailed)
      keep(trial, rows, store.sums[piece])
    }
  }

  private func keep(_ trial: Int, _ rows: Int, _ sums: UnsafeMutablePointer<Double>) {
    let (top, leader) = (best[0], best[1])
    top.update(repeating: -.infinity, count: rows)
    for scenario in columns.indices {
      let objective = keep(scenario, trial, rows, sums)
      for row in stride(from: 0, to: rows, by: 4) {
        let (own, others) = (objective.lanes(row), top.lanes(row))
        top.store(larger(own, others), row)
        leader.store(leader.lanes(row).replacing(with: Double(scenario), where: own .> others), row)
      }
    }
    for scenario in columns.indices {
      var wins = Lanes()
      for row in stride(from: 0, to: rows, by: 4) {
        wins += Lanes().replacing(with: 1, where: leader.lanes(row) .== Double(scenario))
      }
      sums[store.placeOfWins(scenario)] += wins.sum()
    }
    sums[store.placeOfBest] += top.total(rows)
    if let events {
      sums[store.placeOfCut] += Double(rowsWithCutRates(rows))
      beyond(events.annual(columns.count), 0, rows, sums)
      sums[store.placeOfToday] += copy(events.annual(columns.count), to: store.today + trial, rows)
    }
    if trial < store.detailed { keepDetails(trial, rows, sums) }
  }

  /// Writes the figures of a scenario and returns what the case decides on.
  private func keep(
    _ scenario: Int, _ trial: Int, _ rows: Int, _ sums: UnsafeMutablePointer<Double>
  ) -> UnsafeMutablePointer<Double> {
    let from = columns[scenario]
    let (cash, other) = (from.present[Account.cash.rawValue], from.present[Account.other.rawValue])
    let (flexibility, costs) = (from.present[Account.flexibility.rawValue], from.present[Account.cost.rawValue])
    let losses = from.losses.present[0]
    beyond(costs, scenario, rows, sums)
    beyond(from.payback[0], scenario, rows, sums, upTo: .infinity)
    if let events { beyond(events.annual(scenario), scenario, rows, sums) }
    func add(_ sum: TrialStore.Sum, _ value: Double) { sums[store.place(of: sum, scenario)] += value }
    add(.cashBenefits, cash.total(rows))
    add(.otherBenefits, other.total(rows))
    add(.flexibility, flexibility.total(rows))
    add(.losses, losses.total(rows))
    add(.costs, copy(costs, to: store.column(scenario, .costs) + trial, rows))
    _ = copy(from.payback[0], to: store.column(scenario, .payback) + trial, rows)
    if let events {
      add(.annualLoss, copy(events.annual(scenario), to: store.column(scenario, .annualLoss) + trial, rows))
    }
    // From here on the columns hold net figures: cash, and cash with what other benefits are worth.
    for row in 0..<rows { cash[row] -= costs[row] + losses[row] }
    for row in 0..<rows { other[row] += cash[row] + flexibility[row] }
    beyond(cash, scenario, rows, sums)
    beyond(other, scenario, rows, sums)
    add(.cash, copy(cash, to: store.column(scenario, .cash) + trial, rows))
    add(.value, copy(other, to: store.column(scenario, .value) + trial, rows))
    let objective = plan.model.decidesOn == .cash ? cash : other
    if trial < store.detailed {
      (store.objective[scenario] + trial).update(from: objective, count: min(rows, store.detailed - trial))
    }
    return objective
  }

  /// Counts the rows that are beyond the largest figure, or no number; with any of them there is no result.
  private func beyond(
    _ column: UnsafeMutablePointer<Double>, _ scenario: Int, _ rows: Int, _ sums: UnsafeMutablePointer<Double>,
    upTo most: Double = TrialStore.largest
  ) {
    sums[store.placeOfBeyond(scenario)] += Double(column.count(rows, beyond: most))
  }

  /// In how many trials a risk would happen more often than is simulated.
  private func rowsWithCutRates(_ rows: Int) -> Int {
    guard !plan.openRates.isEmpty else { return 0 }
    let most = Planner.mostEvents / plan.model.time.riskYears
    return (0..<rows).count { row in plan.openRates.contains { block.columns[$0][row] > most } }
  }

  private func copy(_ column: UnsafeMutablePointer<Double>, to out: UnsafeMutablePointer<Float>, _ rows: Int) -> Double
  {
    for row in 0..<rows { out[row] = Float(column[row]) }
    return column.total(rows)
  }

  private func keepDetails(_ trial: Int, _ rows: Int, _ sums: UnsafeMutablePointer<Double>) {
    let rows = min(rows, store.detailed - trial)
    for (position, input) in plan.uncertain.enumerated() {
      (store.estimates[position] + trial).update(from: block.columns[plan.inputs[input].column], count: rows)
    }
    for scenario in columns.indices {
      for period in plan.discount.indices {
        let (from, to) = (
          columns[scenario].cumulative[period], store.cumulative[scenario * plan.discount.count + period]
        )
        for row in 0..<rows { to[trial + row] = Float(from[row]) }
        beyond(from, scenario, rows, sums)
      }
    }
    guard let events else { return }
    for column in 0..<store.lossesByRisk.count {
      let (risk, variant) = column.quotientAndRemainder(dividingBy: columns.count + 1)
      let (from, to) = (events.annual(variant, of: risk), store.lossesByRisk[column])
      for row in 0..<rows { to[trial + row] = Float(from[row]) }
    }
  }
}
