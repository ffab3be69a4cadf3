import Foundation
import Statistics

extension ScenarioPlan {
  /// Adoption as (1 - a E) / (1 + b E) with E falling by a factor per period.
  mutating func ramp(_ adoption: Adoption) -> PlannedScenario.Ramp? {
    let step = Double(model.time.step.months)
    switch adoption {
    case .logistic(let half, let rise):
      guard let half = duration(half, "adoption.half"), let rise = duration(rise, "adoption.rise") else { return nil }
      guard rise.range.low >= 0, half.range.low >= 0 else {
        refuse("adoption", "The months of adoption can be below zero. Give estimates that start at zero or above.")
        return nil
      }
      var builder = checker.builder
      defer { checker.builder = builder }
      // From a tenth to nine tenths takes ln(81) / k; the bounds keep exp within its range, where the curve is a step.
      let steepness = builder.emit(
        .divide, builder.constant(Foundation.log(81)), builder.emit(.maximum, rise.column, builder.constant(1e-6)))
      let reach = builder.emit(.maximum, half.column, builder.constant(1))
      let k = builder.emit(.minimum, steepness, builder.emit(.divide, builder.constant(700), reach))
      let distance = builder.emit(.subtract, half.column, builder.constant(step / 2))
      let start = builder.emit(.exponential, builder.emit(.multiply, k, distance))
      let factor = builder.emit(.exponential, builder.emit(.multiply, k, builder.constant(-step)))
      return PlannedScenario.Ramp(a: 0, b: builder.constant(1), start: start, factor: factor)
    case .bass(let innovation, let imitation):
      guard let p = rate(innovation, "adoption.innovation"), let q = rate(imitation, "adoption.imitation") else {
        return nil
      }
      guard p.range.low >= 0, p.range.high > 0, q.range.low >= 0 else {
        refuse(
          "adoption", "The rates of adoption can be zero or less. Give an innovation above zero, such as 0.03 a year.")
        return nil
      }
      var builder = checker.builder
      defer { checker.builder = builder }
      let floor = builder.emit(.maximum, p.column, builder.constant(1e-9))
      let sum = builder.emit(.add, floor, q.column)
      let start = builder.emit(.exponential, builder.emit(.multiply, sum, builder.constant(-step / 24)))
      let factor = builder.emit(.exponential, builder.emit(.multiply, sum, builder.constant(-step / 12)))
      return PlannedScenario.Ramp(a: 1, b: builder.emit(.divide, q.column, floor), start: start, factor: factor)
    }
  }

  /// The period after which everything stops: the stated one by the stated chance, otherwise beyond the horizon.
  mutating func stop(_ cancellation: Cancellation) -> (period: Int, chance: Int)? {
    guard let stopping, let after = duration(cancellation.after, "cancellation.after"),
      let chance = value(cancellation.chance, "cancellation.chance")
    else { return nil }
    guard chance.unit.powers.isEmpty, chance.range.low >= 0, chance.range.low <= 1 else {
      refuse(
        "cancellation.chance",
        "The chance of cancellation is not a probability. Give a number from 0 to 1, or a share in %.")
      return nil
    }
    let tooMuch = "The chance of cancellation can be above 1. Give a number from 0 to 1, or a share of up to 100 %."
    // Of a formula only the middle is sure: what it can be at most is reckoned generously.
    if case .name? = try? FormulaParser.parse(cancellation.chance), chance.range.high.isFinite, chance.range.high > 1 {
      refuse("cancellation.chance", tooMuch)
      return nil
    }
    bounds.append(Bound(path: "cancellation.chance", column: chance.column, most: 1, message: tooMuch))
    guard after.range.low >= 0 else {
      refuse("cancellation.after", "The time of cancellation can be below zero. Give an estimate from zero up.")
      return nil
    }
    var builder = checker.builder
    defer { checker.builder = builder }
    let happens = builder.emit(.less, stopping.column, chance.column)
    let periods = builder.emit(.divide, after.column, builder.constant(Double(model.time.step.months)))
    let period = builder.emit(.choose, happens, periods, builder.constant(Double(model.time.periods + 1)))
    return (period, chance.column)
  }

  /// A time in months; a plain number counts as months.
  private mutating func duration(_ text: String, _ path: String) -> FormulaChecker.Value? {
    guard let value = value(text, path) else { return nil }
    guard value.unit.powers.isEmpty || value.unit.powers == ["months": 1] else {
      refuse(path, "This is \(value.unit.description). It should be months, years or a plain number of months.")
      return nil
    }
    return value
  }

  /// A rate per year; a plain number counts per year.
  mutating func rate(_ text: String, _ path: String) -> FormulaChecker.Value? {
    guard let value = value(text, path) else { return nil }
    if value.unit.powers == ["months": -1] {
      let twelve = checker.builder.constant(12)
      return FormulaChecker.Value(
        column: checker.builder.emit(.multiply, value.column, twelve), unit: .none,
        range: value.range * ValueRange(12, 12))
    }
    guard value.unit.powers.isEmpty else {
      refuse(
        path,
        "This is \(value.unit.description). It should be a number per year, for example 0.3 or an estimate in 1/year.")
      return nil
    }
    return value
  }

  mutating func planned(_ link: LinkDemand) -> PlannedLink? {
    guard let people = value(link.people, "link.people"), let share = value(link.activeShare, "link.active"),
      let rate = value(link.streamRate, "link.stream"), let capacity = value(link.capacity, "link.capacity")
    else { return nil }
    for (path, value) in [("link.stream", rate), ("link.capacity", capacity)]
    where value.range.low < 0 || value.range.high <= 0 {
      refuse(path, "This can be below zero, or is never above it. Give an estimate above zero.")
      return nil
    }
    guard people.range.high > 0 else {
      refuse("link.people", "Nobody would use it. Give the number of people who may.")
      return nil
    }
    guard rate.unit.matches(capacity.unit) else {
      refuse(
        "link.stream",
        "The stream is in \(rate.unit.description) and the link in \(capacity.unit.description). Give both in the same unit, such as Mbps."
      )
      return nil
    }
    guard share.unit.powers.isEmpty, share.range.low >= 0 else {
      refuse("link.active", "This is no share of people. Give a number from 0 to 1, or a share in %.")
      return nil
    }
    guard link.shareOfLink > 0, link.shareOfLink <= 1 else {
      refuse("link.share-of-link", "Give the share of the link that streams may take: above 0, and at most 100 %.")
      return nil
    }
    guard link.tolerance > 0, link.tolerance < 1 else {
      refuse("link.tolerance", "Give the chance per busy hour that is still fine: above 0 and below 100 %.")
      return nil
    }
    bounds.append(
      Bound(
        path: "link.active", column: share.column, most: 1,
        message: "More than all people would watch at the same time. Give a share from 0 to 1, or in %."))
    // A symmetric estimate of people has a sliver below zero, where there are no streams, and one of a share above 1.
    let some = checker.builder.emit(.maximum, people.column, checker.builder.constant(0))
    let part = checker.builder.emit(.minimum, share.column, checker.builder.constant(1))
    let streams = checker.builder.emit(.multiply, some, part)
    bounds.append(
      Bound(
        path: "link.people", column: streams, most: Poisson.largestMean,
        message:
          "This is more than \(plain(Poisson.largestMean)) streams at one time, which cannot be worked out. Give "
          + "fewer people, or a smaller share of them that watches."))
    return PlannedLink(streams: streams, rate: rate.column, capacity: capacity.column)
  }
}
