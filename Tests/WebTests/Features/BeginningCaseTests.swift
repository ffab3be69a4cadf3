import Documents
import HTTPTypes
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

/// The page of the five plain questions.
@Suite struct BeginningCaseTests {
  /// An initiative without a case.
  private func young(_ browser: Client) async throws -> String {
    let brought = try await browser.send(
      "/initiatives/new",
      ["id": "young", "outcome": "One", "forWhom": "All", "tried": "Nothing", "worries": "None"])
    let path = try #require(brought.place?.firstMatch(of: /\/initiatives\/[^\/?]+/))
    return String(path.output)
  }

  @Test func anEmptyStageLeadsToTheQuestionsAndTheyToAResult() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("communications-lead")
    let path = try await young(browser)
    let stage = try await browser.get("\(path)/stages/business-case")
    #expect(stage.body.contains("Begin with five plain questions") && stage.body.contains("\(path)/first-case\""))
    let page = try await browser.get("\(path)/first-case")
    #expect(page.status == 200 && page.body.contains("5. What does it take in people and licences?"))
    #expect(page.body.contains("value=\"55.2\"") && page.body.contains("Eurostat"))
    let form = try #require(DrawnForm(page, to: "\(path)/first-case"))
    // Sent as it begins: nobody has narrowed anything.
    let answer = try await browser.send(form.typing("peopleHigh", "4200"))
    #expect(answer.status == 303 && answer.place == "\(path)/stages/business-case?done=added")
    let begun = try await browser.get("\(path)/stages/business-case")
    #expect(begun.body.contains("for another benefit") && begun.body.contains("Work to keep it going"))
    let view = try await theatre.view("young", as: "it-lead")
    #expect(view.initiative.isSimulationCurrent)
  }

  @Test func whatIsRefusedStaysTyped() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("communications-lead")
    let path = try await young(browser)
    let form = try #require(DrawnForm(try await browser.get("\(path)/first-case"), to: "\(path)/first-case"))
    let answer = try await browser.send(form.typing("shareHigh", "most <b>of</b> them"))
    #expect(answer.status == 422 && answer.body.contains("value=\"most &lt;b&gt;of&lt;/b&gt; them\""))
    #expect(answer.body.contains("value=\"200000\""))
    #expect(try await theatre.view("young", as: "it-lead").initiative.records[Assumption.self].isEmpty)
  }

  @Test func aProgramCanAnswerThem() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    let path = try await young(browser)
    let unknown = ["people", "often", "each", "use", "takes"].map { "\"\($0)Unknown\": true" }.joined(separator: ", ")
    let body = "{\"saving\": \"time\", \(unknown)}"
    let key = "first-1"
    for _ in 1...2 {
      let answer = try await browser.json(.post, "\(path)/first-case", body, [.idempotencyKey: key])
      #expect(answer.status == 201 && answer.value["kind"]?.text == "benefit")
    }
    let records = try await theatre.view("young", as: "it-lead").initiative.records
    #expect(records[Benefit.self].count == 1 && records[Cost.self].count == 3)
    let blank = try await browser.json(.post, "\(path)/first-case", "{\"saving\": \"time\"}")
    #expect(blank.status == 422 && blank.body.contains("peopleLow"))
  }

  /// Estimates come from a spreadsheet, too: every row is shown before anything is added.
  @Test func aPastedTableBecomesEstimates() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    let path = "\(try await young(browser))/paste/estimate"
    let batch = try #require(try await browser.get(path).hidden("batch"))
    let table = """
      Name\tSymbol\tShape\tLow\tHigh\tUnit
      Staff\tstaff\tAs likely above the middle as below\t3900\t4500\tpeople
      Searching\tminutes\tAlways above zero, may run away upwards\t4\t40\tminutes/month/people
      Upside down\twrong\tAlways above zero, may run away upwards\t40\t4\tminutes

      """
    let preview = try await browser.send(path, ["table": table, "batch": batch, "step": "look"])
    #expect(preview.body.contains("2 rows are right") && preview.body.contains("One row is not right yet"))
    #expect(try await theatre.view("young", as: "it-lead").initiative.records[Assumption.self].isEmpty)
    let seen = try #require(preview.hidden("seen"))
    _ = try await browser.send(path, ["table": table, "batch": batch, "seen": seen, "step": "add"])
    let estimates = try await theatre.view("young", as: "it-lead").initiative.records[Assumption.self]
    #expect(estimates.map(\.content.symbol) == ["staff", "minutes"])
    #expect(estimates.map(\.content.title) == ["Staff", "Searching"] && estimates.allSatisfy { $0.party == .it })
  }
}
