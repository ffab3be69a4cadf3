import Statistics

/// Checks formulas over the estimates of a case one at a time, as they are typed.
///
/// It knows names, units and what could be zero, as `CasePlan` does, and draws nothing.
public struct FormulaCheck: Sendable {
  /// When an amount falls due, by its unit.
  public enum Amount: Hashable, Sendable {
    /// Money.
    case once
    /// Money per month or per year.
    case running
  }

  private let checker: FormulaChecker
  private let currency: String

  /// - Parameters:
  ///   - estimates: what formulas can name; those with a unit that cannot be read are passed over.
  ///   - currency: the three-letter code of the case's currency.
  public init(estimates: [NamedEstimate], currency: String) {
    var builder = ProgramBuilder()
    var values: [String: FormulaChecker.Value] = [:]
    for estimate in estimates where values[estimate.id] == nil {
      guard let unit = try? UnitOfMeasure(estimate.unit), let distribution = try? estimate.shape.makeDistribution()
      else { continue }
      values[estimate.id] = FormulaChecker.Value(
        column: builder.input(), unit: unit.basic,
        range: ValueRange(distribution, scale: unit.scale))
    }
    checker = FormulaChecker(builder: builder, values: values, formulas: [:])
    self.currency = currency
  }

  /// Reads a formula without looking at names.
  /// - Throws: `FormulaError` with the column of what is not understood.
  public static func parse(_ text: String) throws(FormulaError) { _ = try FormulaParser.parse(text) }

  /// Whether a text can name an estimate in formulas.
  public static func isName(_ text: String) -> Bool { Planner.isName(text) }

  /// Checks the formula of an amount of money.
  /// - Throws: `FormulaError`: a name that is not known, units that do not fit, a division by what can be zero, or
  ///   something that is no money.
  public func amount(_ text: String) throws(FormulaError) -> Amount {
    let value = try value(text)
    if value.isZero || value.unit.matches(.money(currency)) { return .once }
    if value.unit.matches(UnitOfMeasure(powers: [currency: 1, "months": -1], scale: 1)) { return .running }
    throw FormulaError(
      column: 1,
      message: "The amount is \(value.unit.description). It should be \(currency) (once), or \(currency)/month or "
        + "\(currency)/year.")
  }

  /// Checks the formula of a frequency: a plain number per year, or something per month or year.
  /// - Throws: `FormulaError`, also when it can be below zero.
  public func perYear(_ text: String) throws(FormulaError) {
    let value = try value(text)
    guard value.unit.powers.isEmpty || value.unit.powers == ["months": -1] else {
      throw FormulaError(
        column: 1,
        message: "This is \(value.unit.description). It should be a number per year, for example 0.3 or an estimate in "
          + "1/year.")
    }
    guard value.range.low >= 0 else {
      throw FormulaError(column: 1, message: "The events per year can be below zero. Give an estimate from zero up.")
    }
  }

  private func value(_ text: String) throws(FormulaError) -> FormulaChecker.Value {
    var checker = checker
    return try checker.check(try FormulaParser.parse(text))
  }
}
