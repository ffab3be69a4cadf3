import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// What the digital adviser answers to a need, and how long the need waited.
@Suite struct AdviceTests {
  private func name(_ adviser: PersonID?, in office: Office) async throws {
    let manager = try await office.session("administrator")
    let present = try await office.workspace.settings(manager)
    let fields = Office.form(present.settings, parties: present.settings.parties)
    try await office.workspace.changeSettings(
      Form(fields + [("digitalAdviser", adviser?.text ?? "")]), base: present.digest, as: manager)
  }

  private func advise(_ office: Office, _ id: InitiativeID, _ words: String, as party: Party) async throws {
    let entry = try await office.view(id).initiative.records.single(AdviserAnswer.self)
    try await office.workspace.save(
      Draft(
        kind: AdviserAnswer.kind, initiative: id, record: entry?.id ?? RecordID.make(from: office.world.random),
        base: entry?.revision.digest),
      from: Form([("words", words), ("candidates", "own"), ("candidates", "have")]), as: try await office.session(party)
    )
  }

  @Test func onlyWhoeverIsNamedAnswersAndTheFirstAnswerCounts() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    #expect(try await refusal { try await advise(office, id, "Mine", as: .hr) }?.kind == .forbidden)

    try await name(try await office.session(.hr).person.id, in: office)
    #expect(try await refusal { try await advise(office, id, "Mine", as: .it) }?.kind == .forbidden)
    #expect(try await office.view(id).advisedAt == nil)
    office.world.wait(seconds: 7_200)
    let first = office.workspace.now
    try await advise(office, id, "Use what you have.", as: .hr)
    office.world.wait(seconds: 3_600)
    try await advise(office, id, "Use what you have, or build.", as: .hr)
    let view = try await office.view(id)
    #expect(view.advisedAt == first)
    #expect(view.initiative.records.single(AdviserAnswer.self)?.content.candidates == ["own", "have"])
    #expect(view.initiative.records.single(AdviserAnswer.self)?.content.words == "Use what you have, or build.")

    // The next adviser takes it over, of whatever party.
    try await name(try await office.session(.it).person.id, in: office)
    #expect(try await refusal { try await advise(office, id, "Still mine", as: .hr) }?.kind == .forbidden)
    try await advise(office, id, "Build.", as: .it)
    #expect(try await office.view(id).advisedAt == first)
    try await office.verifyJournal()
  }
}
