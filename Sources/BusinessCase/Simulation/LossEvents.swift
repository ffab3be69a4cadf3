import Statistics

/// Draws the events of all risks for a block of trials and adds up their losses, in every scenario and for today's way.
///
/// The number of events of a risk comes from one uniform number of the trial, by the quantile function of the Poisson
/// distribution; moments, sizes and marks of single events are pseudo-random. Events are drawn at the largest rate among
/// the variants; in a variant with a smaller rate those occur whose mark falls below the ratio (P. A. W. Lewis and G. S.
/// Shedler, "Simulation of nonhomogeneous Poisson processes by thinning", Naval Research Logistics 26 (1979), 403-413).
/// So the variants meet the same events, and differences between them are sharp. Variants that also meet them alike are
/// counted once.
final class LossEvents {
  private typealias Pair = SIMD2<Double>

  private let plan: CasePlan
  private let courses: LossCourses
  /// The losses of the cash flows, by course.
  private let columns: [LossColumns]
  /// The loss of the first year, by course.
  private let annual: AlignedColumns<Double>
  /// The same by risk: risk after risk, each with a column per course.
  private let annualByRisk: AlignedColumns<Double>
  /// While events are added: the loss of the first year, and the present value within the horizon.
  private let sums: AlignedColumns<Pair>
  private let tables: [PoissonTable?]
  private let events = EventList()
  /// By row: the rate of a variant over the largest one, and when an event is too late to count.
  private let room = AlignedColumns<Double>(count: 2, stride: TrialBlock.rows, zero: 0)
  private let periodsPerYear: Double

  init(_ plan: CasePlan) {
    self.plan = plan
    courses = LossCourses(plan)
    columns = courses.list.map { LossColumns(periods: $0.isToday ? 0 : plan.discount.count) }
    annual = AlignedColumns(count: courses.list.count, stride: TrialBlock.rows, zero: 0)
    annualByRisk = AlignedColumns(count: plan.risks.count * courses.list.count, stride: TrialBlock.rows, zero: 0)
    sums = AlignedColumns(count: courses.list.count, stride: TrialBlock.rows, zero: Pair())
    tables = plan.risks.map { risk in risk.knownCount.map { PoissonTable($0) } }
    periodsPerYear = 12 / Double(plan.model.time.step.months)
  }

  /// Where the losses of a scenario are.
  func losses(_ scenario: Int) -> LossColumns { columns[courses.ofVariant[scenario]] }

  /// The loss of the first year in a scenario, or, at their number, with today's way.
  func annual(_ variant: Int) -> UnsafeMutablePointer<Double> { annual[courses.ofVariant[variant]] }

  /// The same by one risk.
  func annual(_ variant: Int, of risk: Int) -> UnsafeMutablePointer<Double> {
    annualByRisk[risk * courses.list.count + courses.ofVariant[variant]]
  }

  /// - Parameters:
  ///   - byRisk: whether the losses by single risks are asked for.
  ///   - stream: streams of this block's own.
  func draw(_ block: TrialBlock, rows: Int, byRisk: Bool, stream: consuming VectorStream) {
    sums.base.update(repeating: Pair(), count: sums.count * TrialBlock.rows)
    if byRisk { annualByRisk.base.update(repeating: 0, count: annualByRisk.count * TrialBlock.rows) }
    for column in columns { column.clear() }
    for (index, risk) in plan.risks.enumerated() {
      count(risk, tables[index], block, rows)
      guard events.count > 0 else { continue }
      events.draw(span: plan.model.time.riskYears * periodsPerYear, last: plan.periods, &stream)
      risk.loss.fill(events.sizes, count: events.count, into: events.losses)
      risk.lossToday?.fill(events.sizes, count: events.count, into: events.lossesToday)
      for (course, variants) in courses.list.enumerated() {
        guard let variant = variants.byRisk[index] else { continue }
        let losses = variant.countsAsToday && risk.lossToday != nil ? events.lossesToday : events.losses
        thin(variant, risk, block, rows)
        weigh(losses, variant)
        add(to: course)
        if byRisk { addSingle(to: course, index) }
      }
    }
    for course in courses.list.indices {
      let (sums, annual, present) = (sums[course], annual[course], columns[course].present[0])
      for row in 0..<rows { (annual[row], present[row]) = (sums[row].x, sums[row].y) }
    }
  }

  /// Lists the events of a risk by their rows.
  private func count(_ risk: PlannedRisk, _ table: PoissonTable?, _ block: TrialBlock, _ rows: Int) {
    let (bits, most) = (block.bits[risk.dimension], block.columns[risk.mostPerYear])
    let years = plan.model.time.riskYears
    events.clear()
    if let table {
      for row in 0..<rows { events.add(table.count(bits[row]), row: row) }
    } else {
      for row in 0..<rows { events.add(PoissonTable.count(bits[row], mean: most[row] * years), row: row) }
    }
  }

  /// Works out by row which marks happen in a variant, and until when.
  private func thin(_ variant: LossCourses.Variant, _ risk: PlannedRisk, _ block: TrialBlock, _ rows: Int) {
    let (ratio, last) = (room[0], room[1])
    let (rate, most) = (block.columns[variant.perYear], block.columns[risk.mostPerYear])
    // Where the largest rate is nothing there are no events, and nothing is divided by in vain.
    for row in 0..<rows { ratio[row] = rate[row] / most[row] }
    let horizon = Double(plan.periods)
    guard variant.stop >= 0 else { return last.update(repeating: horizon, count: rows) }
    let stop = block.columns[variant.stop]
    for row in 0..<rows { last[row] = stop[row] < horizon ? stop[row] : horizon }
  }

  /// Writes what each event costs in a variant: within the first year, and before the end of it all. What does not occur
  /// costs nothing. Four at a time and without branches, which would be guessed wrong at every other event.
  private func weigh(_ losses: UnsafeMutablePointer<Double>, _ variant: LossCourses.Variant) {
    let (ratio, last, year, factor) = (room[0], room[1], periodsPerYear, variant.factor)
    let (rows, moments, marks) = (events.rows, events.moments, events.marks)
    let (early, kept) = (events.early, events.kept)
    for at in stride(from: 0, to: events.count, by: 4) {
      let (a, b, c, d) = (Int(rows[at]), Int(rows[at &+ 1]), Int(rows[at &+ 2]), Int(rows[at &+ 3]))
      let happens = marks.lanes(at) .< Lanes(ratio[a], ratio[b], ratio[c], ratio[d])
      let loss = Lanes().replacing(with: losses.lanes(at) * factor, where: happens)
      let moment = moments.lanes(at)
      early.store(Lanes().replacing(with: loss, where: moment .< year), at)
      kept.store(Lanes().replacing(with: loss, where: moment .< Lanes(last[a], last[b], last[c], last[d])), at)
    }
  }

  /// Adds up the events of a variant. What lies beyond the horizon or the end of it all counts for a year's loss only.
  private func add(to course: Int) {
    let (rows, places, early, kept) = (events.rows, events.places, events.early, events.kept)
    let (number, sums, today) = (events.count, sums[course], courses.list[course].isToday)
    if today {
      for index in 0..<number { sums[Int(rows[index])].x += early[index] }
      return
    }
    let periods = columns[course].byPeriod.base
    plan.discount.withUnsafeBufferPointer { discount in
      for index in 0..<number {
        let (row, place, loss) = (Int(rows[index]), Int(places[index]), kept[index])
        periods[place &+ row] += loss
        sums[row] += Pair(early[index], loss * discount[place / TrialBlock.rows])
      }
    }
  }

  /// Adds up the losses of the first year by one risk.
  private func addSingle(to course: Int, _ risk: Int) {
    let single = annualByRisk[risk * courses.list.count + course]
    for index in 0..<events.count { single[Int(events.rows[index])] += events.early[index] }
  }
}
