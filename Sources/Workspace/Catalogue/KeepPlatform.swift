public import Documents
import Journey
public import Partnership
import Store

extension Workspace {
  /// Takes away what the organisation says of a platform: its own entry, or all prices and corrections of one that ships.
  /// - Parameter seen: what has to hold of the state that is taken away.
  public func removePlatform(
    _ id: PlatformID, as session: Session, over seen: @escaping Precondition<PlatformState>
  ) async throws {
    try await keep(id, as: session, over: seen) { _, _ in OwnEntry(id) }
  }

  /// Changes what the organisation says of a platform that there is.
  func keep(
    _ id: PlatformID, as session: Session, over seen: @escaping Precondition<PlatformState>,
    edit: @escaping @Sendable (OwnEntry, CatalogueSignature) throws -> OwnEntry
  ) async throws {
    try await keep(
      id, as: session,
      checking: { present, isChanged in
        guard let present else { throw Refusal.notFound(PlatformState.isMissing) }
        if isChanged { try seen(present) }
      }, edit: edit)
  }

  /// Changes what the organisation says of a platform, in one transaction with its entry of the journal; then brings
  /// what rests on a changed fact up to date.
  /// - Parameter check: is given the platform, or nil for one that nobody knows, and whether anything would change.
  func keep(
    _ id: PlatformID, as session: Session,
    checking check: @escaping @Sendable (PlatformState?, _ isChanged: Bool) throws -> Void,
    edit: @escaping @Sendable (OwnEntry, CatalogueSignature) throws -> OwnEntry
  ) async throws {
    try session.requireCatalogueKeeper()
    let outdates = try await writing { writer in
      let session = try session.renewed(by: writer, at: self.now)
      try session.requireCatalogueKeeper()
      let present = try writer.platformState(id)
      let own = present?.own ?? OwnEntry(id)
      let changed = try edit(own, CatalogueSignature(by: session.person.id, at: self.now, on: session.today))
      // The same form sent twice, or saved without a change: nothing to do.
      try check(present, changed != own)
      guard changed != own else { return false }
      try self.write(changed, by: session, in: writer)
      return try writer.platformState(id)?.entry.saysOtherwise(than: present?.entry) ?? (present != nil)
    }
    if outdates { _ = try await renewAll() }
  }

  private func write(_ own: OwnEntry, by session: Session, in writer: any Writer) throws {
    guard let record = RecordID.catalogue(own.id) else {
      throw Refusal.notFound("The id “\(own.id)” is too long for a platform.")
    }
    let revision = Revision(
      record: record, initiative: nil, kind: OwnEntry.kind, party: OwnEntry.keeper,
      number: (try writer.head(of: record)?.number ?? 0) + 1, schema: OwnEntry.schema,
      body: try CanonicalJSON.encode(own), author: session.person.id, at: now, isRemoval: own.isEmpty)
    let entry = try writer.append(
      nil, kind: RecordNote.kind, person: session.person.id, party: session.actor.party, at: now,
      salt: environment.random(16), body: try CanonicalJSON.encode(RecordNote(revision)))
    try writer.insert(revision, ordinal: entry.number)
  }
}

extension CatalogueEntry {
  /// Whether something that was known before is known otherwise, or not at all any more. What is only added changes
  /// nothing for whatever rests on the rest.
  fileprivate func saysOtherwise(than before: CatalogueEntry?) -> Bool {
    (before?.facts ?? []).contains { old in fact(old.about) != old }
  }
}
