import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// How well each party estimated, over all initiatives.
@Suite struct PartyCalibrationTests {
  private func measured(_ office: Office, _ name: String, costs: [String: Party]) async throws -> InitiativeID {
    let id = try await office.bringNeed(name)
    for (value, party) in costs {
      let cost = try await office.cost(id, as: party)
      let measure = try await office.save(
        "measure",
        [
          "name": "Invoices \(value)", "unit": "EUR", "baseline": "0", "target": "1", "source": "Invoices",
          "tests": cost.text,
        ], on: id, as: .communications)
      try await office.save(
        "reading", ["measure": measure.text, "on": office.world.now.day.description, "value": value, "note": ""],
        on: id, as: .communications)
    }
    return id
  }

  private static func words(_ all: [Calibration]) -> [String] {
    all.map { "\($0.party.rawValue) \($0.within) of \($0.count)" }
  }

  @Test func whatWasMeasuredOfEveryInitiativeIsAddedUp() async throws {
    let office = try await Office()
    defer { office.close() }
    let reader = try await office.session(.communications)
    #expect(try await office.workspace.calibration(as: reader) == [])
    // A cost of 20,000 to 30,000.
    let first = try await measured(office, "First", costs: ["25000": .it, "90000": .hr])
    _ = try await measured(office, "Second", costs: ["35000": .it])
    _ = try await office.bringNeed("Without a measure")
    #expect(Self.words(try await office.view(first).initiative.calibration) == ["it 1 of 1", "hr 0 of 1"])
    #expect(Self.words(try await office.workspace.calibration(as: reader)) == ["it 1 of 2", "hr 0 of 1"])
    #expect(try await office.workspace.calibration(as: try await office.session(.agency)) == [])
  }
}
