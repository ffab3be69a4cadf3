public import BusinessCase
public import Documents
public import Partnership

/// An estimate as records keep it: the engine's value, with its numbers as decimal strings.
public struct Quantity: Sendable, Hashable {
  public let estimate: Estimate

  public init(_ estimate: Estimate) { self.estimate = estimate }

  /// "€18,000 – 31,000 per year": never one figure without its interval, unless it is known.
  public func words(_ formats: Formats) -> String {
    "\(range(formats)) \(estimate.timing.title)"
  }

  /// The 90 % interval with its unit. The ends that somebody wrote are shown as they were written: rounded, a small
  /// change of one would not be seen. Ends that are reckoned are no more precise than their width allows.
  public func range(_ formats: Formats) -> String {
    if case .chance(let probability) = estimate.shape {
      return "a chance of \(formats.number(probability * 100, decimals: 4)) %"
    }
    if case .fixed(let value) = estimate.shape {
      if let currency, let known = Money(value.decimalText, currency: currency) { return formats.money(known) }
      return counted(figure(value, formats))
    }
    let (low, high) = ends
    if let currency { return formats.money(from: low, to: high, currency) }
    return counted("\(figure(low, formats)) – \(figure(high, formats))")
  }

  private var ends: (low: Double, high: Double) {
    if case .interval(let low, let high, _) = estimate.shape { return (low, high) }
    let reckoned = estimate.interval90.rounded
    return (reckoned.low, reckoned.high)
  }

  /// Small numbers keep the decimals that tell them apart.
  private func figure(_ value: Double, _ formats: Formats) -> String {
    formats.number(value, decimals: abs(value) < 1 ? 6 : 2)
  }

  private func counted(_ figures: String) -> String {
    estimate.unit.label.isEmpty ? figures : "\(figures) \(estimate.unit.label)"
  }

  public var currency: Currency? { estimate.unit.currency.flatMap { Currency($0) } }
}

extension Estimate.Timing {
  public var title: String {
    switch self {
    case .once: "once"
    case .perMonth: "per month"
    case .perYear: "per year"
    }
  }

  var word: String {
    switch self {
    case .once: "once"
    case .perMonth: "per-month"
    case .perYear: "per-year"
    }
  }

  init?(word: String) {
    guard let timing = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = timing
  }
}

extension Quantity: Codable {
  private enum CodingKeys: String, CodingKey {
    case shape, low, mode, high, values, unit, timing
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func number(_ key: CodingKeys) throws -> Double {
      let text = try container.decode(String.self, forKey: key)
      guard let value = Double(text), value.isFinite else {
        throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: "not a number: \(text)")
      }
      return value
    }
    let shapeWord = try container.decode(String.self, forKey: .shape)
    let shape: Estimate.Shape
    switch shapeWord {
    case "fixed": shape = .fixed(try number(.low))
    case "triple": shape = .triple(low: try number(.low), mode: try number(.mode), high: try number(.high))
    case "triangle": shape = .triangle(low: try number(.low), mode: try number(.mode), high: try number(.high))
    case "percentiles":
      shape = .percentiles(low: try number(.low), middle: try number(.mode), high: try number(.high))
    case "uniform": shape = .uniform(low: try number(.low), high: try number(.high))
    case "chance": shape = .chance(try number(.low))
    case "sample":
      let texts = try container.decode(String.self, forKey: .values).split(separator: " ")
      shape = .sample(
        try texts.map { text in
          guard let value = Double(text), value.isFinite else {
            throw DecodingError.dataCorruptedError(
              forKey: .values, in: container, debugDescription: "not a number: \(text)")
          }
          return value
        })
    default:
      guard let curve = Estimate.Curve(rawValue: shapeWord) else {
        throw DecodingError.dataCorruptedError(
          forKey: .shape, in: container, debugDescription: "not a kind of range: \(shapeWord)")
      }
      shape = .interval(low: try number(.low), high: try number(.high), as: curve)
    }
    let unit = Self.unit(try container.decode(String.self, forKey: .unit))
    let timingWord = try container.decode(String.self, forKey: .timing)
    guard let timing = Estimate.Timing(word: timingWord) else {
      throw DecodingError.dataCorruptedError(
        forKey: .timing, in: container, debugDescription: "not a period: \(timingWord)")
    }
    self.init(try Estimate(shape, unit: unit, timing: timing))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    for part in parts where !part.value.isEmpty {
      guard let key = CodingKeys(rawValue: part.name) else { continue }
      try container.encode(part.value, forKey: key)
    }
  }

  /// The parts as the fields of a form hold them.
  func form(_ context: Editing, without left: Set<String> = []) -> [(name: String, value: String)] {
    let numbers: Set<String> = ["low", "mode", "high"]
    return parts.filter { !left.contains($0.name) }.map { part in
      (part.name, numbers.contains(part.name) ? context.typed(part.value) : part.value)
    }
  }

  /// Name and decimal text of each part, as the record keeps them.
  var parts: [(name: String, value: String)] {
    let numbers: [(name: String, value: String)] =
      switch estimate.shape {
      case .fixed(let value): [("shape", "fixed"), ("low", Self.text(value))]
      case .triple(let low, let mode, let high):
        [("shape", "triple"), ("low", Self.text(low)), ("mode", Self.text(mode)), ("high", Self.text(high))]
      case .interval(let low, let high, let curve):
        [("shape", curve.rawValue), ("low", Self.text(low)), ("high", Self.text(high))]
      case .triangle(let low, let mode, let high):
        [("shape", "triangle"), ("low", Self.text(low)), ("mode", Self.text(mode)), ("high", Self.text(high))]
      case .percentiles(let low, let middle, let high):
        [("shape", "percentiles"), ("low", Self.text(low)), ("mode", Self.text(middle)), ("high", Self.text(high))]
      case .uniform(let low, let high):
        [("shape", "uniform"), ("low", Self.text(low)), ("high", Self.text(high))]
      case .chance(let probability): [("shape", "chance"), ("low", Self.text(probability))]
      case .sample(let values): [("shape", "sample"), ("values", values.map(Self.text).joined(separator: " "))]
      }
    return numbers + [("unit", Self.word(estimate.unit)), ("timing", estimate.timing.word)]
  }

  static func word(_ unit: Estimate.Unit) -> String {
    switch unit {
    case .money(let currency): currency
    case .hours: "hours"
    case .days: "days"
    case .people: "people"
    case .percent: "percent"
    case .count: "count"
    case .other(let name): "of \(name)"
    }
  }

  static func unit(_ word: String) -> Estimate.Unit {
    switch word {
    case "hours": .hours
    case "days": .days
    case "people": .people
    case "percent": .percent
    case "count": .count
    default: word.hasPrefix("of ") ? .other(String(word.dropFirst(3))) : .money(currency: word)
    }
  }

  static func text(_ value: Double) -> String { value.decimalText }
}
