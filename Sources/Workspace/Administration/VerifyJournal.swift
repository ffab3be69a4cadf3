import Documents
public import Partnership
import Store

/// What a verification of the journal found.
public struct JournalReport: Sendable {
  public fileprivate(set) var entries: Int64 = 0
  public fileprivate(set) var revisions = 0
  public fileprivate(set) var manifests = 0
  /// The link of the last entry.
  public fileprivate(set) var head = Chain.origin
  /// The first thing that is not as it was written; nil when all is well.
  public fileprivate(set) var broken: Chain.Break?
  /// The number of the entry whose link begins with the printed head that was asked for.
  public fileprivate(set) var printedHeadAt: Int64?
}

extension Workspace {
  /// Verifies the chain, that every revision of a record has the bytes that the journal noted, and that every
  /// manifest that was signed is there unchanged.
  ///
  /// - Parameter printedHead: the first digits of a head that a decision brief prints.
  /// - Complexity: O(n) in the size of the journal and of all records, on one consistent state.
  public func verifyJournal(printedHead: String? = nil) async throws -> JournalReport {
    try await reading { reader in
      var verification = Verification(printedHead: printedHead)
      do {
        try verification.run(reader)
      } catch let broken as Chain.Break {
        verification.report.broken = broken
      }
      return verification.report
    }
  }
}

/// One pass over the journal, then over what it vouches for.
private struct Verification {
  let printedHead: String?
  var report = JournalReport()
  private var chain = Chain.Verifier()
  private var notes: [Citation: (entry: Int64, note: RecordNote)] = [:]
  private var signed: [Digest: Int64] = [:]

  /// How many rows are in memory at a time.
  private static let batch = 1_000

  init(printedHead: String?) { self.printedHead = printedHead }

  mutating func run(_ reader: any Reader) throws {
    while case let entries = try reader.journal(after: chain.count, limit: Self.batch), !entries.isEmpty {
      for entry in entries { try take(entry) }
    }
    try chain.finish()
    try takeRevisions(reader)
    try takeManifests(reader)
  }

  private mutating func take(_ entry: JournalEntry) throws {
    try chain.take(entry)
    report.entries = chain.count
    report.head = chain.head
    if let printedHead, report.printedHeadAt == nil, entry.link.hex.hasPrefix(printedHead) {
      report.printedHeadAt = entry.number
    }
    guard let body = entry.body else { return }
    if entry.kind == RecordNote.kind {
      let note: RecordNote = try read(body, of: entry)
      notes[Citation(record: note.record, revision: note.revision)] = (entry.number, note)
    } else if let act = try act(of: entry) {
      try take(act, of: entry)
    }
  }

  private mutating func take(_ act: Act, of entry: JournalEntry) throws {
    switch act {
    case .signedOff(let statement):
      if signed[statement.manifest] == nil { signed[statement.manifest] = entry.number }
    case .imported(let history):
      // It vouches for the bytes that came with it, as entries of their own would.
      for note in history.records ?? [] {
        notes[Citation(record: note.record, revision: note.revision)] = (entry.number, note)
      }
      let claimed: [DatedAct]
      do { claimed = try history.dated() } catch { throw unreadable(entry) }
      for dated in claimed { try take(dated.act, of: entry) }
    default: break
    }
  }

  private mutating func takeRevisions(_ reader: any Reader) throws {
    var breaks: [Chain.Break] = []
    var last: (record: String, number: Int) = ("", 0)
    while case let revisions = try reader.allRevisions(after: last.record, last.number, limit: Self.batch),
      let end = revisions.last
    {
      for revision in revisions {
        report.revisions += 1
        breaks += [problem(with: revision)].compactMap { $0 }
      }
      last = (end.record.text, end.number)
    }
    // What is left was noted and is not there.
    breaks += notes.values.map { entry, note in
      Chain.Break(
        number: entry,
        message: "Revision \(note.revision) of the record \(note.record), which entry \(entry) notes, is gone.")
    }
    if let first = breaks.min(by: { $0.number < $1.number }) { throw first }
  }

  private mutating func problem(with revision: Revision) -> Chain.Break? {
    let what = "Revision \(revision.number) of the record \(revision.record)"
    guard let (entry, note) = notes.removeValue(forKey: revision.citation) else {
      return Chain.Break(
        number: report.entries, message: "\(what) is in the file, and no entry of the journal notes it.")
    }
    if Digest(of: revision.body) == note.digest, revision.digest == note.digest, revision.kind == note.kind,
      revision.isRemoval == (note.removed ?? false)
    {
      return nil
    }
    return Chain.Break(number: entry, message: "\(what) was changed after entry \(entry) noted it.")
  }

  private mutating func takeManifests(_ reader: any Reader) throws {
    for (digest, entry) in signed.sorted(by: { $0.value < $1.value }) {
      guard let body = try reader.manifest(digest) else {
        throw Chain.Break(number: entry, message: "The manifest that entry \(entry) signs off is gone.")
      }
      guard Digest(of: body) == digest else {
        throw Chain.Break(number: entry, message: "The manifest that entry \(entry) signs off was changed afterwards.")
      }
      report.manifests += 1
    }
  }

  private func act(of entry: JournalEntry) throws -> Act? {
    do { return try Act(entry) } catch { throw unreadable(entry) }
  }

  private func read<T: Decodable>(_ body: String, of entry: JournalEntry) throws -> T {
    do { return try CanonicalJSON.decode(T.self, from: body) } catch { throw unreadable(entry) }
  }

  private func unreadable(_ entry: JournalEntry) -> Chain.Break {
    Chain.Break(number: entry.number, message: "The body of entry \(entry.number) does not have the form of its kind.")
  }
}
