/// A unit as people write it, such as `EUR/hour`, `minutes/month`, `people` or `%`, taken apart so that formulas can be
/// checked.
///
/// Months and years convert into each other, and so do minutes and hours. A day is a working day and converts into
/// nothing, because its hours differ from house to house. Units with other names are things of their own.
public struct UnitOfMeasure: Hashable, Sendable, CustomStringConvertible {
  /// The highest power of a basic unit.
  static let highestPower = 99

  /// The powers of the basic units, without zeros.
  let powers: [String: Int]
  /// What one of it is in basic units: 1/60 for a minute, 1/100 for a percent.
  let scale: Double
  /// The unit as it was written.
  public let text: String

  /// A plain number.
  public static let none = UnitOfMeasure(powers: [:], scale: 1, text: "")

  init(powers: [String: Int], scale: Double, text: String? = nil) {
    self.powers = powers.filter { $0.value != 0 }
    self.scale = scale
    self.text = text ?? Self.describe(self.powers)
  }

  /// An amount of money in a currency, by its three-letter code.
  public static func money(_ currency: String) -> UnitOfMeasure {
    UnitOfMeasure(powers: [currency: 1], scale: 1)
  }

  /// Reads a unit: names joined by `*` and `/`, with whole powers such as `m^2`.
  ///
  /// - Throws: `FormulaError` with the column of what is not understood.
  public init(_ text: String) throws(FormulaError) {
    var powers: [String: Int] = [:]
    var scale = 1.0
    var sign = 1
    let characters = Array(text)
    var index = 0
    func skipSpace() { while index < characters.count, characters[index] == " " { index += 1 } }
    func word() -> String {
      let start = index
      while index < characters.count, !"*/^ ".contains(characters[index]) { index += 1 }
      return String(characters[start..<index])
    }
    skipSpace()
    while index < characters.count {
      let start = index
      let name = word()
      guard !name.isEmpty, let basic = Self.basic(name) else {
        throw FormulaError(column: start + 1, message: "“\(text)” is not a unit. Write it like EUR/hour or people.")
      }
      skipSpace()
      var power = 1
      if index < characters.count, characters[index] == "^" {
        index += 1
        guard let value = Int(word()), (-9...9).contains(value) else {
          throw FormulaError(column: start + 1, message: "“\(text)” has a power that is no whole number up to 9.")
        }
        power = value
        skipSpace()
      }
      for (unit, exponent) in basic.powers { powers[unit, default: 0] += sign * power * exponent }
      guard powers.values.allSatisfy({ abs($0) <= Self.highestPower }) else {
        throw FormulaError(
          column: start + 1, message: "The unit has a power beyond \(Self.highestPower). Write it like EUR/hour.")
      }
      for _ in 0..<abs(power) { scale = (sign * power > 0) ? scale * basic.scale : scale / basic.scale }
      guard index < characters.count else { break }
      guard "*/".contains(characters[index]), index + 1 < characters.count else {
        throw FormulaError(column: index + 1, message: "“\(text)” is not a unit. Join names by * or /.")
      }
      sign = characters[index] == "/" ? -1 : 1
      index += 1
      skipSpace()
    }
    self.init(powers: powers, scale: scale, text: text)
  }

  private static func basic(_ name: String) -> (powers: [String: Int], scale: Double)? {
    switch name {
    case "1", "count", "number", "share": return ([:], 1)
    case "%", "percent": return ([:], 0.01)
    case "minute", "minutes": return (["hours": 1], 1.0 / 60)
    case "hour", "hours": return (["hours": 1], 1)
    case "day", "days": return (["days": 1], 1)
    case "week", "weeks": return (["weeks": 1], 1)
    case "month", "months": return (["months": 1], 1)
    case "year", "years": return (["months": 1], 12)
    case "person", "people": return (["people": 1], 1)
    default:
      guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }), name.first?.isLetter == true
      else {
        return nil
      }
      return ([name: 1], 1)
    }
  }

  /// Whether the two count the same thing, so that one can be converted into the other.
  func matches(_ other: UnitOfMeasure) -> Bool { powers == other.powers }

  /// The unit of a product; nil when a power is beyond the highest.
  func times(_ other: UnitOfMeasure) -> UnitOfMeasure? {
    Self.bounded(powers.merging(other.powers, uniquingKeysWith: +))
  }

  /// The unit of a quotient; nil when a power is beyond the highest.
  func over(_ other: UnitOfMeasure) -> UnitOfMeasure? {
    Self.bounded(powers.merging(other.powers.mapValues { -$0 }, uniquingKeysWith: +))
  }

  /// The unit of a power; nil when one of its own is beyond the highest.
  /// - Parameter power: -9 to 9.
  func raised(to power: Int) -> UnitOfMeasure? { Self.bounded(powers.mapValues { $0 * power }) }

  private static func bounded(_ powers: [String: Int]) -> UnitOfMeasure? {
    guard powers.values.allSatisfy({ abs($0) <= highestPower }) else { return nil }
    return UnitOfMeasure(powers: powers, scale: 1)
  }

  /// The same unit in basic units, which is what formulas reckon in.
  var basic: UnitOfMeasure { UnitOfMeasure(powers: powers, scale: 1) }

  /// The unit for a sentence; “a plain number” when it has none.
  public var description: String { powers.isEmpty && text.isEmpty ? "a plain number" : text }

  private static func describe(_ powers: [String: Int]) -> String {
    func word(_ entry: (key: String, value: Int)) -> String {
      abs(entry.value) == 1 ? entry.key : "\(entry.key)^\(abs(entry.value))"
    }
    let sorted = powers.sorted { $0.key < $1.key }
    let over = sorted.filter { $0.value > 0 }.map(word).joined(separator: "*")
    let under = sorted.filter { $0.value < 0 }.map(word)
    return under.reduce(over.isEmpty && !under.isEmpty ? "1" : over) { "\($0)/\($1)" }
  }
}
