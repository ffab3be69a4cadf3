import Statistics

/// Draws the events of all risks for a block of trials and adds up their losses, in every scenario and for today's way.
///
/// The number of events of a risk comes from one uniform number of the trial, by the quantile function of the Poisson
/// distribution; moments, sizes and marks of single events are pseudo-random. Events are drawn at the largest rate among
/// the variants; in a variant with a smaller rate those occur whose mark falls below the ratio (P. A. W. Lewis and G. S.
/// Shedler, "Simulation of nonhomogeneous Poisson processes by thinning", Naval Research Logistics 26 (1979), 403-413).
/// So the variants meet the same events, and differences between them are sharp.
final class LossEvents {
  /// The loss of the first year, a column for each scenario and one for today's way.
  let annual: AlignedColumns<Double>
  /// The same by risk: risk after risk, each with a column per variant.
  let annualByRisk: AlignedColumns<Double>

  private let plan: CasePlan
  private let tables: [PoissonTable?]
  private let places: [[Place]]
  private let events = EventList()
  private let variants: Int
  private let periodsPerYear: Double

  /// Where and how an event counts; plain numbers, because it is asked for at every event.
  private struct Place {
    /// The scenario, or their number for today's way.
    let variant: Int
    let perYear: Int
    let factor: Double
    /// The column of the period after which everything stops; -1 for none.
    let stop: Int
    let countsAsToday: Bool
  }

  init(_ plan: CasePlan) {
    self.plan = plan
    variants = plan.scenarios.count + 1
    periodsPerYear = 12 / Double(plan.model.time.step.months)
    annual = AlignedColumns(count: variants, stride: TrialBlock.rows, zero: 0)
    annualByRisk = AlignedColumns(count: plan.risks.count * variants, stride: TrialBlock.rows, zero: 0)
    tables = plan.risks.map { risk in risk.knownCount.map { PoissonTable($0) } }
    places = plan.risks.map { risk in
      let today = risk.today.map {
        Place(variant: plan.scenarios.count, perYear: $0.perYear, factor: $0.factor, stop: -1, countsAsToday: true)
      }
      let own = risk.variants.enumerated().compactMap { scenario, variant in
        variant.map {
          Place(
            variant: scenario, perYear: $0.perYear, factor: $0.factor, stop: plan.scenarios[scenario].stop ?? -1,
            countsAsToday: plan.scenarios[scenario].isDoNothing)
        }
      }
      return own + [today].compactMap { $0 }
    }
  }

  /// - Parameter stream: a stream of this block's own.
  func draw(_ block: TrialBlock, into out: [ScenarioColumns], rows: Int, stream: consuming RandomStream) {
    annual.base.update(repeating: 0, count: variants * TrialBlock.rows)
    annualByRisk.base.update(repeating: 0, count: plan.risks.count * variants * TrialBlock.rows)
    for columns in out {
      columns.losses[0].update(repeating: 0, count: rows)
      columns.lossByPeriod.base.update(repeating: 0, count: columns.lossByPeriod.count * TrialBlock.rows)
    }
    for index in plan.risks.indices {
      let risk = plan.risks[index]
      stream = happen(risk, tables[index], block, rows, stream)
      guard events.count > 0 else { continue }
      let own = risk.variants.lazy.enumerated().first {
        $0.element != nil && !self.plan.scenarios[$0.offset].isDoNothing
      }
      if let own = own?.element { own.loss.fill(events.sizes, count: events.count, into: events.losses) }
      if let today = risk.today { today.loss.fill(events.sizes, count: events.count, into: events.lossesToday) }
      for place in places[index] { count(place, index, block, out) }
    }
  }

  /// Lists the events of a risk and gives back the stream as it is then.
  private func happen(
    _ risk: PlannedRisk, _ table: PoissonTable?, _ block: TrialBlock, _ rows: Int, _ stream: RandomStream
  ) -> RandomStream {
    var stream = stream
    let (bits, most, years) = (block.bits[risk.dimension], block.columns[risk.mostPerYear], plan.model.time.riskYears)
    let span = years * periodsPerYear
    events.clear()
    for row in 0..<rows {
      let count = table?.count(bits[row]) ?? PoissonTable.count(bits[row], mean: most[row] * years)
      guard count > 0 else { continue }
      events.reserve(count)
      for _ in 0..<count {
        let moment = stream.unit() * span
        let word = stream.next()
        events.add(
          row: row, moment: moment, mark: Double(word >> 32) * 0x1p-32 * most[row],
          size: UInt32(truncatingIfNeeded: word))
      }
    }
    return stream
  }

  /// Adds up the events that occur in one variant.
  private func count(_ place: Place, _ risk: Int, _ block: TrialBlock, _ out: [ScenarioColumns]) {
    let rate = block.columns[place.perYear]
    let losses = place.countsAsToday ? events.lossesToday : events.losses
    let (all, single) = (annual[place.variant], annualByRisk[risk * variants + place.variant])
    let (list, number, factor) = (events.items, events.count, place.factor)
    let year = periodsPerYear
    guard place.variant < variants - 1 else {
      for index in 0..<number where list[index].moment < year && list[index].mark < rate[list[index].row] {
        all[list[index].row] += losses[index] * factor
        single[list[index].row] += losses[index] * factor
      }
      return
    }
    // What lies beyond the horizon or the end of it all counts for a year's loss only.
    let horizon = Double(plan.periods)
    let (periods, present) = (out[place.variant].lossByPeriod.base, out[place.variant].losses[0])
    let stop = place.stop < 0 ? nil : block.columns[place.stop]
    plan.discount.withUnsafeBufferPointer { discount in
      for index in 0..<number {
        let event = list[index]
        guard event.mark < rate[event.row] else { continue }
        let loss = losses[index] * factor
        if event.moment < year {
          all[event.row] += loss
          single[event.row] += loss
        }
        guard event.moment < min(horizon, stop?[event.row] ?? horizon) else { continue }
        let period = Int(event.moment) &+ 1
        periods[period &* TrialBlock.rows &+ event.row] += loss
        present[event.row] += loss * discount[period]
      }
    }
  }
}

/// The events of one risk in a block; the room grows as it is needed and is used again.
private final class EventList {
  struct Event {
    let row: Int
    /// When it happens, in periods from the beginning.
    let moment: Double
    let mark: Double
  }

  private(set) var count = 0
  private var room = 1_024
  private(set) var items: UnsafeMutablePointer<Event> = .allocate(capacity: 1_024)
  private(set) var sizes: UnsafeMutablePointer<UInt32> = .allocate(capacity: 1_024)
  private(set) var losses: UnsafeMutablePointer<Double> = .allocate(capacity: 1_024)
  private(set) var lossesToday: UnsafeMutablePointer<Double> = .allocate(capacity: 1_024)

  deinit {
    items.deallocate()
    sizes.deallocate()
    losses.deallocate()
    lossesToday.deallocate()
  }

  func clear() { count = 0 }

  /// Makes room for so many more events.
  func reserve(_ more: Int) {
    guard count + more > room else { return }
    let larger = max(2 * room, count + more)
    items = Self.moved(items, count, larger)
    sizes = Self.moved(sizes, count, larger)
    losses = Self.moved(losses, 0, larger)
    lossesToday = Self.moved(lossesToday, 0, larger)
    room = larger
  }

  @inline(__always)
  func add(row: Int, moment: Double, mark: Double, size: UInt32) {
    items[count] = Event(row: row, moment: moment, mark: mark)
    sizes[count] = size
    count &+= 1
  }

  private static func moved<T: BitwiseCopyable>(
    _ old: UnsafeMutablePointer<T>, _ count: Int, _ room: Int
  ) -> UnsafeMutablePointer<T> {
    let new = UnsafeMutablePointer<T>.allocate(capacity: room)
    new.update(from: old, count: count)
    old.deallocate()
    return new
  }
}
