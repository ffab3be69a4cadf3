import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// Writing, changing and taking away records of every kind.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/new/{kind} | an empty form; fields may be filled by the query |
/// | POST | /initiatives/{id}/new/{kind} | adds the record |
/// | GET | /initiatives/{id}/records/{record} | the form of a record |
/// | POST | /initiatives/{id}/records/{record} | saves it over the revision that was read |
/// | POST | /initiatives/{id}/records/{record}/removal | takes it away |
struct RecordPages: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.newRecord(.any, ""), may: .addRecord) { request in
      let type = try request.recordType()
      let view = try await workspace.initiative(try request.id(), as: request.session)
      if type.isSingle, let entry = view.initiative.records.all.first(where: { $0.revision.kind == type.kind }) {
        return .redirect(to: InitiativeRoute.record(view.initiative.id, entry.revision.record).path)
      }
      let page = RecordForm(view: view, type: type, record: FreshID.record(), state: FormState("form", request.query))
      return try await request.page(page.title, current: .initiatives, style: page.style, main: page.html)
    }
    routes.post(InitiativeRoute.newRecord(.any, ""), may: .addRecord) { request in
      let type = try request.recordType()
      let form = try await request.form()
      guard let record = form["record"].flatMap(RecordID.init(_:)) else {
        throw WebError.badRequest("The form is incomplete.")
      }
      return try await save(
        Draft(kind: type.kind, initiative: try request.id(), record: record, base: nil), form, as: type, request)
    }
    routes.get(InitiativeRoute.record(.any, .any), may: .addRecord) { request in
      let view = try await workspace.initiative(try request.id(), as: request.session)
      let entry = try view.entry(try request.id(RecordID.self, "record"))
      let page = RecordForm(view: view, entry: entry)
      return try await request.page(page.title, current: .initiatives, style: page.style, main: page.html)
    }
    routes.post(InitiativeRoute.record(.any, .any), may: .addRecord) { request in
      let form = try await request.form()
      let draft = try request.draft(form)
      guard let type = Stages.content(of: draft.kind) else { throw WebError.notFound }
      return try await save(draft, form, as: type, request)
    }
    routes.post(InitiativeRoute.removal(.any, .any), may: .addRecord) { request in
      let form = try await request.form()
      let draft = try request.draft(form)
      let session = try request.session
      do {
        try await workspace.remove(draft, as: session)
      } catch Refusal.conflict(let conflict) {
        guard let type = Stages.content(of: draft.kind) else { throw WebError.notFound }
        return try await self.conflict(conflict, draft, conflict.fields, as: type, request)
      }
      let stage = Stages.content(of: draft.kind)?.stage ?? .need
      return .redirect(to: InitiativeRoute.stage(draft.initiative, stage).path.done(.removed))
    }
  }

  private func save(
    _ draft: Draft, _ form: Form, as type: any Content.Type, _ request: PageRequest
  ) async throws -> Response {
    let session = try request.session
    do {
      try await workspace.save(draft, from: form, as: session)
    } catch Refusal.invalid(let problems) {
      let view = try await workspace.initiative(draft.initiative, as: session)
      let page = RecordForm(
        view: view, type: type, record: draft.record, base: draft.base,
        state: FormState("form", form, problems: problems))
      return try await request.page(
        page.title, current: .initiatives, status: .unprocessableContent, style: page.style, main: page.html)
    } catch Refusal.conflict(let conflict) {
      return try await self.conflict(conflict, draft, form, as: type, request)
    }
    let stage = type.stage ?? .need
    return .redirect(
      to: InitiativeRoute.stage(draft.initiative, stage).path.done(draft.base == nil ? .added : .saved)
        .fragment(RecordCard.anchor(draft.record)))
  }

  /// The second of two people who edit the same record sees what the first changed, and keeps what was typed.
  private func conflict(
    _ conflict: Conflict, _ draft: Draft, _ form: Form, as type: any Content.Type, _ request: PageRequest
  ) async throws -> Response {
    let view = try await workspace.initiative(draft.initiative, as: request.session)
    let page = RecordForm(
      view: view, type: type, record: conflict.record, base: conflict.present, state: FormState("form", form),
      conflict: conflict)
    return try await request.page(
      page.title, current: .initiatives, status: .conflict, style: page.style, main: page.html)
  }
}

extension PageRequest {
  fileprivate func recordType() throws -> any Content.Type {
    let type = try value("kind") { Stages.content(of: Kind(rawValue: $0)) }
    guard type.stage != nil, type.isWritten else { throw WebError.notFound }
    return type
  }

  fileprivate func draft(_ form: Form) throws -> Draft {
    Draft(
      kind: Kind(rawValue: form["kind"] ?? ""), initiative: try id(), record: try id(RecordID.self, "record"),
      base: form["base"].flatMap(Digest.init(hex:)))
  }
}

extension InitiativeView {
  /// A record of this initiative.
  fileprivate func entry(_ record: RecordID) throws -> any AnyEntry {
    guard let entry = initiative.records.find(record), entry.stage != nil else { throw WebError.notFound }
    return entry
  }
}
