import Documents
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

@Suite("The page of the business case")
struct CaseSectionTests {
  private let page = "/initiatives/employee-community/stages/business-case"

  @Test("A case of formulas is answered by its simulation, and both sides read the two inputs most worth measuring")
  func formulas() async throws {
    let theatre = try await Theatre()
    for person in ["communications-lead", "it-lead"] {
      let body = try await theatre.browser(person).get(page).body
      #expect(!body.contains("No case yet") && !body.contains("no costs for people"))
      let check = try #require(body.firstMatch(of: /(?s)What to check first.*?<\/section>/)).output
      #expect(
        check.contains("Months until the second hall is ready") && check.contains("What the host takes for accounts"))
      #expect(check.contains("knowing the one exactly is worth up to €") && !check.contains("No single estimate"))
    }
    let overview = try await theatre.browser("it-lead").get("/initiatives/employee-community")
    #expect(overview.body.contains("is the best choice in "))
  }

  @Test("A case of formulas without costs for people says so")
  func people() async throws {
    let theatre = try await Theatre()
    let session = try await theatre.view("social-sites", as: "communications-lead").session
    let id = try #require(InitiativeID("formula-only"))
    _ = try await theatre.workspace.bringNeed(
      Form([("outcome", "Somebody knows."), ("forWhom", "All"), ("tried", "Nothing"), ("worries", "None")]), id: id,
      as: session)
    for (kind, fields) in [
      ("estimate", [("symbol", "fee"), ("name", "Fee"), ("shape", "fixed"), ("low", "100"), ("unit", "EUR/month")]),
      ("cost", [("name", "Hosting"), ("nature", "hosting"), ("formula", "fee")]),
    ] {
      try await theatre.workspace.save(
        Draft(kind: Kind(rawValue: kind), initiative: id, record: try #require(RecordID("of-\(kind)")), base: nil),
        from: Form(fields), as: session)
    }
    let body = try await theatre.browser("communications-lead").get("/initiatives/\(id)/stages/business-case").body
    #expect(!body.contains("No case yet") && body.contains("This case has no costs for people"))
  }
}
