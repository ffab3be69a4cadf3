import Documents
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

/// A table pasted from a spreadsheet becomes records, row by row.
@Suite struct PastingTests {
  static let kinds = ["finding", "estimate", "benefit", "cost", "option", "milestone", "measure"]

  @Test(arguments: kinds)
  func theExampleOfEachKindIsRight(_ kind: String) async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    let path = "/initiatives/social-sites/paste/\(kind)"
    let example = try await browser.get("\(path)/template")
    #expect(example.status == 200 && example.header("Content-Type")?.hasPrefix("text/csv") == true)
    let batch = try #require(try await browser.get(path).hidden("batch"))
    let preview = try await browser.send(path, ["table": example.body, "batch": batch, "step": "look"])
    #expect(preview.status == 200 && preview.body.contains("One row is right"), "\(kind): \(preview.body)")
    #expect(!preview.body.contains("not right yet"))
  }

  @Test func aPreviewStoresNothingAndAddingTwiceAddsOnce() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    let path = "/initiatives/social-sites/paste/finding"
    let batch = try #require(try await browser.get(path).hidden("batch"))
    let table =
      "Source;Statement;Strength;Observed on\nOur log;Two of three wait;Record;4.5.2026\nNobody;;rumour;yesterday\nA survey;<b>Half</b> agree;sample;\n"
    let before = try await theatre.view("social-sites", as: "it-lead").initiative.records[Finding.self].count
    let preview = try await browser.send(path, ["table": table, "batch": batch, "step": "look"])
    #expect(preview.body.contains("2 rows are right") && preview.body.contains("One row is not right yet"))
    #expect(preview.body.contains("<strong>Strength:</strong> “rumour” is not among the choices."))
    #expect(preview.body.contains("&lt;b&gt;Half") && !preview.body.contains("<b>Half"))
    let unchanged = try await theatre.view("social-sites", as: "it-lead").initiative.records[Finding.self].count
    #expect(unchanged == before)

    let seen = try #require(preview.hidden("seen"))
    let sent: KeyValuePairs = [
      "table": table.replacing("\n", with: "\r\n"), "batch": batch, "seen": seen, "step": "add",
    ]
    for words in ["2 rows were added. What", "2 rows were added already, and not added twice. What"] {
      let answer = try await browser.send(path, sent)
      #expect(answer.status == 200 && answer.body.contains(words) && answer.body.contains("Nobody;;rumour"))
      let findings = try await theatre.view("social-sites", as: "it-lead").initiative.records[Finding.self]
      #expect(findings.count == before + 2)
      #expect(findings.last?.content.statement == "<b>Half</b> agree" && findings.last?.party == .it)
    }
    let changed = try await browser.send(
      path, ["table": "Statement\nOther", "batch": batch, "seen": seen, "step": "add"])
    #expect(changed.body.contains("not right yet"), "What was not looked at is shown, not added.")
  }

  @Test func whatIsSaidToBeAddedIsWhatIsThereAfterwards() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    let path = "/initiatives/social-sites/paste/finding"
    let batch = try #require(try await browser.get(path).hidden("batch"))
    func count() async throws -> Int {
      try await theatre.view("social-sites", as: "it-lead").initiative.records[Finding.self].count
    }
    func add(_ rows: [String]) async throws -> Answer {
      let table = (["Source;Statement;Strength"] + rows).joined(separator: "\n")
      let preview = try await browser.send(path, ["table": table, "batch": batch, "step": "look"])
      let seen = try #require(preview.hidden("seen"))
      return try await browser.send(path, ["table": table, "batch": batch, "seen": seen, "step": "add"])
    }
    let before = try await count()
    let right = (1...3).map { "Log;Row \($0);record" }
    let stage = "/initiatives/social-sites/stages/evidence"
    #expect(try await add(Array(right.prefix(2))).place == "\(stage)?done=added")
    #expect(try await count() == before + 2)
    #expect(try await add(Array(right.prefix(2))).place == "\(stage)?done=added-already")
    #expect(try await count() == before + 2)
    #expect(try await browser.get("\(stage)?done=added-already").body.contains("nothing was added twice"))
    let some = try await add(right + ["Nobody;;rumour"])
    #expect(some.body.contains("One row was added. 2 rows were added already, and not added twice. What"))
    #expect(try await count() == before + 3)
  }

  @Test(arguments: ["a\u{1B}[2Jb", "a\u{202E}b"])
  func aCellThatCannotBeReadSafelyIsRefusedInItsRow(_ cell: String) async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    let path = "/initiatives/social-sites/paste/finding"
    let batch = try #require(try await browser.get(path).hidden("batch"))
    let table = "Source;Statement;Strength;Observed on\nOur log;\(cell);record;4.5.2026\n"
    let preview = try await browser.send(path, ["table": table, "batch": batch, "step": "look"])
    #expect(preview.body.contains("One row is not right yet") && preview.body.contains("<strong>Statement:</strong>"))
  }

  @Test func whatIsNoTableOfTheKindIsRefusedAndKept() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    let path = "/initiatives/social-sites/paste/cost"
    let batch = try #require(try await browser.get(path).hidden("batch"))
    let many = "Name\n" + String(repeating: "x\n", count: 501)
    for (table, words) in [
      ("", "no table yet"), ("Colour,Taste\nred,sweet", "has no column “Colour”"), ("Name,Name\na,b", "two columns"),
      (many, "at most 500"), ("Name\n\"open", "never closed"),
    ] {
      let answer = try await browser.send(path, ["table": table, "batch": batch, "step": "add"])
      #expect(answer.status == 422 && answer.body.contains(words), "\(words)")
    }
    let foreign = try await browser.send(
      path,
      [
        "table":
          "Name\tNature\tLow\tHigh\tShape\tTiming\tCurrency\nHosting\tHosting\t18000\t31000\tAlways above zero\tper year\tCHF",
        "batch": batch, "step": "look",
      ])
    #expect(foreign.body.contains("Amounts are in EUR here"))
    #expect(try await browser.get("/initiatives/social-sites/paste/message").status == 404)
    #expect(try await theatre.browser("nurse-on-ward-3").get(path).status == 403)
  }
}
