extension Estimate {
  /// How often the amount of an estimate falls due.
  public enum Timing: String, Hashable, Sendable, CaseIterable {
    case once
    case perMonth
    case perYear

    /// How many times the amount falls due within the horizon.
    public func occurrences(in horizon: Horizon) -> Int {
      switch self {
      case .once: 1
      case .perMonth: 12 * horizon.years
      case .perYear: horizon.years
      }
    }
  }
}

/// How many years a business case looks ahead.
public struct Horizon: Hashable, Sendable {
  /// The years that can be chosen.
  public static let range = 1...30

  public let years: Int

  /// - Parameter years: whole years, 1 to 30.
  /// - Throws: `HorizonError` outside that range.
  public init(years: Int) throws(HorizonError) {
    guard Self.range.contains(years) else { throw HorizonError(years: years) }
    self.years = years
  }
}

/// A horizon that is too short or too long to be meant.
public struct HorizonError: Error, Hashable, Sendable, CustomStringConvertible {
  public let years: Int

  /// What is wrong and what would be right, in a sentence for a person.
  public var message: String {
    "A horizon of \(years) years cannot be used. Give whole years from "
      + "\(Horizon.range.lowerBound) to \(Horizon.range.upperBound)."
  }

  public var description: String { message }
}
