import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// The sheets of somebody who has left can be set aside, by whom, and what that changes.
@Suite struct SetSheetsAsideTests {
  private struct Scene {
    let office: Office
    let id: InitiativeID
    let leaver: Person

    func setAside(as name: String, _ party: Party = .it) async throws {
      try await office.workspace.setSheetsAside(
        Form([("person", leaver.id.text), ("party", party.rawValue)]), on: id, as: try await office.session(name))
    }

    func closeAccount() async throws {
      try await office.workspace.closePerson(
        leaver.id, closed: true, as: try await office.session("administrator"))
    }
  }

  /// IT has two members with sheets, everything is revealed, and a criterion came later: only the writer of each sheet of
  /// weights can give it points.
  private func scene() async throws -> Scene {
    let office = try await Office()
    let id = try await office.decided()
    let leaver = try await office.add("second", party: .it, by: try await office.session("administrator"))
    let criteria = try await office.criteria(id)
    for party in Party.sides { try await office.handIn(id, criteria, as: party) }
    try await office.workspace.save(
      Draft(kind: "weights", initiative: id, record: RecordID.make(from: office.world.random), base: nil),
      from: Form([("points-\(criteria.reach)", "1"), ("points-\(criteria.hosting)", "100")]),
      as: try await office.session("second"))
    for party in Party.sides { try await office.reveal(id, as: party) }
    return Scene(office: office, id: id, leaver: leaver)
  }

  @Test func onlyWhatALeaverWroteAndOnlyByThoseWhoSpeakForTheParty() async throws {
    let scene = try await scene()
    defer { scene.office.close() }
    let early = try await refusal { try await scene.setAside(as: "it") }
    #expect(early?.message.contains("is still with IT") == true)
    try await scene.closeAccount()
    for name in ["communications", "hr", "security"] {
      #expect(try await refusal { try await scene.setAside(as: name) }?.kind == .forbidden, "\(name)")
    }
    #expect(try await refusal { try await scene.setAside(as: "administrator") }?.kind == .notFound)
    #expect(try await refusal { try await scene.setAside(as: "communications", .communications) }?.kind == .notFound)
    let view = try await scene.office.view(scene.id, as: .it)
    #expect(view.leavers == [Leaver(person: scene.leaver.id, party: .it, sheets: 1, isSetAside: false)])
    try await scene.setAside(as: "it")
    let after = try await scene.office.view(scene.id, as: .it)
    #expect(after.leavers == [Leaver(person: scene.leaver.id, party: .it, sheets: 1, isSetAside: true)])
  }

  @Test func theAppraisalGoesOnWithoutThemAndTheJournalSaysSo() async throws {
    let scene = try await scene()
    defer { scene.office.close() }
    let (office, id) = (scene.office, scene.id)
    try await office.appraise(id)
    #expect(try await office.view(id).initiative.progress(of: .it).weightSheets == 2)
    try await scene.closeAccount()
    let before = try await office.journalCount()
    for _ in 1...2 { try await scene.setAside(as: "it") }
    #expect(try await office.journalCount() == before + 1)
    let view = try await office.view(id)
    #expect(view.initiative.progress(of: .it).weightSheets == 1 && view.initiative.progress(of: .it).members == 1)
    #expect(!view.initiative.isAppraisalCurrent)
    // It stays: it is read, and told, as before.
    #expect(view.initiative.records[WeightSheet.self].count == 3)
    let told = try await office.workspace.history(of: id, before: nil, as: try await office.session(.hr))
    #expect(told.lines.first?.words == "Set aside the sheet of second, who has left IT.")
    #expect(try await office.view(id).initiative.appraisalRun?.content.figures.rankings.map(\.members) == [1, 2])
    try await office.appraise(id)
    #expect(try await office.view(id).initiative.appraisalRun?.content.figures.rankings.map(\.members) == [1, 1])
    try await office.verifyJournal()
    #expect(try await office.workspace.check() == [])
    let entry = try #require(told.lines.first?.entry.number)
    #expect(try await refusal { _ = try await office.workspace.redact(entry, reason: "x") }?.kind == .forbidden)
  }

  @Test func whoMovedToAnotherPartyHasLeftAndWhoComesBackCountsWithWhatIsWrittenThen() async throws {
    let scene = try await scene()
    defer { scene.office.close() }
    let (office, id) = (scene.office, scene.id)
    let manager = try await office.session("administrator")
    func move(to party: Party) async throws {
      try await office.workspace.changePerson(
        scene.leaver.id,
        Form([("name", "second"), ("email", "second@hospital.example"), ("party", party.rawValue)]), as: manager)
    }
    try await move(to: .hr)
    try await scene.setAside(as: "it")
    try await move(to: .it)
    let sheet = try #require(
      try await office.view(id).initiative.records[WeightSheet.self].first { $0.revision.author == scene.leaver.id })
    let weights = sheet.content.weights
    try await office.workspace.save(
      Draft(kind: "weights", initiative: id, record: sheet.id, base: sheet.revision.digest),
      from: Form(weights.map { ("points-\($0.criterion)", $0.points == 100 ? "100" : "50") }),
      as: try await office.session("second"))
    let view = try await office.view(id)
    #expect(view.initiative.progress(of: .it).weightSheets == 2 && view.leavers.isEmpty)
  }
}
