import BusinessCase
import Documents

/// Reads estimates: a shape and the numbers that it takes.
enum EstimateReading {
  enum Shape: String, CaseIterable {
    case lognormal, normal, triple, triangle, percentiles, uniform, chance, fixed, sample
  }

  static func named(_ item: inout Reading) -> NamedEstimate {
    let id = item.text("id", upTo: 80, required: "Give the estimate a name for formulas, such as minutes_saved.")
    let name = item.text("name", upTo: 200)
    let unit = item.text("unit", upTo: 80)
    let estimator = item.text("by", upTo: 80)
    let evidence = item.identifiers("rests-on")
    return NamedEstimate(
      id: id, name: name, shape: shape(&item), unit: unit, estimator: estimator, evidence: evidence)
  }

  /// Reads the fields of a shape, and refuses all but these and the fields read before.
  static func shape(_ item: inout Reading) -> Estimate.Shape {
    let shape: Shape? = item.choice("shape", required: "Choose the shape, for example lognormal for a 90 % interval.")
    defer { item.refuseOthers() }
    switch shape {
    case .lognormal: return .interval(low: low(&item), high: high(&item), as: .lognormal)
    case .normal: return .interval(low: low(&item), high: high(&item), as: .normal)
    case .triple: return .triple(low: low(&item), mode: mode(&item), high: high(&item))
    case .triangle: return .triangle(low: low(&item), mode: mode(&item), high: high(&item))
    case .percentiles:
      return .percentiles(
        low: low(&item), middle: number("middle", "Give the middle value.", &item), high: high(&item))
    case .uniform: return .uniform(low: low(&item), high: high(&item))
    case .chance: return .chance(number("value", "Give the value.", &item))
    case .fixed: return .fixed(number("value", "Give the value.", &item))
    case .sample:
      let values = numbers("values", &item)
      if values.isEmpty { item.refuse("values", "Give the observed values as a list.") }
      return .sample(values)
    case nil:
      // Without a shape nobody can say which numbers do not belong to it.
      for field in ["low", "mode", "middle", "high", "value", "values"] { _ = item.node(field) }
      return .fixed(0)
    }
  }

  private static func low(_ item: inout Reading) -> Double { number("low", "Give the low end.", &item) }
  private static func mode(_ item: inout Reading) -> Double { number("mode", "Give the most likely value.", &item) }
  private static func high(_ item: inout Reading) -> Double { number("high", "Give the high end.", &item) }

  private static func number(_ field: String, _ required: String, _ item: inout Reading) -> Double {
    item.number(field, required: required) ?? 0
  }

  private static func numbers(_ field: String, _ item: inout Reading) -> [Double] {
    item.identifiers(field).compactMap { text in
      guard let value = item.number(in: text) else {
        item.refuse(field, "“\(text.prefix(40))” is not a number. Write it like 1200.5.")
        return nil
      }
      return value
    }
  }
}
