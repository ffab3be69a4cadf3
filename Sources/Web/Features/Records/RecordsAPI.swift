import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// Records of every kind, for programs. What a kind takes is described by the fields of its form; a new kind needs no
/// line here.
///
/// | method | path below /api/v1/initiatives/{id} | |
/// |---|---|---|
/// | GET | /kinds, /kinds/{kind} | what can be written, and the fields of one kind with what there is to choose |
/// | GET, POST | /records | by kind and stage; a new one |
/// | GET, PUT, DELETE | /records/{record} | one; writes it over the state that was read, or anew; takes it away |
/// | GET | /records/{record}/revisions, …/{revision} | its history |
struct RecordsAPI: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    addKinds(to: &routes)
    routes.api(
      .get, of: .records, may: .seeInitiative,
      Operation(
        "listRecords", "Records in the order of their creation",
        query: [
          .init("kind", .words(Self.kinds), "Only of this kind."), .init("stage", Stage.schema, "Only of this stage."),
        ] + Operation.Parameter.page, answer: .page(Resources.record.schema)), list)
    routes.api(
      .post, of: .records, may: .addRecord,
      Operation(
        "addRecord", "Add a record", headers: [.key], body: RecordBodies.schema, status: .created,
        answer: Resources.record.schema, refuses: [.preconditionFailed])
    ) { request in
      try await Repeats(request: request, workspace: workspace).reply { body, random in
        try await add(body, as: RecordID.make(from: random), request)
      }
    }
    routes.api(
      .get, of: .record(.any), may: .seeInitiative,
      Operation("getRecord", "One record; the ETag is the digest of its body", answer: Resources.record.schema)
    ) { request in
      let told = try await told(request)
      return .ok(Resources.record.json(told), tag: told.revision.digest)
    }
    routes.api(
      .put, of: .record(.any), may: .addRecord,
      Operation(
        "putRecord", "Write a record over the state that you read, or a new one under an identifier of yours",
        headers: [.match], body: RecordBodies.schema, answer: Resources.record.schema), put)
    routes.api(
      .delete, of: .record(.any), may: .addRecord,
      Operation(
        "removeRecord", "Take a record away; its revisions stay", headers: [.freshMatch], status: .noContent), remove)
    addHistory(to: &routes)
  }

  private static let kinds = Stages.contents.filter { $0.stage != nil }.map { $0.kind.rawValue }

  private func addKinds(to routes: inout Routes) {
    routes.api(
      .get, of: .kinds, may: .seeInitiative,
      Operation("listKinds", "What can be written here", answer: .page(Resources.kind.schema))
    ) { request in
      let editing = try await editing(request)
      return request.reply(Stages.written.map { Resources.kind.json(($0, editing)) }, next: nil)
    }
    routes.api(
      .get, of: .kind(""), may: .seeInitiative,
      Operation("getKind", "The fields of one kind, with what there is to choose", answer: Resources.kind.schema)
    ) { request in
      let type = try request.page.value("kind") { Stages.content(of: Kind(rawValue: $0)) }
      guard type.stage != nil, type.isWritten else { throw WebError.notFound }
      return .ok(Resources.kind.json((type, try await editing(request))))
    }
  }

  private func editing(_ request: APIRequest) async throws -> Editing {
    let view = try await request.page.initiative(workspace)
    return Editing(view.initiative, by: view.session.actor.party ?? .communications, plainly: true)
  }

  private func list(_ request: APIRequest) async throws -> Reply {
    let (kind, stage, wish) = try request.query { reading in
      let kind = reading.text("kind", upTo: 40)
      if !kind.isEmpty, !Self.kinds.contains(kind) {
        reading.refuse("kind", "There is no such kind. Choose one of: \(Self.kinds.joined(separator: ", ")).")
      }
      return (kind, reading.stage("stage"), reading.pageWish())
    }
    let initiative = try await request.page.initiative(workspace).initiative
    let entries = initiative.records.all.filter { entry in
      entry.stage != nil && (kind.isEmpty || entry.revision.kind.rawValue == kind)
        && (stage == nil || entry.stage == stage)
    }
    return try request.reply(entries, wish, key: { $0.revision.record.text }) {
      Resources.record.json(RecordTold($0, initiative))
    }
  }

  private func addHistory(to routes: inout Routes) {
    routes.api(
      .get, of: .revisions(.any), may: .seeInitiative,
      Operation(
        "listRevisions", "The revisions of a record, the first first", query: Operation.Parameter.page,
        answer: .page(Resources.revision.schema))
    ) { request in
      let wish = try request.query { $0.pageWish() }
      let revisions = try await workspace.revisions(
        of: try request.id(RecordID.self, "record"), on: try request.id(), as: try request.session)
      return try request.reply(revisions, wish, key: { String($0.number) }, Resources.revision.json)
    }
    routes.api(
      .get, of: .revision(.any, 1), may: .seeInitiative,
      Operation("getRevision", "A record as it was", answer: Resources.record.schema)
    ) { request in
      let told = try await told(request, revision: try request.page.value("revision") { Int($0) })
      return .ok(Resources.record.json(told), tag: told.revision.digest)
    }
  }

  /// The record in the address, also one that was taken away.
  /// - Parameter revision: how it was; nil for the present state.
  private func told(_ request: APIRequest, revision: Int? = nil) async throws -> RecordTold {
    try RecordTold(
      try await workspace.record(
        try request.id(RecordID.self, "record"), revision: revision, on: try request.id(), as: try request.session))
  }
}

// MARK: - Writing

extension RecordsAPI {
  private func add(_ body: Node, as record: RecordID, _ request: APIRequest) async throws -> Reply {
    let id = try request.id(InitiativeID.self)
    let type = try body.recordType()
    let written = try await write(Draft(kind: type.kind, initiative: id, record: record, base: nil), body, request)
    return .created(
      Resources.record.json(written), at: APIRoute.initiative(id, .record(written.revision.record)).path,
      tag: written.revision.digest)
  }

  private func put(_ request: APIRequest) async throws -> Reply {
    let body = try await request.body()
    let (id, record) = (try request.id(InitiativeID.self), try request.id(RecordID.self, "record"))
    let type = try body.recordType()
    let present: RecordTold?
    do { present = try await told(request) } catch Refusal.notFound { present = nil }
    // An initiative that is not there, or not for this person, is told as such and not as a record to be made.
    if present == nil { _ = try await request.page.initiative(workspace) }
    guard let present else {
      if request.page.request.headers[.ifMatch] != nil {
        throw APIError.stale(words: "There is no such record to change.", present: nil, differences: [])
      }
      var reply = try await add(body, as: record, request)
      reply.status = .created
      return reply
    }
    guard let base = try request.match().base(over: present.revision.digest) else {
      throw try await stale(request, present)
    }
    let written = try await write(Draft(kind: type.kind, initiative: id, record: record, base: base), body, request)
    return .ok(Resources.record.json(written), tag: written.revision.digest)
  }

  private func remove(_ request: APIRequest) async throws -> Reply {
    let present = try await told(request)
    guard let base = try request.match().base(over: present.revision.digest) else {
      throw try await stale(request, present)
    }
    do {
      try await workspace.remove(
        Draft(
          kind: present.revision.kind, initiative: try request.id(), record: present.revision.record, base: base),
        as: try request.session)
    } catch Refusal.conflict(let conflict) {
      throw try await stale(request, conflict)
    }
    return .done
  }

  /// Saves, and tells what is there then.
  private func write(_ draft: Draft, _ body: Node, _ request: APIRequest) async throws -> RecordTold {
    let session = try request.session
    do {
      try await workspace.save(draft, from: body.withoutKind, as: session)
    } catch Refusal.conflict(let conflict) {
      throw try await stale(request, conflict)
    }
    let initiative = try await workspace.initiative(draft.initiative, as: session).initiative
    let isSingle = Stages.content(of: draft.kind)?.isSingle ?? false
    let entry =
      isSingle
      ? initiative.records.all.first { $0.revision.kind == draft.kind } : initiative.records.find(draft.record)
    guard let entry else { throw WebError.notFound }
    return RecordTold(entry, initiative)
  }

  private func stale(_ request: APIRequest, _ conflict: Conflict) async throws -> APIError {
    let present = try await workspace.record(conflict.record, on: try request.id(), as: try request.session)
    return .stale(
      words: "Somebody changed this since you read it. Look at the present state, and send yours again with its ETag.",
      present: Resources.record.json(try RecordTold(present)),
      differences: conflict.changes.map { FactDifference(label: $0.label, before: $0.old, now: $0.new) })
  }

  /// Nothing that was ever there was meant.
  private func stale(_ request: APIRequest, _ present: RecordTold) async throws -> APIError {
    .stale(
      words: "If-Match names no state of this record. Read it, and send the ETag that it comes with.",
      present: Resources.record.json(present), differences: [])
  }
}

extension EntityTags {
  /// The state that is meant: the present one where it is among those named.
  func base(over present: Digest) -> Digest? {
    mean(present) ? present : digests.first
  }
}

extension Node {
  /// The kind that a body names.
  func recordType() throws -> any Content.Type {
    guard case .scalar(let word, _)? = self["kind"], let type = Stages.content(of: Kind(rawValue: word)) else {
      throw Refusal.invalid(Problems(Problem(field: "kind", position: position, message: "Say of which kind it is.")))
    }
    return type
  }

  var withoutKind: Node {
    guard case .map(let entries, let position) = self else { return self }
    return .map(entries.filter { $0.name != "kind" }, position)
  }
}
