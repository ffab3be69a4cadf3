import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// Simulating the case of an initiative, and trying what nobody has saved.
@Suite struct SimulateCaseTests {
  private func begin(_ office: Office) async throws -> (InitiativeID, RecordID) {
    let id = try await office.bringNeed()
    let cost = try await office.cost(id)
    try await office.save(
      "estimate",
      ["name": "Nurses", "symbol": "nurses", "shape": "normal", "low": "900", "high": "1100", "unit": "people"],
      on: id, as: .hr)
    return (id, cost)
  }

  private func simulation(_ office: Office, _ id: InitiativeID) async throws -> Entry<Simulation>? {
    try await office.view(id).initiative.simulation
  }

  @Test func itIsKeptAndCurrentUntilTheCaseChanges() async throws {
    let office = try await Office()
    defer { office.close() }
    let (id, cost) = try await begin(office)
    try await office.simulate(id)
    let first = try #require(try await simulation(office, id))
    #expect(first.content.figures.run.trials >= 1_000 && first.content.figures.run.seed == "1")
    #expect(try await office.view(id).initiative.isSimulationCurrent)
    // The same again is the same.
    try await office.simulate(id, as: .it)
    #expect(try await simulation(office, id)?.revision.number == 1)

    try await office.cost(id, to: "40000", record: cost)
    #expect(try await !office.view(id).initiative.isSimulationCurrent)
    try await office.simulate(id, as: .it)
    let second = try #require(try await simulation(office, id))
    #expect(second.revision.number == 2 && second.content.figures != first.content.figures)
    #expect(second.party == .communications)
    try await office.verifyJournal()
  }

  @Test func whatCannotBeSimulatedSaysWhereAndStoresNothing() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let empty = try await refusal { try await office.simulate(id) }
    #expect(empty?.message.contains("nothing to simulate yet") == true)
    let estimate = try await office.save(
      "estimate", ["name": "Nurses", "symbol": "nurses", "shape": "fixed", "low": "900", "unit": "EUR/month"], on: id,
      as: .hr)
    let benefit = try await office.save(
      "benefit", ["name": "Time", "cash": "no", "formula": "2 * nurses"], on: id, as: .communications)
    try await office.workspace.remove(
      Draft(kind: "estimate", initiative: id, record: estimate, base: try await office.digest(estimate)),
      as: try await office.session(.hr))
    let refused = try await refusal { try await office.simulate(id) }
    #expect(refused?.fields == ["\(benefit).formula"])
    #expect(refused?.message.contains("Benefit “Time”: At column 5") == true)
    let few = try await refusal { try await office.simulate(id, trials: 10) }
    #expect(few?.fields == ["trials"])
    #expect(try await simulation(office, id) == nil)
  }

  @Test func whoMayNotWriteMayNotSimulate() async throws {
    let office = try await Office()
    defer { office.close() }
    let (id, _) = try await begin(office)
    try await office.share(id, until: "2027-01-01")
    let guest = try await refusal { try await office.simulate(id, as: .agency) }
    #expect(guest?.kind == .forbidden)
    let written = try await refusal {
      try await office.save("simulation", ["inputs": "made up"], on: id, as: .communications)
    }
    #expect(written?.message.contains("made by the program") == true)
    try await office.change(.parked, id)
    #expect(try await refusal { try await office.simulate(id) }?.kind == .forbidden)
  }

  @Test func aDraftIsTriedAndNothingIsStored() async throws {
    let office = try await Office()
    defer { office.close() }
    let (id, cost) = try await begin(office)
    try await office.simulate(id)
    let before = try await office.journalCount()
    func preview(_ record: RecordID?, _ fields: KeyValuePairs<String, String>) async throws -> CasePreview {
      try await office.workspace.previewCase(
        Draft(
          kind: "cost", initiative: id, record: record ?? RecordID.make(from: office.world.random), base: nil),
        from: Form(fields.map { ($0.key, $0.value) }), as: try await office.session(.it))
    }
    let hosting: KeyValuePairs = [
      "name": "Hosting", "nature": "hosting", "low": "50000", "high": "90000", "shape": "lognormal", "timing": "once",
    ]
    let changed = try await preview(cost, hosting)
    let costs = try #require(changed.figures.scenarios.first { !$0.isDoNothing }?[.costs]?.low)
    #expect(costs > 45_000)
    let added = try await preview(nil, hosting)
    #expect(try #require(added.figures.scenarios.first { !$0.isDoNothing }?[.costs]?.low) > costs)
    let people = try await refusal {
      _ = try await preview(nil, ["name": "Drinks", "nature": "other", "formula": "nurses * 3"])
    }
    #expect(people?.fields == ["formula"] && people?.message.contains("It should be EUR") == true)
    #expect(try await office.journalCount() == before)
    #expect(try await office.view(id).initiative.isSimulationCurrent)
  }
}
