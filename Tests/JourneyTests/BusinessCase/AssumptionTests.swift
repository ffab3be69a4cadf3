import BusinessCase
import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Estimates with a name, and the formulas over them")
struct AssumptionTests {
  private func context(changing record: RecordID? = nil) throws -> Editing {
    Editing(try Contents(seed: 1).initiative, by: .it, changing: record)
  }

  private func problems(_ fields: [(name: String, value: String)]) throws -> [String] {
    let form = [("name", "Minutes"), ("shape", "fixed"), ("low", "3")].filter { old in
      !fields.contains { $0.name == old.0 }
    }
    return Assumption.read(form.map { (name: $0.0, value: $0.1) } + fields, try context()).problems.map {
      "\($0.field): \($0.message)"
    }
  }

  @Test(
    "a name that formulas cannot use, or that is taken, is refused",
    arguments: [
      ("two words", "cannot be used in formulas"), ("max", "cannot be used in formulas"),
      ("adoption_half", "the case itself uses"), ("r_1", "the case itself uses"),
      ("staff", "is the name of “staff” already"),
    ])
  func names(_ symbol: String, _ words: String) throws {
    let found = try problems([("symbol", symbol)])
    #expect(found.count == 1 && found[0].hasPrefix("symbol: ") && found[0].contains(words), "\(found)")
  }

  @Test("what replaces an estimate under an option counts the same thing, and there is one to replace")
  func replacing() throws {
    let option = try #require(try Contents(seed: 1).initiative.records[PlatformOption.self].first).id.text
    #expect(try problems([("symbol", "staff"), ("option", option), ("unit", "people")]).isEmpty)
    #expect(
      try problems([("symbol", "staff"), ("option", option), ("unit", "hours")])
        == ["unit: “staff” is in people, and this replaces it. Give the same unit."])
    #expect(try problems([("symbol", "new_one"), ("option", option)]).first?.hasPrefix("symbol: There is no") == true)
  }

  @Test("units are read by the column, shapes take their numbers")
  func shapes() throws {
    #expect(try problems([("symbol", "m"), ("unit", "EUR//hour")]).first?.hasPrefix("unit: At column") == true)
    #expect(try problems([("symbol", "m"), ("shape", "percentiles"), ("low", "1")]).count == 2)
    #expect(
      try problems([("symbol", "m"), ("shape", "sample"), ("values", "1 two")])
        == ["values: “two” is not a number. Write numbers with spaces between them."])
    #expect(try problems([("symbol", "m"), ("shape", "chance"), ("low", "15")]).first?.hasPrefix("low: ") == true)
  }

  @Test("a line has a range or a formula, not both and not neither; the column of a mistake is named")
  func amounts() throws {
    func problems(_ fields: [(name: String, value: String)]) throws -> [String] {
      Cost.read([("name", "Hosting"), ("nature", "hosting")] + fields, try context()).problems.map {
        "\($0.field): \($0.message)"
      }
    }
    let range = [("low", "1"), ("high", "2"), ("shape", "lognormal"), ("timing", "once")].map {
      (name: $0.0, value: $0.1)
    }
    #expect(try problems(range).isEmpty)
    #expect(try problems([("formula", "staff * wage")]).isEmpty)
    #expect(
      try problems(range + [("formula", "staff * wage")])
        == ["formula: There are a range and a formula. Leave one of the two empty."])
    #expect(
      try problems([]).contains { $0.hasPrefix("low: ") } || (try problems([])).contains { $0.hasPrefix("shape: ") })
    #expect(try problems([("formula", "staff * wages")]).first?.hasPrefix("formula: At column 9: ") == true)
    #expect(try problems([("formula", "staff * 3")]).first?.contains("It should be EUR") == true)
    #expect(
      try problems([("formula", "staff * wage"), ("start", "9"), ("end", "3")]).first?.hasPrefix("end: ") == true)
  }

  @Test("records in the first form are read, and mean the same")
  func firstForms() throws {
    let quantity = #"{"high":"2","low":"1","shape":"lognormal","timing":"once","unit":"EUR"}"#
    let benefit = try Benefit.decode(
      #"{"basis":"","isCashReleasing":true,"name":"Time","quantity":\#(quantity),"rests":[]}"#, schema: 1)
    #expect(benefit.worth == .cash && benefit.terms == LineTerms() && benefit.quantity?.estimate.high90 == 2)
    let cost = try Cost.decode(
      #"{"basis":"","name":"Disk","nature":"hardware","quantity":\#(quantity),"rests":[]}"#, schema: 1)
    #expect(cost.terms == LineTerms() && cost.nature == .hardware)
    let risk = try Risk.decode(
      #"{"chance":7,"control":"","name":"Leak","nature":"security","quantity":\#(quantity),"rests":[],"today":""}"#,
      schema: 1)
    #expect(risk.chance == 7 && risk.perYear.isEmpty && risk.asToday == nil && risk.owner == nil)
  }
}
