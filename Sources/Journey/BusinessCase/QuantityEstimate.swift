import BusinessCase
import Documents
import Partnership

/// Estimates of any shape, in any unit that formulas can reckon with.
extension Quantity {
  static func estimateFields() -> [Field] {
    [
      Field(
        "shape", "What kind of range is it?", .choice(EstimateShape.all, optional: false), isRequired: true),
      Field(
        "low", "Rarely less than", .number(""),
        hint: "In 1 of 20 futures it is lower. The number itself, where it is known exactly; 0.15 for a chance of 15 %."
      ),
      Field("mode", "Most likely, or the middle", .number("")),
      Field("high", "Rarely more than", .number(""), hint: "In 1 of 20 futures it is higher."),
      Field("values", "What was observed", .line, hint: "Numbers with spaces between them."),
      Field(
        "unit", "In what unit?", .line,
        hint: "For example: EUR/hour, minutes/month/people, people, months, %. Leave it empty for a plain number."),
    ]
  }

  /// The shapes as people choose them.
  enum EstimateShape: String, Titled {
    case lognormal, normal, triple, triangle, percentiles, uniform, chance, fixed, sample

    var title: String {
      switch self {
      case .lognormal: "Always above zero, may run away upwards"
      case .normal: "As likely above the middle as below"
      case .triple: "Smallest, most likely, largest"
      case .triangle: "Smallest, most likely, largest, with straight lines between"
      case .percentiles: "Rarely less, the middle, rarely more"
      case .uniform: "Anything between the two ends"
      case .chance: "It happens or it does not: the chance"
      case .fixed: "Known exactly"
      case .sample: "What was observed"
      }
    }
  }

  static func readEstimate(_ reading: inout Reading, _ context: Editing) -> Quantity? {
    let shape: EstimateShape? = reading.choice("shape", required: "Choose what kind of range it is.")
    func takes(_ shapes: EstimateShape...) -> Bool { shape.map { shapes.contains($0) } ?? false }
    let low = reading.number(
      "low",
      required: takes(.fixed)
        ? "Write the number."
        : takes(.chance)
          ? "Write the chance, from 0 to 1."
          : takes(.sample) || shape == nil
            ? nil : "Write the lower end.")
    let mode = reading.number(
      "mode",
      required: takes(.triple, .triangle)
        ? "Write the most likely value, between the other two."
        : takes(.percentiles) ? "Write the middle: it is as likely to be more as to be less." : nil)
    let high = reading.number(
      "high", required: takes(.fixed, .chance, .sample) || shape == nil ? nil : "Write the upper end.")
    let values = readValues(&reading, isRequired: takes(.sample))
    let unit = readUnit(&reading)
    guard let shape, let unit else { return nil }
    let stated: Estimate.Shape? =
      switch (shape, low, mode, high) {
      case (.fixed, let low?, _, _): .fixed(low)
      case (.chance, let low?, _, _): .chance(low)
      case (.lognormal, let low?, _, let high?): .interval(low: low, high: high, as: .lognormal)
      case (.normal, let low?, _, let high?): .interval(low: low, high: high, as: .normal)
      case (.uniform, let low?, _, let high?): .uniform(low: low, high: high)
      case (.triple, let low?, let mode?, let high?): .triple(low: low, mode: mode, high: high)
      case (.triangle, let low?, let mode?, let high?): .triangle(low: low, mode: mode, high: high)
      case (.percentiles, let low?, let middle?, let high?): .percentiles(low: low, middle: middle, high: high)
      case (.sample, _, _, _): values.isEmpty ? nil : .sample(values)
      default: nil
      }
    guard let stated else { return nil }
    do {
      return Quantity(try Estimate(stated, unit: unit))
    } catch {
      reading.refuse(error.formField == "low" && shape == .sample ? "values" : error.formField, error.message)
      return nil
    }
  }

  private static func readValues(_ reading: inout Reading, isRequired: Bool) -> [Double] {
    let text = reading.text("values", upTo: 4_000, required: isRequired ? "Write what was observed." : nil)
    let isComma = reading.decimalSeparator == ","
    var values: [Double] = []
    for part in text.split(whereSeparator: { $0.isWhitespace || $0 == ";" }) {
      let decimals = part.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last?.count
      let plain = isComma ? String(part).replacing(",", with: ".") : String(part)
      // A point before three digits is as likely to separate thousands where a comma separates decimals.
      guard !(isComma && decimals == 3), let value = Double(plain), value.isFinite else {
        reading.refuse("values", "“\(part.prefix(40))” is not a number. Write numbers with spaces between them.")
        return []
      }
      values.append(value)
    }
    return values
  }

  private static func readUnit(_ reading: inout Reading) -> Estimate.Unit? {
    let text = reading.text("unit", upTo: 60)
    guard !text.isEmpty else { return .count }
    do {
      _ = try UnitOfMeasure(text)
    } catch {
      reading.refuse("unit", "At column \(error.column): \(error.message)")
      return nil
    }
    return Currency(text) == nil ? .other(text) : .money(currency: text)
  }

  func estimateForm(_ context: Editing) -> [(name: String, value: String)] {
    form(context, without: ["timing", "unit", "values"]) + [("unit", unitText)]
      + parts.filter { $0.name == "values" }.map { part in
        (part.name, part.value.split(separator: " ").map { context.typed(String($0)) }.joined(separator: " "))
      }
  }

  /// The unit as formulas reckon with it.
  var unitText: String {
    switch estimate.unit {
    case .money(let currency): currency
    case .hours: "hours"
    case .days: "days"
    case .people: "people"
    case .percent: "%"
    case .count: ""
    case .other(let name): name
    }
  }

  var unitWords: String { unitText.isEmpty ? "plain numbers" : unitText }

  var shapeTitle: String {
    (parts.first { $0.name == "shape" }.flatMap { EstimateShape(rawValue: $0.value) }?.title) ?? ""
  }
}
