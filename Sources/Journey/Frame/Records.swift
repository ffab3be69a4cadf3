public import Partnership

/// The records of one initiative, decoded once and kept by kind.
public struct Records: Sendable {
  private var byKind: [Kind: any Sendable] = [:]
  /// Every entry in the order of creation.
  public private(set) var all: [any AnyEntry] = []
  private var positions: [RecordID: Int] = [:]

  public init() {}

  /// - Parameter revisions: head revisions in the order of creation; records that were taken away are passed over.
  /// - Throws: the decoder's error, or `NewerSchema`.
  public init(_ revisions: [Revision]) throws {
    for revision in revisions where !revision.isRemoval {
      guard let type = Stages.content(of: revision.kind) else { continue }
      try take(revision, as: type)
    }
  }

  private mutating func take<C: Content>(_ revision: Revision, as type: C.Type) throws {
    let entry = Entry(revision: revision, content: try C.decode(revision.body, schema: revision.schema))
    byKind[C.kind] = self[C.self] + [entry]
    positions[entry.id] = all.count
    all.append(entry)
  }

  /// The same with further revisions, each the next one of its record.
  /// - Returns: nil for a record that was taken away and is written again, whose place in the order is not known here.
  /// - Throws: the decoder's error, or `NewerSchema`.
  public func adding(_ revisions: [Revision]) throws -> Records? {
    var records = self
    for revision in revisions {
      guard let type = Stages.content(of: revision.kind), revision.number == 1 || find(revision.record) != nil else {
        return nil
      }
      try records.put(revision, as: type)
    }
    return records
  }

  private mutating func put<C: Content>(_ revision: Revision, as type: C.Type) throws {
    guard let place = positions[revision.record] else { return try take(revision, as: type) }
    if revision.isRemoval {
      drop(revision.record, as: type)
    } else {
      let entry = Entry(revision: revision, content: try C.decode(revision.body, schema: revision.schema))
      byKind[C.kind] = self[C.self].map { $0.id == revision.record ? entry : $0 }
      all[place] = entry
    }
  }

  /// The same without some records.
  func without(_ records: Set<RecordID>) -> Records {
    var left = self
    for entry in all where records.contains(entry.revision.record) { left.drop(entry) }
    return left
  }

  private mutating func drop(_ entry: some AnyEntry) {
    guard let type = Stages.content(of: entry.revision.kind) else { return }
    drop(entry.revision.record, as: type)
  }

  private mutating func drop<C: Content>(_ record: RecordID, as type: C.Type) {
    byKind[C.kind] = self[C.self].filter { $0.id != record }
    all.removeAll { $0.revision.record == record }
    positions = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.revision.record, $0) })
  }

  /// The entries of one kind, in the order of creation.
  public subscript<C: Content>(_ type: C.Type) -> [Entry<C>] {
    byKind[C.kind] as? [Entry<C>] ?? []
  }

  /// The only entry of a kind that is single.
  public func single<C: Content>(_ type: C.Type) -> Entry<C>? { self[type].first }

  /// The entry of one kind with this id.
  public func find<C: Content>(_ id: RecordID, _ type: C.Type) -> Entry<C>? { self[type].first { $0.id == id } }

  /// The entry of whatever kind with this id.
  public func find(_ id: RecordID) -> (any AnyEntry)? { positions[id].map { all[$0] } }
}
