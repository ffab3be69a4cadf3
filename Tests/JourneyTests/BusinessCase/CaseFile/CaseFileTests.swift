import BusinessCase
import Documents
import Testing

@testable import Journey

@Suite struct CaseFileTests {
  /// The messages for the example with one part replaced.
  private func problems(_ old: String, _ new: String) -> [Problem] {
    let text = CaseFile.example.replacing(old, with: new)
    guard text != CaseFile.example else {
      Issue.record("“\(old)” is not in the example")
      return []
    }
    do {
      _ = try CaseFile.read(text)
      return []
    } catch {
      return error.list
    }
  }

  @Test func theExampleIsRightAndAnswers() throws {
    let plan = try CaseFile.read(CaseFile.example)
    #expect(plan.model.estimates.count == 22)
    #expect(plan.model.lines.count == 11)
    let result = try plan.simulate(SimulationSettings(trials: 2_000))
    #expect(result.scenarios.map(\.id) == ["nothing", "inside", "outside"])
    #expect(result.decision.information?.count == 20)
    #expect(result.bandwidth != nil)
    #expect(result.remarks.isEmpty)
  }

  @Test(arguments: [
    (
      "amount: 0.3 * set_up * rate", "amount: 0.3 * set_up + rate", "case.lines[3].amount", "amount: ", 13,
      "Hours cannot be added to EUR/hours"
    ),
    (
      "amount: calls * call_cost", "amount: calls * cal_cost", "case.lines[1].amount", "amount: calls * c", 8,
      "no estimate or formula “cal_cost”"
    ),
  ])
  func aFormulaIsToldWithItsColumn(
    old: String, new: String, field: String, head: String, shift: Int, words: String
  ) throws {
    let problem = try #require(problems(old, new).first)
    #expect(problem.field == field)
    let lines = CaseFile.example.replacing(old, with: new).split(separator: "\n", omittingEmptySubsequences: false)
    let position = try #require(problem.position)
    let text = lines[position.line - 1]
    #expect(text.contains(new))
    let start = text.distance(from: text.startIndex, to: try #require(text.firstRange(of: new)).lowerBound)
    #expect(position.column == start + "amount: ".count + shift + 1)
    #expect(problem.message.contains(words), "\(problem)")
  }

  @Test(arguments: [
    ("currency: EUR", "currency: euro", "case.currency"), ("periods: 36", "periods: 9999", "case.periods"),
    ("shape: normal, low: 3900", "shape: normal, low: 9900", "case.estimates[0].low"),
    ("shape: fixed, value: 62", "shape: fixed", "case.estimates[8].value"),
    ("rank: 0.3", "rank: 1.3", "case.correlations[0].rank"),
    ("curve: logistic", "curve: straight", "case.adoption.curve"),
    ("chance: stopped,", "chance: wage,", "case.cancellation.chance"),
    ("kind: confidentiality", "kind: gossip", "case.risks[0].kind"),
    ("prevents: 40", "prevents: 140", "case.risks[0].controls[0].prevents"),
    ("estimate: hosting", "estimate: hostel", "case.scenarios[2].replaces[0].estimate"),
    ("discount: 5 ", "discuont: 5 ", "case.discount"),
    (
      "grows: yes\n      party: communications", "grows: perhaps\n      party: communications",
      "case.lines[0].grows"
    ),
  ])
  func otherMistakesAreToldInTheirPlace(old: String, new: String, field: String) {
    let found = problems(old, new)
    #expect(found.contains { $0.field == field && $0.position != nil }, "\(found)")
  }

  /// In quotes a formula begins one column later, and in a block it is in the lines below.
  @Test func aFormulaInQuotesOrInABlockIsToldWhereItStands() throws {
    func problem(_ written: String) throws -> Problem {
      try #require(problems("amount: print\n", "amount: \(written)\n").first)
    }
    let (plain, quoted) = (try problem("print + half"), try problem("\"print + half\""))
    let (line, column) = (try #require(plain.position).line, try #require(plain.position).column)
    #expect(plain.message.contains("cannot be added"))
    #expect(quoted.position == Documents.Position(line: line, column: column + 1) && quoted.message == plain.message)
    #expect(try problem("'print + half'").position == quoted.position)
    let block = try problem(">-\n            print\n            + half")
    #expect(block.position?.line == line && block.message.hasPrefix("At column 7 of the formula: "))
    let ended = try problem("print +")
    #expect(ended.position?.line == line && !ended.message.hasPrefix("At column"))
  }

  @Test func aNumberInAListIsOneAsInAField() throws {
    #expect(problems("values: [11, 14", "values: [0x10, 14").map(\.field) == ["case.estimates[5].values"])
    #expect(problems("values: [11, 14", "values: [1.1e1, 14").isEmpty)
  }

  @Test func aliasesAndDuplicateKeysAreRefused() {
    #expect(problems("currency: EUR", "currency: &c EUR").first?.message.contains("Anchors") == true)
    #expect(problems("step: month ", "currency: EUR\n  step: month ").first?.message.contains("occurs twice") == true)
    #expect(problems("case:\n", "casus:\n").contains { $0.message.contains("There is no part of this name") })
  }

  @Test func tenThousandLinesAreRefusedWithAClearMessage() throws {
    let line = "    - {id: a, kind: cost, nature: other, amount: 1}\n"
    let text =
      "case:\n  currency: EUR\n  periods: 3\n  discount: 0\n  lines:\n" + String(repeating: line, count: 10_000)
    let error = #expect(throws: Problems.self) { try CaseFile.read(text) }
    #expect(error?.list.map(\.message) == ["The case has 10000 lines. Use at most 2000, and put small ones together."])
  }
}
