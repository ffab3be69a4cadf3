import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// A record with its initiative, as it is and as it was.
@Suite struct RecordHistoryTests {
  @Test func aRecordIsReadAsItIsAndAsItWas() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let record = try await office.finding(id)
    let (session, first) = (try await office.session(.communications), try await office.digest(record))
    func draft(_ base: Digest?) -> Draft { Draft(kind: "finding", initiative: id, record: record, base: base) }
    try await office.workspace.save(
      draft(first), from: Form([("statement", "Another."), ("source", "A log"), ("strength", "record")]), as: session)
    let present = try await office.workspace.record(record, on: id, as: session)
    #expect(present.revision.number == 2)
    #expect(present.initiative.records.find(record)?.revision == present.revision)
    #expect(try await office.workspace.record(record, revision: 1, on: id, as: session).revision.digest == first)

    try await office.workspace.remove(draft(present.revision.digest), as: session)
    let gone = try await office.workspace.record(record, on: id, as: session)
    #expect(gone.revision.isRemoval && gone.revision.number == 3)
    #expect(gone.initiative.records.find(record) == nil)
    #expect(try await office.workspace.revisions(of: record, on: id, as: session).map(\.number) == [1, 2, 3])
  }

  @Test func whatIsElsewhereOrForOthersIsNotFound() async throws {
    let office = try await Office()
    defer { office.close() }
    let (id, other) = (try await office.bringNeed(), try await office.bringNeed("Another"))
    let record = try await office.finding(id)
    let (member, guest) = (try await office.session(.it), try await office.session(.agency))
    let workspace = office.workspace
    for refused in [
      try await refusal { try await workspace.record(record, on: other, as: member) },
      try await refusal { try await workspace.record(record, revision: 2, on: id, as: member) },
      try await refusal { try await workspace.record(record, on: id, as: guest) },
      try await refusal { try await workspace.record(.settings, on: id, as: member) },
      try await refusal { try await workspace.revisions(of: record, on: other, as: member) },
      try await refusal { try await workspace.revisions(of: record, on: id, as: guest) },
    ] { #expect(refused?.kind == .notFound) }
  }
}
