import Documents
import Partnership
import Testing

/// A short journal in memory, and ways to tamper with it.
struct Journal {
  var entries: [JournalEntry] = []

  /// A journal of so many entries with distinct bodies and salts.
  init(_ count: Int = 5) throws {
    for index in 0..<count { try write("note", #"{"text":"entry \#(index + 1)"}"#) }
  }

  mutating func write(_ kind: String, _ body: String) throws {
    entries.append(
      Chain.entry(
        after: entries.last.map { ($0.number, $0.link) }, initiative: try Samples.initiative(), kind: kind,
        person: try Samples.person(), party: .it, at: Samples.at(Int64(entries.count)),
        salt: [UInt8](repeating: UInt8(65 + entries.count), count: 16), body: body))
  }

  mutating func redact(_ number: Int64) throws {
    try write(Redaction.kind, try CanonicalJSON.encode(Redaction(entry: number, reason: "A name was in it.")))
    change(number) { $0.copy(salt: .some(nil), body: .some(nil)) }
  }

  mutating func change(_ number: Int64, _ edit: (JournalEntry) -> JournalEntry) {
    for index in entries.indices where entries[index].number == number { entries[index] = edit(entries[index]) }
  }

  /// The first break that verification names, nil when the chain is sound.
  var firstBreak: Chain.Break? {
    var verifier = Chain.Verifier()
    do throws(Chain.Break) {
      for entry in entries { try verifier.take(entry) }
      try verifier.finish()
      return nil
    } catch { return error }
  }
}

extension JournalEntry {
  /// This entry with some fields replaced, as somebody with the file in an editor could do it.
  func copy(
    number: Int64? = nil, initiative: InitiativeID?? = nil, kind: String? = nil, person: PersonID?? = nil,
    party: Party?? = nil, at: Timestamp? = nil, salt: [UInt8]?? = nil, body: String?? = nil, commitment: Digest? = nil,
    link: Digest? = nil
  ) -> JournalEntry {
    JournalEntry(
      number: number ?? self.number, initiative: initiative ?? self.initiative, kind: kind ?? self.kind,
      person: person ?? self.person, party: party ?? self.party, at: at ?? self.at, salt: salt ?? self.salt,
      body: body ?? self.body, commitment: commitment ?? self.commitment, link: link ?? self.link)
  }
}
