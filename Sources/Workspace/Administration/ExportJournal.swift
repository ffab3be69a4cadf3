public import Documents
import Foundation
import Journey
public import Partnership
import Store

extension Workspace {
  /// Gives the journal's entries in order, each as one line of canonical JSON.
  ///
  /// The lines hold all that the chain is computed from, so that anybody can verify it without Tandem. Of sheets that
  /// are still sealed body and salt are left out, because a digest of so few possible texts would give them away; the
  /// commitment stands, so the chain verifies.
  /// - Parameter initiative: only the entries of this initiative; nil for all.
  public func exportJournal(of initiative: InitiativeID?, _ take: (String) throws -> Void) async throws {
    if let initiative, try await reading({ try $0.initiativeRow(initiative) }) == nil {
      throw Refusal.notFound("There is no initiative “\(initiative)”.")
    }
    var seals = SheetSeals()
    var last: Int64 = 0
    while case let after = last, case let entries = try await reading({ try $0.journal(after: after, limit: 500) }),
      let end = entries.last
    {
      for entry in entries where initiative == nil || entry.initiative == initiative {
        try take(try CanonicalJSON.encode(ExportedEntry(entry, isSealed: try await seals.cover(entry, in: self))))
      }
      last = end.number
    }
  }
}

/// Which entries note sheets that are still sealed.
private struct SheetSeals {
  private var revealed: [InitiativeID: Course] = [:]

  mutating func cover(_ entry: JournalEntry, in workspace: Workspace) async throws -> Bool {
    guard entry.kind == RecordNote.kind, let initiative = entry.initiative, let body = entry.body,
      let note = try? CanonicalJSON.decode(RecordNote.self, from: body),
      Stages.content(of: note.kind)?.isPersonal == true
    else { return false }
    let course: Course
    if let known = revealed[initiative] {
      course = known
    } else {
      course = Course(try await workspace.reading { try $0.acts(of: initiative) })
      revealed[initiative] = course
    }
    return course.seal(of: entry.party ?? .communications) != .open
  }
}

/// An entry as it is exported. What is absent was empty, has been redacted, or is sealed.
private struct ExportedEntry: Encodable {
  let number: Int64
  let at: Timestamp
  let kind: String
  let initiative: InitiativeID?
  let person: PersonID?
  let party: Party?
  let salt: String?
  let body: String?
  let commitment: Digest
  let link: Digest

  init(_ entry: JournalEntry, isSealed: Bool) {
    number = entry.number
    at = entry.at
    kind = entry.kind
    initiative = entry.initiative
    person = entry.person
    party = entry.party
    salt = isSealed ? nil : entry.salt.map { bytes in bytes.map { String(format: "%02x", $0) }.joined() }
    body = isSealed ? nil : entry.body
    commitment = entry.commitment
    link = entry.link
  }
}
