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
    let evidence = item.names("rests-on")
    return NamedEstimate(
      id: id, name: name, shape: shape(&item), unit: unit, estimator: estimator, evidence: evidence)
  }

  /// Reads the fields of a shape, and refuses all but these and the fields read before.
  static func shape(_ item: inout Reading) -> Estimate.Shape {
    let shape: Shape? = item.choice("shape", required: "Choose the shape, for example lognormal for a 90 % interval.")
    func needs(_ shapes: Shape...) -> Bool { shape.map { shapes.contains($0) } ?? false }
    let isRange = needs(.lognormal, .normal, .triple, .triangle, .percentiles, .uniform)
    let low = item.number("low", required: isRange ? "Give the low end." : nil)
    let high = item.number("high", required: isRange ? "Give the high end." : nil)
    let mode = item.number("mode", required: needs(.triple, .triangle) ? "Give the most likely value." : nil)
    let middle = item.number("middle", required: needs(.percentiles) ? "Give the middle value." : nil)
    let value = item.number("value", required: needs(.chance, .fixed) ? "Give the value." : nil)
    let values = numbers("values", &item)
    if needs(.sample), values.isEmpty { item.refuse("values", "Give the observed values as a list.") }
    item.refuseOthers()
    return switch shape {
    case .lognormal: .interval(low: low ?? 0, high: high ?? 0, as: .lognormal)
    case .normal: .interval(low: low ?? 0, high: high ?? 0, as: .normal)
    case .triple: .triple(low: low ?? 0, mode: mode ?? 0, high: high ?? 0)
    case .triangle: .triangle(low: low ?? 0, mode: mode ?? 0, high: high ?? 0)
    case .percentiles: .percentiles(low: low ?? 0, middle: middle ?? 0, high: high ?? 0)
    case .uniform: .uniform(low: low ?? 0, high: high ?? 0)
    case .chance: .chance(value ?? 0)
    case .sample: .sample(values)
    case .fixed, nil: .fixed(value ?? 0)
    }
  }

  private static func numbers(_ field: String, _ item: inout Reading) -> [Double] {
    item.names(field).compactMap { text in
      guard let value = Double(text), value.isFinite else {
        item.refuse(field, "“\(text.prefix(40))” is not a number. Write it like 1200.5.")
        return nil
      }
      return value
    }
  }
}
