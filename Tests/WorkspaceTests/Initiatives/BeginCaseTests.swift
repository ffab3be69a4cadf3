import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// Five plain questions begin a case.
@Suite struct BeginCaseTests {
  private func form(_ changes: KeyValuePairs<String, String> = [:]) -> Form {
    let unknown = ["people", "often", "each", "use", "takes"].map { ("\($0)Unknown", "yes") }
    let changed = Set(changes.map(\.key))
    return Form(
      (unknown + [("saving", "time")]).filter { !changed.contains($0.0) } + changes.map { ($0.key, $0.value) })
  }

  private func begin(
    _ office: Office, _ id: InitiativeID, _ form: Form, batch: RecordID? = nil, as party: Party = .communications
  ) async throws {
    try await office.workspace.beginCase(
      form, batch: batch ?? RecordID.make(from: office.world.random), on: id, as: try await office.session(party))
  }

  @Test func theCaseStandsAndIsSimulatedAtOnce() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let batch = RecordID.make(from: office.world.random)
    for _ in 1...2 { try await begin(office, id, form(), batch: batch) }
    let initiative = try await office.view(id).initiative
    #expect(initiative.records[Assumption.self].count == 8 && initiative.records[Cost.self].count == 3)
    #expect(initiative.records[Benefit.self].map(\.party) == [.communications])
    #expect(initiative.isSimulationCurrent && initiative.records.single(CaseFrame.self)?.content.curve == .logistic)
    #expect(initiative.caseBuilding.leftOut.isEmpty)
    try await office.verifyJournal()
  }

  @Test func anotherPartyAddsItsOwnBesideAndTheFrameStays() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await begin(office, id, form())
    try await begin(office, id, form(), as: .it)
    let initiative = try await office.view(id).initiative
    #expect(initiative.records[Benefit.self].map(\.party) == [.communications, .it])
    #expect(initiative.records.all.count { $0.revision.kind == CaseFrame.kind } == 1)
    #expect(initiative.isSimulationCurrent)
  }

  @Test func aRefusalWritesNothing() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let before = try await office.journalCount()
    let refused = try await refusal {
      try await begin(office, id, form(["peopleUnknown": "", "peopleLow": "5", "peopleHigh": "many"]))
    }
    #expect(refused?.fields.contains("peopleHigh") == true)
    try await office.share(id, until: "2027-01-01")
    let after = try await office.journalCount()
    #expect(try await refusal { try await begin(office, id, form(), as: .agency) }?.kind == .forbidden)
    #expect(after >= before)
    #expect(try await office.journalCount() == after)
    #expect(try await office.view(id).initiative.records[Assumption.self].isEmpty)
  }
}
