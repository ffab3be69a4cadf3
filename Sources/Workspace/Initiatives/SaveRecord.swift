public import Documents
import Journey
public import Partnership
import Store

/// Which record is being written, and over which revision of it.
public struct Draft: Sendable, Hashable {
  public let kind: Kind
  public let initiative: InitiativeID
  /// Made when the form was shown, so that sending it twice makes one record.
  public let record: RecordID
  /// The digest that the person began with; nil for a new record.
  public let base: Digest?

  public init(kind: Kind, initiative: InitiativeID, record: RecordID, base: Digest?) {
    self.kind = kind
    self.initiative = initiative
    self.record = record
    self.base = base
  }
}

extension Workspace {
  /// Writes a record of any kind from its form.
  ///
  /// - Throws: `Refusal.invalid` with a problem beside each field; `.conflict` when somebody else changed the record
  ///   since the person began; `.forbidden` when it is another party's; `.notFound` when the record is another
  ///   initiative's.
  public func save(_ draft: Draft, from input: some Input, as session: Session) async throws {
    guard let type = Stages.content(of: draft.kind) else { throw Refusal.notFound("There is no such kind of record.") }
    try await change(draft.initiative, as: session) { change in
      try change.save(draft, from: input, as: type)
    }
  }

  /// Takes a record away. Its revisions stay, because others may rest on them.
  public func remove(_ draft: Draft, as session: Session) async throws {
    guard let base = draft.base else { throw Refusal.notFound("There is nothing to take away.") }
    try await change(draft.initiative, as: session) { change in
      try change.requireOpen()
      guard let head = try change.head(draft) else { throw Refusal.notFound("There is no such record.") }
      try change.requireAuthor(of: head)
      try change.require(Stages.content(of: head.kind)?.action ?? .editRecord, owner: head.party)
      guard let type = Stages.content(of: head.kind), !type.isSingle, type.stage != nil else {
        throw Refusal.forbidden("This cannot be taken away; it can only be changed.")
      }
      if let option = change.initiative.records.find(head.record, PlatformOption.self), option.content.route == .nothing
      {
        throw Refusal.forbidden("“Do nothing” stays among the options: it is what the others are compared with.")
      }
      if head.isRemoval { return }
      guard head.digest == base else { throw try change.conflict(head, base: base, as: type) }
      try change.write(head.successor(body: head.body, schema: head.schema, by: change, isRemoval: true))
    }
  }
}

extension Change {
  /// - Parameter seen: the initiative with what this change wrote before, where the record builds on that.
  mutating func save<C: Content>(
    _ draft: Draft, from input: some Input, as type: C.Type, seeing seen: Initiative? = nil
  ) throws {
    try requireOpen()
    guard C.isWritten else { throw Refusal.forbidden("A \(C.noun) is made by the program, and written by nobody.") }
    let party = try session.party()
    if let writers = C.writers, writers.allSatisfy({ initiative.parties.wearer(of: $0) != party }) {
      let names = writers.sorted().map(\.title).joined(separator: " or ")
      throw Refusal.forbidden("A \(C.noun) is given by \(names).")
    }
    let record = C.isSingle ? try RecordID.single(C.kind, of: draft.initiative) : draft.record
    let head = try self.head(Draft(kind: C.kind, initiative: draft.initiative, record: record, base: draft.base))
    if let head {
      guard head.kind == C.kind else { throw Refusal.notFound("There is no such record.") }
      try requireAuthor(of: head)
      try require(C.action ?? .editRecord, owner: head.party)
    } else {
      try require(C.action ?? (C.stage == nil ? .say : .addRecord), owner: party)
      if C.isSingle, session.person.isGuest {
        throw Refusal.forbidden("The \(C.noun) is written by the organisation's own parties. You can comment on it.")
      }
      if !C.isSingle, record.isSetAside {
        throw Refusal.notFound("A new \(C.noun) cannot be kept at this address. Open its form again.")
      }
    }

    var reading = Reading(input)
    reading.decimalSeparator = session.settings.numberStyle.decimal
    let read = C.read(&reading, Editing(seen ?? initiative, by: head?.party ?? party, changing: head?.record))
    let content = try reading.refusing { read }
    if C.isPersonal, head == nil { try requireOnly(content) }
    let body = try CanonicalJSON.encode(content)

    guard let head else {
      guard draft.base == nil else { throw Refusal.notFound("The record that you were changing is no longer there.") }
      try write(
        Revision(
          record: record, initiative: initiative.id, kind: C.kind, party: party, number: 1, schema: C.schema,
          body: body,
          author: session.person.id, at: now))
      return
    }
    // The same form sent twice, or saved without a change: nothing to do.
    if head.digest == Digest(of: body), !head.isRemoval { return }
    guard C.stage != nil else { throw Refusal.forbidden("What was said stays said. Say what you want to add.") }
    guard let base = draft.base, base == head.digest, !head.isRemoval else {
      throw try conflict(head, base: draft.base, as: C.self)
    }
    try write(head.successor(body: body, schema: C.schema, by: self))
  }

  /// What a member wrote for themselves is changed by nobody else; as long as it is sealed it is not even there.
  func requireAuthor(of head: Revision) throws {
    guard Stages.content(of: head.kind)?.isPersonal == true, head.author != session.person.id else { return }
    guard initiative.isReadable(head, by: session.person.id, of: session.actor.party) else {
      throw Refusal.notFound("There is no such record on this initiative.")
    }
    throw Refusal.forbidden("Only who wrote this changes it. You can comment on it.")
  }

  /// Of what members write for themselves each has one about the same thing.
  private func requireOnly<C: Content>(_ content: C) throws {
    let own = initiative.records[C.self].first {
      $0.revision.author == session.person.id && $0.content.about == content.about
    }
    guard own == nil else {
      throw Refusal.field(
        content.about.isEmpty ? "" : C.fields(Editing(initiative, by: try session.party())).first?.name ?? "",
        "You have handed in a \(C.noun) about this already. Change that one.")
    }
  }

  /// The head of the record, refused when it is another initiative's.
  func head(_ draft: Draft) throws -> Revision? {
    guard let head = try writer.head(of: draft.record) else { return nil }
    guard head.initiative == draft.initiative else {
      throw Refusal.notFound("There is no such record on this initiative.")
    }
    return head
  }

  func conflict(_ head: Revision, base: Digest?, as type: any Content.Type) throws -> Refusal {
    func conflict<C: Content>(_: C.Type) throws -> Refusal {
      let wording = initiative.wording
      let present = try C.decode(head.body, schema: head.schema)
      let begun = try writer.history(of: head.record).last { $0.digest == base }
      let old = try begun.map { try C.decode($0.body, schema: $0.schema).facts(wording) } ?? []
      return .conflict(
        Conflict(
          record: head.record, present: head.digest, author: head.author, at: head.at,
          changes: FactChange.between(old, present.facts(wording)),
          fields: Form(
            present.form(Editing(initiative, by: head.party ?? .communications, changing: head.record)).map {
              ($0.name, $0.value)
            }),
          isRemoved: head.isRemoval))
    }
    return try conflict(type)
  }
}

extension Revision {
  func successor(body: String, schema: Int, by change: Change, isRemoval: Bool = false) -> Revision {
    Revision(
      record: record, initiative: initiative, kind: kind, party: party, number: number + 1, schema: schema, body: body,
      author: change.session.person.id, at: change.now, isRemoval: isRemoval)
  }
}
