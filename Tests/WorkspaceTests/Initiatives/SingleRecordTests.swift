import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// Records of which an initiative has one.
@Suite struct SingleRecordTests {
  @Test func theIdOfAnOnlyRecordIsNotTakenByAnother() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    for name in ["decision", "profile", "do-nothing"] {
      let taken: RecordID = try #require(RecordID.derived(id.text, name))
      let refused = try await refusal {
        try await office.save(
          "finding", ["statement": "x", "source": "x", "strength": "record"], on: id, as: .it,
          record: taken)
      }
      #expect(refused != nil, "\(name)")
    }
    try await office.profile(id)
  }
}
