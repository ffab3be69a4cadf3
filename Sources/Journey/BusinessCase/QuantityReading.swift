import BusinessCase
import Documents
import Partnership

extension Quantity {
  /// The fields of an estimate. An interval crossing zero is never silently another shape: the shape is chosen.
  /// - Parameter isRequired: whether a range is asked for; otherwise a formula may stand for it.
  static func fields(
    _ context: Editing, money: Bool, timing: Bool, of what: String, isRequired: Bool = true
  ) -> [Field] {
    let code = context.settings.currency.code
    let units: [Choice] =
      money
      ? [Choice(code, code)]
      : [Choice(code, code), Choice("hours", "hours of people's time"), Choice("count", "a number of things")]
    let timings = [Choice("once", "once"), Choice("per-month", "per month"), Choice("per-year", "per year")]
    return [
      Field(
        "low", "\(what): rarely less than", .number(code),
        hint: "In 1 of 20 futures it is lower. A wide range is honest; a single guess is not.", isRequired: isRequired),
      Field("high", "\(what): rarely more than", .number(code), hint: "In 1 of 20 futures it is higher."),
      Field(
        "shape", "What kind of range is it?",
        .choice(
          [
            Choice("lognormal", "Always above zero, may run away upwards (most costs and benefits)"),
            Choice("normal", "As likely above the middle as below"),
            Choice("triple", "Smallest, most likely, largest"),
            Choice("fixed", "Known exactly: the first number is the amount"),
          ], optional: false), isRequired: isRequired),
      Field("mode", "Most likely value", .number(code), hint: "Only for smallest, most likely, largest."),
    ] + (units.count > 1 ? [Field("unit", "In what?", .choice(units, optional: false), isRequired: isRequired)] : [])
      + (timing ? [Field("timing", "How often?", .choice(timings, optional: false), isRequired: isRequired)] : [])
  }

  /// Reads the fields of an estimate, with the engine's refusal beside the field that it concerns.
  static func read(
    _ reading: inout Reading, _ context: Editing, money: Bool, timing fixedTiming: Estimate.Timing?
  )
    -> Quantity?
  {
    let shapeWord = reading.text("shape", required: "Choose what kind of range it is.")
    let isFixed = shapeWord == "fixed"
    let low = reading.number(
      "low", required: isFixed ? "Write the amount." : "Write the lower end: in 1 of 20 futures it is lower.")
    let high = reading.number(
      "high", required: isFixed ? nil : "Write the upper end: in 1 of 20 futures it is higher.")
    let mode = reading.number(
      "mode", required: shapeWord == "triple" ? "Write the most likely value, between the other two." : nil)
    let unitWord = money ? context.settings.currency.code : reading.text("unit", required: "Choose what is counted.")
    let timing = fixedTiming ?? readTiming(&reading)
    let shape: Estimate.Shape
    switch (shapeWord, low, mode, high) {
    case ("fixed", let low?, _, _): shape = .fixed(low)
    case ("triple", let low?, let mode?, let high?): shape = .triple(low: low, mode: mode, high: high)
    case ("normal", let low?, _, let high?): shape = .interval(low: low, high: high, as: .normal)
    case ("lognormal", let low?, _, let high?): shape = .interval(low: low, high: high, as: .lognormal)
    case ("fixed", _, _, _), ("triple", _, _, _), ("normal", _, _, _), ("lognormal", _, _, _), ("", _, _, _): return nil
    default:
      reading.refuse("shape", "“\(shapeWord)” is no kind of range. Choose one of the four.")
      return nil
    }
    let units = [context.settings.currency.code, "hours", "count"]
    guard units.contains(unitWord) else {
      if !unitWord.isEmpty { reading.refuse("unit", "“\(unitWord)” is not counted here. Choose one of the list.") }
      return nil
    }
    guard let timing else { return nil }
    do {
      return Quantity(try Estimate(shape, unit: unit(unitWord), timing: timing))
    } catch {
      reading.refuse(error.formField, error.message)
      return nil
    }
  }

  /// Reads the fields of a range that nobody states, because a formula stands for it; what could not be in them is
  /// refused all the same.
  static func passOver(_ reading: inout Reading, _ context: Editing, money: Bool) {
    for field in ["low", "mode", "high"] { _ = reading.number(field) }
    let shape = reading.text("shape")
    if !["", "lognormal", "normal", "triple", "fixed"].contains(shape) {
      reading.refuse("shape", "“\(shape)” is no kind of range. Choose one of the four.")
    }
    let timing = reading.text("timing")
    if !timing.isEmpty, Estimate.Timing(word: timing) == nil {
      reading.refuse("timing", "“\(timing)” is not a period. Choose once, per month or per year.")
    }
    guard !money else { return }
    let unit = reading.text("unit")
    if !["", context.settings.currency.code, "hours", "count"].contains(unit) {
      reading.refuse("unit", "“\(unit)” is not counted here. Choose one of the list.")
    }
  }

  private static func readTiming(_ reading: inout Reading) -> Estimate.Timing? {
    let word = reading.text("timing", required: "Choose how often the amount falls due.")
    guard !word.isEmpty else { return nil }
    guard let timing = Estimate.Timing(word: word) else {
      reading.refuse("timing", "“\(word)” is not a period. Choose once, per month or per year.")
      return nil
    }
    return timing
  }
}

extension EstimateError {
  var formField: String {
    switch field {
    case .low, .value, .values: "low"
    case .mode, .middle: "mode"
    case .high: "high"
    case .unit, .currency: "unit"
    }
  }
}
