import Documents
import Partnership
import Store

/// One initiative as it lies in the file: every row that is its own.
struct Template: Sendable {
  let id: InitiativeID
  let row: InitiativeRow
  let entries: [JournalEntry]
  /// The revision that an entry notes, by the entry's number.
  let revisions: [Int64: Revision]
  let manifests: [Digest: Manifest]
  let representatives: [Party: [PersonID]]
  let unmet: [Unmet]
  let notices: [Notice]

  init(_ id: InitiativeID, in driver: any Driver) async throws {
    self = try await driver.read { reader in try Template(id, reader) }
  }

  private init(_ id: InitiativeID, _ reader: any Reader) throws {
    self.id = id
    guard let row = try reader.initiativeRow(id) else { throw Broken("no row of \(id)") }
    self.row = row
    entries = try reader.journal(of: id, before: nil, limit: 1_000).reversed()
    var revisions: [Int64: Revision] = [:]
    var manifests: [Digest: Manifest] = [:]
    var representatives: [Party: [PersonID]] = [:]
    for entry in entries {
      guard let body = entry.body else { throw Broken("a redacted entry") }
      if entry.kind == "record" {
        let note = try CanonicalJSON.decode(Note.self, from: body)
        revisions[entry.number] = try reader.revision(note.record, note.revision)
      } else if case .signedOff(let statement)? = try Act(entry),
        let stored = try reader.manifest(statement.manifest)
      {
        manifests[statement.manifest] = try CanonicalJSON.decode(Manifest.self, from: stored)
      } else if case .represented(let act)? = try Act(entry) {
        representatives[act.party, default: []].append(act.person)
      }
    }
    self.revisions = revisions
    self.manifests = manifests
    self.representatives = representatives
    unmet = try reader.unmet(of: id)
    notices = try Party.allCases.flatMap { party in
      try reader.notices(for: party, limit: 100_000).map(\.notice).filter { $0.initiative == id }
    }
  }

  /// What an entry says of a record, as far as it is needed to find the revision.
  private struct Note: Decodable {
    let record: RecordID
    let revision: Int
  }
}
