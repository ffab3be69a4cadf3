import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// A sign-off: an act of a representative on the state that they saw, with the password asked again.
@Suite struct SignOffTests {
  private func form(_ view: InitiativeView, _ changes: KeyValuePairs<String, String> = [:]) throws -> Form {
    var fields = [
      ("manifest", try view.initiative.manifest.canonical().digest.hex), ("password", Office.password),
    ]
    for (name, value) in changes {
      fields.removeAll { $0.0 == name }
      fields.append((name, value))
    }
    return Form(fields)
  }

  private func sign(
    _ office: Office, _ id: InitiativeID, as party: Party, _ changes: KeyValuePairs<String, String> = [:]
  ) async throws -> Refusal? {
    let view = try await office.view(id)
    return try await refusal {
      try await office.workspace.signOff(try form(view, changes), on: id, as: try await office.session(party))
    }
  }

  @Test func nobodySignsWithinADayOfAPasswordReset() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    let manager = try await office.session("administrator")
    let person = try await office.session(.hr).person.id
    let fresh = try await office.workspace.resetPassword(of: person, as: manager)
    let begun = try await office.workspace.signIn(
      Form([("email", "hr@hospital.example"), ("password", fresh.password)]), from: "192.0.2.1")
    let session = try #require(try await office.workspace.session(token: begun.token))
    // A password of one's own does not end the pause.
    try await office.workspace.changePassword(
      Form([("present", fresh.password), ("new", Office.password), ("again", Office.password)]), as: session)

    office.world.wait(days: 1, seconds: -1)
    let refused = try await sign(office, id, as: .hr)
    #expect(refused?.kind == .forbidden)
    #expect(refused?.message.contains("You can sign from 10:00 on 3 September 2026.") == true)
    office.world.wait(seconds: 1)
    #expect(try await sign(office, id, as: .hr) == nil)
  }

  /// The page was open, and the session begun, before the reset.
  @Test func aResetThatHappensMeanwhileCounts() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    let session = try await office.session(.hr)
    let seen = try form(try await office.view(id))
    let person = session.person.id
    let at = office.world.now
    try await office.workspace.writing { writer in
      guard var person = try writer.person(person) else { throw Missing("the person") }
      person.resetAt = at
      try writer.update(person)
    }
    #expect(try await refusal { try await office.workspace.signOff(seen, on: id, as: session) }?.kind == .forbidden)
  }

  @Test func aWrongPasswordIsRefusedAndCounted() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    let (view, it) = (try await office.view(id), try await office.session(.it))
    func sign(_ password: String) async throws -> Refusal? {
      try await refusal { try await office.workspace.signOff(try form(view, ["password": password]), on: id, as: it) }
    }
    #expect(try await sign("")?.fields == ["password"])
    for _ in 1...8 { #expect(try await sign("wrong")?.fields == ["password"]) }
    #expect(try await sign(Office.password)?.kind == .throttled)
    #expect(try await refusal { try await office.session(.it) }?.kind == .throttled, "it is the same count")
    #expect(try await office.view(id).initiative.course.signOffs.isEmpty)
  }

  @Test(arguments: ["", "no digest", String(repeating: "0", count: 64)])
  func aStateThatIsNotThePresentOneIsRefused(manifest: String) async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    #expect(try await sign(office, id, as: .it, ["manifest": manifest])?.fields == ["manifest"])
  }

  @Test func whatChangedWhileReadingIsSaid() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    let seen = try form(try await office.view(id))
    try await office.finding(id)
    let refused = try await refusal {
      try await office.workspace.signOff(seen, on: id, as: try await office.session(.it))
    }
    #expect(refused?.fields == ["manifest"])
  }

  @Test func boundsBelowWhatIsSeenAreRefusedBesideTheirFields() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    try await office.save(
      "risk",
      [
        "name": "Leak", "nature": "confidentiality", "chance": "50", "low": "5000", "high": "80000",
        "shape": "lognormal", "owner": "it",
      ], on: id, as: .it)
    let refused = try await sign(office, id, as: .it, ["cost": "100", "date": "2026-12-31", "worstLoss": "1"])
    #expect(refused?.fields == ["cost", "date", "worstLoss"])
    #expect(try await sign(office, id, as: .it, ["cost": "much", "date": "soon"])?.fields == ["cost", "date"])
    let exposure = try await office.view(id).initiative.exposure
    let exact = try #require(exposure.cost).text
    #expect(try await sign(office, id, as: .it, ["cost": exact, "date": "2027-01-31"]) == nil)
  }

  @Test func onlyThePartiesOfTheTrackSign() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    try await office.represent(id, as: .sponsor)
    let refused = try await sign(office, id, as: .sponsor)
    #expect(refused?.message == "On the normal track, Sponsor does not have to sign.")
    #expect(try await sign(office, id, as: .security)?.kind == .forbidden, "no representative")
  }

  @Test func thereIsNothingToSignBeforeAChoice() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    #expect(try await sign(office, id, as: .communications)?.message.contains("no choice") == true)
  }

  @Test func sentTwiceItIsOneAndRenewedItIsAnother() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    for _ in 1...2 { #expect(try await sign(office, id, as: .it, ["words": "Gladly."]) == nil) }
    #expect(try await office.view(id).initiative.course.signOffs.count == 1)
    #expect(try await sign(office, id, as: .it, ["words": "Gladly, at night."]) == nil)
    #expect(try await office.view(id).initiative.course.signOff(of: .it)?.statement.words == "Gladly, at night.")
  }

  @Test func takenBackItIsOwedAgainAndCanBeRenewed() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    try await office.signOff(id, as: .it)
    let it = try await office.session(.it)
    #expect(
      try await refusal { try await office.workspace.withdrawSignOff(Form(), on: id, as: it) }?.fields == ["reason"])
    try await office.workspace.withdrawSignOff(Form([("reason", "The line is full.")]), on: id, as: it)
    var initiative = try await office.view(id).initiative
    #expect(initiative.state(of: try #require(initiative.course.signOff(of: .it))) == .withdrawn)
    let again = try await refusal {
      try await office.workspace.withdrawSignOff(Form([("reason", "Again")]), on: id, as: it)
    }
    #expect(again?.kind == .notFound)
    try await office.signOff(id, as: .it)
    initiative = try await office.view(id).initiative
    #expect(initiative.state(of: try #require(initiative.course.signOff(of: .it))).isCurrent)
  }

  @Test func theAdministratorNeitherOpensNorSigns() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    let seen = try form(try await office.view(id))
    let manager = try await office.session("administrator")
    #expect(try await refusal { try await office.workspace.initiative(id, as: manager) }?.kind == .notFound)
    #expect(try await refusal { try await office.workspace.signOff(seen, on: id, as: manager) }?.kind == .forbidden)
  }
}
