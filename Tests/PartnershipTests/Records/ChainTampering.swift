import Documents
import Partnership
import Testing

/// One way to change an entry in the file.
struct ChainTampering: Sendable, CustomTestStringConvertible {
  let name: String
  let edit: @Sendable (JournalEntry) -> JournalEntry

  var testDescription: String { name }

  static let all: [ChainTampering] = [
    ChainTampering(name: "body") { $0.copy(body: "{}") },
    ChainTampering(name: "a single character of the body") { entry in
      entry.copy(body: entry.body.map { $0.replacing("3", with: "4") })
    },
    ChainTampering(name: "salt") { $0.copy(salt: [UInt8](repeating: 0, count: 16)) },
    ChainTampering(name: "the border between salt and body") { entry in
      entry.copy(salt: entry.salt.map { Array($0.dropLast()) }, body: entry.body.map { "C" + $0 })
    },
    ChainTampering(name: "kind") { $0.copy(kind: "answered") },
    ChainTampering(name: "person") { $0.copy(person: PersonID("somebody-else")) },
    ChainTampering(name: "no person") { $0.copy(person: .some(nil)) },
    ChainTampering(name: "party") { $0.copy(party: .hr) },
    ChainTampering(name: "no party") { $0.copy(party: .some(nil)) },
    ChainTampering(name: "initiative") { $0.copy(initiative: InitiativeID("another")) },
    ChainTampering(name: "no initiative") { $0.copy(initiative: .some(nil)) },
    ChainTampering(name: "time") { $0.copy(at: $0.at.adding(seconds: 1)) },
    ChainTampering(name: "link") { $0.copy(link: Digest(of: "forged")) },
    ChainTampering(name: "commitment") { $0.copy(commitment: Digest(of: "forged")) },
    ChainTampering(name: "body with its commitment") { entry in
      entry.copy(body: "{}", commitment: Chain.commitment(salt: entry.salt ?? [], body: "{}"))
    },
    ChainTampering(name: "body erased, salt kept") { $0.copy(body: .some(nil)) },
    ChainTampering(name: "salt erased, body kept") { $0.copy(salt: .some(nil)) },
    ChainTampering(name: "body and salt erased without a redaction") { $0.copy(salt: .some(nil), body: .some(nil)) },
  ]
}
