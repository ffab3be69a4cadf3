import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// What a sign-off covers beside the present records: the older revisions that they rest on.
@Suite struct CitedRevisionTests {
  @Test func aManifestNamesTheOlderRevisionThatABenefitRestsOn() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let finding = try await office.save(
      "finding", ["statement": "4 of 10 calls.", "source": "Log", "strength": "record"], on: id, as: .communications)
    let begun = try await office.digest(finding)
    try await office.save(
      "benefit",
      [
        "name": "Time saved", "cash": "no", "low": "6", "high": "21", "shape": "lognormal", "unit": "EUR",
        "timing": "per-year", "rests": finding.text,
      ], on: id, as: .communications)
    #expect(try await office.view(id).initiative.manifest.cited.isEmpty)
    try await office.save(
      "finding", ["statement": "5 of 10 calls.", "source": "Log", "strength": "record"], on: id, as: .communications,
      record: finding, base: begun)
    let manifest = try await office.view(id).initiative.manifest
    #expect(manifest.cited.map(\.record) == [finding])
    #expect(manifest.cited.map(\.revision) == [1])
    #expect(manifest.cited.first?.digest == begun)
  }
}
