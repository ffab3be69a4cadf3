import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// Adding many records at once from a spreadsheet.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/paste/{kind} | where to paste, and which columns there are |
/// | POST | /initiatives/{id}/paste/{kind} | shows what each row would become; with `step=add`, adds those that are right |
/// | GET | /initiatives/{id}/paste/{kind}/template | a table with the columns and one example |
struct Pasting: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.paste(.any, ""), may: .addRecord) { request in
      let type = try request.pastedType()
      let view = try await request.initiative(workspace)
      let page = PastePage(view: view, type: type, batch: FreshID.record())
      return try await request.page(page.title, current: .initiatives, main: page.html)
    }
    routes.post(InitiativeRoute.paste(.any, ""), may: .addRecord) { request in
      let type = try request.pastedType()
      let form = try await request.form()
      guard let batch = form["batch"].flatMap(RecordID.init(_:)) else {
        throw WebError.badRequest("The form is incomplete.")
      }
      return try await take(form["table"] ?? "", of: type, batch: batch, form, request)
    }
    routes.get(InitiativeRoute.template(.any, ""), may: .addRecord) { request in
      let type = try request.pastedType()
      let view = try await request.initiative(workspace)
      let columns = TableColumn.all(
        type, Editing(view.initiative, by: try request.session.actor.party ?? .communications))
      let table = CSV(
        header: columns.map(\.title), rows: [columns.map { $0.example(today: view.initiative.today) }])
      return .table(table, named: "\(type.kind.rawValue)s-example")
    }
  }

  private func take(
    _ text: String, of type: any Content.Type, batch: RecordID, _ form: Form, _ request: PageRequest
  ) async throws -> Response {
    let (id, session) = (try request.id(InitiativeID.self), try request.session)
    do {
      // Only what was looked at is added: whoever changed the table in between sees it again first.
      let isSeen = form["seen"] == Digest(of: PastePage.plain(text)).hex
      if form["step"] == "add", isSeen {
        let outcome = try await workspace.addTable(text, of: type, batch: batch, on: id, as: session)
        guard let left = outcome.left else {
          let stage = type.stage ?? .need
          let done: Done = outcome.added == 0 && outcome.present > 0 ? .addedAlready : .added
          return .redirect(to: InitiativeRoute.stage(id, stage).path.done(done))
        }
        let (table, view) = try await workspace.readTable(left, of: type, on: id, as: session)
        let page = PastePage(
          view: view, type: type, batch: FreshID.record(), text: left, table: table, added: outcome)
        return try await request.page(page.title, current: .initiatives, main: page.html)
      }
      let (table, view) = try await workspace.readTable(text, of: type, on: id, as: session)
      let page = PastePage(view: view, type: type, batch: batch, text: text, table: table)
      return try await request.page(page.title, current: .initiatives, main: page.html)
    } catch Refusal.invalid(let problems) {
      let view = try await workspace.initiative(id, as: session)
      let page = PastePage(view: view, type: type, batch: batch, text: text, problems: problems)
      return try await request.page(page.title, current: .initiatives, status: .unprocessableContent, main: page.html)
    }
  }
}

extension PageRequest {
  fileprivate func pastedType() throws -> any Content.Type {
    let type = try value("kind") { Stages.content(of: Kind(rawValue: $0)) }
    guard type.isPasted else { throw WebError.notFound }
    return type
  }
}
