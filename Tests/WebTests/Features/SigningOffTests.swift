import Documents
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

@Suite struct SigningOffTests {
  private let path = "/initiatives/employee-community/sign-off"

  /// The fields of a sign-off, with the state that the page shows.
  private func fields(
    _ page: Answer, cost: String = "400000", password: String = Demo.password
  ) throws -> KeyValuePairs<String, String> {
    [
      "cost": cost, "date": "2030-01-31", "worstLoss": "", "words": "With <room>.", "password": password,
      "manifest": try #require(page.hidden("manifest")), "seen": try #require(page.hidden("seen")),
    ]
  }

  /// A change of IT's first cost line, within everybody's bounds.
  private func changeACost(_ theatre: Theatre) async throws {
    let browser = try await theatre.browser("it-lead")
    let view = try await theatre.view("employee-community", as: "it-lead")
    let entry = try #require(
      view.initiative.records.all.first { $0.revision.kind.rawValue == "cost" && $0.revision.party == .it })
    let changed = try await browser.send(
      "/initiatives/employee-community/records/\(entry.revision.record.text)",
      [
        "kind": "cost", "base": entry.revision.digest.hex, "name": "Running it all", "nature": "hosting",
        "low": "19000",
        "high": "34000", "shape": "lognormal", "timing": "per-year",
      ])
    try #require(changed.status == 303)
  }

  @Test func thePageShowsWhatOneStandsBehind() async throws {
    let theatre = try await Theatre()
    let page = try await theatre.browser("it-lead").get(path)
    #expect(page.status == 200)
    let covered = page.part(from: "What a sign-off covers", to: "</section>")
    for words in ["Cost", "Ready by", "Worst loss", "Conditions", "Reservations", "6 findings", "Cost of waiting"] {
      #expect(covered.contains(words))
    }
    #expect(page.body.contains("not a legal"))
    #expect(page.body.contains("“\(Demo.password)”"), "the demonstration says its password")
    #expect(page.body.contains("Since then, within the bounds:") && page.body.contains("IT has signed, and it stands"))
  }

  @Test func boundsBeginAtThePresentExposure() async throws {
    let theatre = try await Theatre()
    let exposure = try await theatre.view("employee-community", as: "it-lead").initiative.exposure
    let page = try await theatre.browser("it-lead").get(path)
    let cost = try #require(exposure.cost?.text.split(separator: ".").first)
    #expect(page.body.contains("name=\"cost\" value=\"\(cost)\""))
    #expect(page.body.contains("name=\"date\" value=\"\(try #require(exposure.date).description)\""))
  }

  @Test func aWrongPasswordKeepsEverythingButThePassword() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    let page = try await browser.get(path)
    let refused = try await browser.send(path, try fields(page, cost: "400001", password: "wrong one, sadly"))
    #expect(refused.status == 422)
    #expect(refused.body.contains("This is not your password."))
    #expect(refused.body.contains("value=\"400001\"") && refused.body.contains("With &lt;room&gt;.</textarea>"))
    #expect(!refused.body.contains("wrong one, sadly"))
    #expect(refused.hidden("manifest") == page.hidden("manifest"))
  }

  @Test func aBoundThatIsBrokenAlreadyIsASlipOfThePen() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    let refused = try await browser.send(path, try fields(try await browser.get(path), cost: "10"))
    #expect(refused.status == 422)
    #expect(refused.body.contains("The cost may already reach"))
  }

  @Test func whatIsSignedIsWhatWasRead() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("hr-partner")
    let page = try await browser.get(path)
    try await changeACost(theatre)

    // A mistyped password must not slip the newer state under the signer.
    let mistyped = try await browser.send(path, try fields(page, password: "mistyped"))
    #expect(mistyped.hidden("manifest") == page.hidden("manifest"))

    let refused = try await browser.send(path, try fields(mistyped))
    #expect(refused.status == 422)
    #expect(refused.body.contains("Something changed while you were reading."))
    let changes = refused.part(from: "This changed while you were reading:", to: "</div>")
    #expect(changes.contains("IT: Changed the cost “Running it all”"))
    #expect(refused.hidden("manifest") != page.hidden("manifest"))

    #expect(try await browser.send(path, try fields(refused)).place == "\(path)?done=signed")
    let signOff = try #require(
      try await theatre.view("employee-community", as: "hr-partner").initiative.course.signOff(of: .hr))
    #expect(signOff.statement.manifest.hex == refused.hidden("manifest"))
    #expect(signOff.statement.words == "With <room>.")
  }

  @Test func aSignOffIsTakenBackWithAReason() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("hr-partner")
    let refused = try await browser.send("\(path)/withdrawal", ["reason": ""])
    #expect(refused.status == 422)
    #expect(refused.body.contains("Say why, so that the others can act on it."))
    #expect(try await browser.send("\(path)/withdrawal", ["reason": "It grew."]).place == "\(path)?done=withdrawn")
    let page = try await browser.get(path)
    #expect(page.body.contains("taken back") && page.body.contains("Renew the sign-off of HR"))
  }

  @Test func whoeverDoesNotSpeakReadsWhy() async throws {
    let theatre = try await Theatre()
    let page = try await theatre.browser("network-engineer").get(path)
    #expect(page.body.contains("Those who speak for IT here sign for it."))
    #expect(!page.body.contains("name=\"password\""))
    let none = try await theatre.browser("it-lead").get("/initiatives/social-sites/sign-off")
    #expect(none.body.contains("Nothing is chosen yet") && !none.body.contains("name=\"password\""))
  }
}
