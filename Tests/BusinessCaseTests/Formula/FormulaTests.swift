import Testing

@testable import BusinessCase

struct FormulaTests {
  /// What a formula gives when a is 3 hours, b 4 EUR/hour, n 5, z -2…2 and p 0.5…2, or what is refused.
  private func result(_ text: String) -> Result<(value: Double, unit: String), FormulaError> {
    var builder = ProgramBuilder()
    func known(_ value: Double, _ unit: String) throws(FormulaError) -> FormulaChecker.Value {
      let unit = try UnitOfMeasure(unit)
      return FormulaChecker.Value(
        column: builder.constant(value * unit.scale), unit: unit.basic,
        range: ValueRange(value * unit.scale, value * unit.scale))
    }
    do throws(FormulaError) {
      var values = ["a": try known(3, "hours"), "b": try known(4, "EUR/hour"), "n": try known(5, "")]
      values["m"] = try known(30, "minutes")
      values["z"] = FormulaChecker.Value(column: builder.constant(1), unit: .none, range: ValueRange(-2, 2))
      values["p"] = FormulaChecker.Value(column: builder.constant(1), unit: .none, range: ValueRange(0.5, 2))
      var formulas: [String: Expression] = [:]
      for (name, text) in [("twice", "2 * n"), ("left", "right + 1"), ("right", "left - 1")] {
        formulas[name] = try FormulaParser.parse(text)
      }
      var checker = FormulaChecker(builder: builder, values: values, formulas: formulas)
      let value = try checker.check(try FormulaParser.parse(text))
      return .success((checker.builder.constantValue(value.column) ?? .nan, value.unit.description))
    } catch {
      return .failure(error)
    }
  }

  @Test(arguments: [
    ("1 + 2 * 3", 7.0, "a plain number"), ("(1 + 2) * 3", 9, "a plain number"), ("2 ^ 3 ^ 2", 512, "a plain number"),
    ("-2 ^ 2", -4, "a plain number"), ("10 - 4 - 3", 3, "a plain number"), ("12 / 3 / 2", 2, "a plain number"),
    ("a * b", 12, "EUR"), ("a + m", 3.5, "hours"), ("a * b + 0", 12, "EUR"), ("max(0, a - m)", 2.5, "hours"),
    ("min(4, 2, 3)", 2, "a plain number"), ("if(a > m, b, 2 * b)", 4, "EUR/hours"),
    ("if(n <= 4, 1, 2)", 2, "a plain number"),
    ("15% * n", 0.75, "a plain number"), ("1.5e2", 150, "a plain number"), ("1_000", 1_000, "a plain number"),
    ("abs(-n)", 5, "a plain number"), ("sqrt(n * n)", 5, "a plain number"), ("exp(ln(n))", 5, "a plain number"),
    ("twice + 1", 11, "a plain number"), ("a ^ 2", 9, "hours^2"), ("a / b", 0.75, "hours^2/EUR"),
    ("3 × n ÷ 5 − 1", 2, "a plain number"), ("n / p", 5, "a plain number"), ("n / max(z, 1)", 5, "a plain number"),
  ])
  func formulasAreWorkedOut(text: String, value: Double, unit: String) throws {
    let found = try result(text).get()
    #expect(abs(found.value - value) < 1e-12)
    #expect(found.unit == unit)
  }

  @Test(arguments: [
    ("", 1, "ends where a value is missing"), ("1 +", 4, "ends where a value is missing"), ("2 n", 3, "does not fit"),
    ("(1 + 2", 1, "not closed"), ("1 + )", 5, "does not fit"), ("a + b", 3, "Hours cannot be added to EUR/hours"),
    ("b - a", 3, "Hours cannot be subtracted from EUR/hours"), ("a + 5", 3, "cannot be added to a plain number"),
    ("a > n", 3, "cannot be compared with"), ("unknown * 2", 1, "There is no estimate or formula “unknown”"),
    ("2 * Twice", 5, "Do you mean “twice”?"), ("n / z", 5, "can be zero"), ("n / (p - 1)", 8, "can be zero"),
    ("ln(z)", 1, "zero or less"), ("sqrt(z)", 1, "below zero"), ("z ^ 0.5", 3, "below zero"),
    ("z ^ -1", 3, "divides by zero"),
    ("n ^ a", 3, "plain number, not hours"), ("a ^ 0.5", 3, "whole number"), ("exp(a)", 1, "plain number, not hours"),
    ("sin(n)", 1, "There is no function “sin”"), ("min(1)", 1, "takes 2 or more values"),
    ("left", 1, "is defined by itself"),
    ("1 < 2 < 3", 7, "Compare two values only"), ("1e400", 1, "not a number"), ("99999999999999", 1, "not a number"),
    ("n $ 2", 3, "does not fit"), ("1..2", 1, "not a number"), ("if(a, 1, 2)", 1, "is a comparison"),
  ])
  func mistakesAreToldWithTheirColumn(text: String, column: Int, words: String) {
    guard case .failure(let error) = result(text) else {
      Issue.record("“\(text)” was taken")
      return
    }
    #expect(error.column == column, "\(error)")
    #expect(error.message.contains(words), "\(error)")
  }

  @Test func aHostileFormulaIsRefusedAndNothingBreaks() {
    for text in [
      String(repeating: "(", count: 1_900), String(repeating: "-", count: 1_900), String(repeating: "1+", count: 5_000),
      String(repeating: "2^", count: 900) + "2",
    ] {
      #expect(throws: FormulaError.self) { try FormulaParser.parse(text) }
    }
  }

  /// Powers that double from one formula to the next would leave the numbers behind at the 63rd.
  @Test func powersOfUnitsHaveAnEnd() throws {
    let chain = (1...70).map { NamedFormula(id: "f\($0)", text: $0 == 1 ? "e * e" : "f\($0 - 1) * f\($0 - 1)") }
    let found = try #require(
      Cases.problems { model in
        model.estimates = [NamedEstimate(id: "e", shape: .fixed(1), unit: "EUR")]
        model.formulas = chain
        model.lines = [Cases.cost("l", "e")]
      }.first)
    #expect(found.path == "formulas[6].formula")
    #expect(found.message.contains("a power beyond 99"), "\(found)")
    for text in ["e ^ (0 - 2 ^ 63)", "e ^ 10", "e ^ 9 ^ 3"] {
      let refused = Cases.problems { model in
        model.estimates = [NamedEstimate(id: "e", shape: .fixed(1), unit: "EUR")]
        model.lines = [Cases.cost("l", text)]
      }
      #expect(refused.map(\.path) == ["lines[0].amount"], "\(text): \(refused)")
    }
    #expect(throws: FormulaError.self) { try UnitOfMeasure(Array(repeating: "m^9", count: 12).joined(separator: "*")) }
  }

  /// Each formula is a tree of a thousand sums at whose end the next begins.
  @Test func formulasThatBuildOnEachOtherHaveAnEnd() throws {
    func chain(_ sums: Int) -> [NamedFormula] {
      let rest = String(repeating: "+1", count: sums)
      return (0..<300).map { NamedFormula(id: "f\($0)", text: $0 == 299 ? "1" : "f\($0 + 1)\(rest)") }
    }
    let found = Cases.problems { model in
      model.formulas = chain(900)
      model.lines = [Cases.cost("l", "0")]
    }
    #expect(found.first?.message.contains("more than 250 levels deep") == true, "\(found.prefix(1))")
    // From the other end each rests on one that is worked out.
    let fine = Cases.problems { model in
      model.formulas = chain(10).reversed()
      model.lines = [Cases.cost("l", "0")]
    }
    #expect(fine == [])
  }

  @Test(arguments: [
    ("EUR/hour", "hours", false), ("minutes", "hours", true), ("years", "months", true),
    ("EUR/year", "EUR/month", true),
    ("%", "", true), ("days", "hours", false), ("people", "", false), ("m^2", "m*m", true),
  ])
  func unitsMatchWhenTheyCountTheSame(one: String, other: String, match: Bool) throws {
    #expect(try UnitOfMeasure(one).matches(UnitOfMeasure(other)) == match)
  }

  @Test(arguments: ["EUR//hour", "/hour", "EUR/", "2x", "EUR hour", "m^x"])
  func aUnitThatIsNoneIsRefused(text: String) {
    #expect(throws: FormulaError.self) { try UnitOfMeasure(text) }
  }
}
