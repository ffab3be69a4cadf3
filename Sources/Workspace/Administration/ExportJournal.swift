public import Documents
import Foundation
public import Partnership
import Store

extension Workspace {
  /// Gives the journal's entries in order, each as one line of canonical JSON.
  ///
  /// The lines hold all that the chain is computed from, so that anybody can verify it without Tandem.
  /// - Parameter initiative: only the entries of this initiative; nil for all.
  public func exportJournal(of initiative: InitiativeID?, _ take: (String) throws -> Void) async throws {
    if let initiative, try await reading({ try $0.initiativeRow(initiative) }) == nil {
      throw Refusal.notFound("There is no initiative “\(initiative)”.")
    }
    var last: Int64 = 0
    while case let after = last, case let entries = try await reading({ try $0.journal(after: after, limit: 500) }),
      let end = entries.last
    {
      for entry in entries where initiative == nil || entry.initiative == initiative {
        try take(try CanonicalJSON.encode(ExportedEntry(entry)))
      }
      last = end.number
    }
  }
}

/// An entry as it is exported. What is absent was empty, or has been redacted.
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

  init(_ entry: JournalEntry) {
    number = entry.number
    at = entry.at
    kind = entry.kind
    initiative = entry.initiative
    person = entry.person
    party = entry.party
    salt = entry.salt.map { bytes in bytes.map { String(format: "%02x", $0) }.joined() }
    body = entry.body
    commitment = entry.commitment
    link = entry.link
  }
}
