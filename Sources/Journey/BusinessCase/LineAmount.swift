import BusinessCase
import Documents
import Partnership

/// The amount of a line: a range, or a formula over estimates, and not both.
enum LineAmount {
  /// - Parameters:
  ///   - isOptional: whether there may be neither.
  ///   - money: whether a range is an amount of money; otherwise its unit is asked for.
  /// - Returns: the range, or the formula; neither when refused.
  static func read(
    _ reading: inout Reading, _ context: Editing, money: Bool, isOptional: Bool = false
  ) -> (quantity: Quantity?, formula: String) {
    let formula = reading.text("formula", upTo: 2_000)
    let stated = ["low", "high", "mode"].filter { reading.isFilled($0) }
    if formula.isEmpty, !(isOptional && stated.isEmpty) {
      return (Quantity.read(&reading, context, money: money, timing: nil), "")
    }
    Quantity.passOver(&reading, context, money: money)
    guard !formula.isEmpty else { return (nil, "") }
    guard stated.isEmpty else {
      reading.refuse("formula", "There are a range and a formula. Leave one of the two empty.")
      return (nil, formula)
    }
    check(formula, "formula", &reading, context) { (check) throws(FormulaError) in _ = try check.amount(formula) }
    return (nil, formula)
  }

  /// Reads the formula of a frequency per year.
  static func readPerYear(_ field: String, _ reading: inout Reading, _ context: Editing) -> String {
    let formula = reading.text(field, upTo: 2_000)
    guard !formula.isEmpty else { return "" }
    check(formula, field, &reading, context) { (check) throws(FormulaError) in try check.perYear(formula) }
    return formula
  }

  private static func check(
    _ formula: String, _ field: String, _ reading: inout Reading, _ context: Editing,
    _ check: (FormulaCheck) throws(FormulaError) -> Void
  ) {
    do throws(FormulaError) {
      // Alone, a record does not know the estimates that its formula names.
      if context.isDetached { try FormulaCheck.parse(formula) } else { try check(context.initiative.formulaCheck) }
    } catch {
      reading.refuse(field, "At column \(error.column): \(error.message)")
    }
  }
}

extension Reading {
  /// Whether something was written into a field.
  fileprivate mutating func isFilled(_ field: String) -> Bool {
    switch written(field) {
    case .scalar(let text, _)?, .literal(let text, _)?: text.contains { !$0.isWhitespace }
    case .list?, .map?: true
    case .null?, nil: false
    }
  }
}
