public import Documents
import Journey
public import Partnership
import Store

/// What an import brought.
public struct ImportReport: Sendable, Hashable {
  public let initiative: InitiativeID
  public let title: String
  public let acts: Int
  public let records: Int
  /// Names that were not here before.
  public let people: Int
  public let signOffs: Int
  /// The entry of the journal that holds it.
  public let entry: Int64
}

extension Workspace {
  /// Imports an initiative from a file, by whoever hosts the organisation.
  ///
  /// The journal gets one entry that holds what the file claims, with the file's digest. People become names without
  /// an account. All of it is kept, or nothing.
  /// - Throws: `Refusal.invalid` with line, column and field of whatever is wrong with the file; `.forbidden` when the
  ///   initiative, one of its records or one of its people is here already.
  public func importInitiative(_ bytes: [UInt8]) async throws -> ImportReport {
    let document: InitiativeDocument
    do throws(Problems) { document = try DocumentReader.document(from: bytes) } catch { throw Refusal.invalid(error) }
    let file = Digest(of: bytes)
    return try await writing { writer in
      let now = self.now
      let settings = try writer.requiredSettings()
      try writer.requireFree(document)
      let people = try self.bring(document.people, at: now, in: writer)
      let history = ImportedHistory(
        file: file, origin: document.origin, acts: try document.acts.map { try ClaimedAct($0) },
        records: (document.present + document.older).map { RecordNote($0) })
      let act = Act.imported(history)
      let entry = try writer.append(
        document.id, kind: act.kind, person: nil, party: nil, at: now, salt: self.environment.random(16),
        body: try act.body())
      try writer.keep(document)
      let today = settings.day(at: now)
      try writer.renew(document.id, settings: settings, today: today, version: entry.number, at: now)
      return ImportReport(
        initiative: document.id, title: try writer.initiativeRow(document.id)?.title ?? "", acts: document.acts.count,
        records: document.present.count + document.older.count, people: people,
        signOffs: document.acts.count { $0.act.kind == "signed-off" }, entry: entry.number)
    }
  }

  /// Makes a name without an account of everybody who is not one here already. A name that is here stays as it is:
  /// it may have been erased since it came.
  /// - Returns: how many were made.
  private func bring(
    _ people: [InitiativeDocument.Someone], at now: Timestamp, in writer: any Writer
  ) throws -> Int {
    let known = try writer.people(Set(people.map(\.id)))
    var made = 0
    for someone in people {
      if let person = known[someone.id] {
        try Self.require(person, isSameAs: someone)
        continue
      }
      let person = Person(
        id: someone.id, name: someone.name, email: "", party: someone.party, createdAt: now, closedAt: now,
        importedAt: now)
      try writer.insert(person, password: nil)
      try note(.imported, of: person, by: nil, in: writer)
      made += 1
    }
    return made
  }

  private static func require(_ person: Person, isSameAs someone: InitiativeDocument.Someone) throws {
    guard person.isPlaceholder else {
      throw Refusal.forbidden(
        "“\(someone.id)” is an account here. What a file claims is never put into the mouth of somebody with an account."
      )
    }
    guard person.party == someone.party else {
      throw Refusal.forbidden(
        "“\(someone.id)” came with another file, as \(Self.side(person.party)), and this one says \(Self.side(someone.party)). Both cannot be the same person."
      )
    }
  }
}

extension Workspace {
  /// The side of the table on which somebody sits, in words.
  private static func side(_ party: Party?) -> String {
    party.map { "a member of \($0.title)" } ?? "somebody without a party"
  }
}

extension Reader {
  /// Refuses what is here already.
  fileprivate func requireFree(_ document: InitiativeDocument) throws {
    guard try initiativeRow(document.id) == nil, try journal(of: document.id, before: nil, limit: 1).isEmpty else {
      throw Refusal.forbidden(
        "There is an initiative “\(document.id)” here already. An import never changes one; it only adds one.")
    }
    for record in Set((document.present + document.older).map(\.record)).sorted() where try head(of: record) != nil {
      throw Refusal.forbidden("The id of the record “\(record)” is taken here by another one.")
    }
  }
}

extension Writer {
  /// Stores revisions and manifests.
  fileprivate func keep(_ document: InitiativeDocument) throws {
    let revisions = document.present + document.older
    let byRecord = Dictionary(grouping: revisions, by: \.record)
    var order: [RecordID] = []
    var seen: Set<RecordID> = []
    for revision in revisions where seen.insert(revision.record).inserted { order.append(revision.record) }
    for (place, record) in order.enumerated() {
      // Below the number of every entry: what is written here comes after what came along.
      try insertHistory(
        (byRecord[record] ?? []).sorted { $0.number < $1.number }, ordinal: Int64(place - order.count))
    }
    for manifest in document.manifests {
      let (body, digest) = try manifest.canonical()
      try insertManifest(digest, initiative: document.id, body: body)
    }
  }
}
