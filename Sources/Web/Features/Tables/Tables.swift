import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// Every list as a file for a spreadsheet: the whole list that the filter finds, not only the page that is shown.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /tables/initiatives | with the filter of the list |
/// | GET | /tables/people | |
/// | GET | /tables/journal | accounts and settings |
/// | GET | /tables/tokens | one's own, by name and day |
/// | GET | /tables/catalogue | with the filter of the list; a row for each fact and price |
/// | GET | /initiatives/{id}/tables/journal | |
/// | GET | /initiatives/{id}/tables/team | who speaks, and guests |
/// | GET | /initiatives/{id}/tables/invitations | who was asked by a link |
/// | GET | /initiatives/{id}/tables/waivers | |
/// | GET | /initiatives/{id}/tables/conversation | under all stages |
/// | GET | /initiatives/{id}/tables/{kind} | the records of one kind |
struct Tables: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(TableRoute.initiatives, may: .listInitiatives) { request in
      let session = try request.session
      return .table(try await workspace.initiativesTable(request.query, as: session), named: "initiatives")
    }
    routes.get(TableRoute.people, may: .seePeople) { request in
      .table(try await workspace.peopleTable(try request.session), named: "people")
    }
    routes.get(TableRoute.journal, may: .seeOrganisationJournal) { request in
      .table(try await workspace.organisationJournalTable(try request.session), named: "journal")
    }
    routes.get(TableRoute.tokens, may: .manageTokens) { request in
      .table(try await workspace.tokensTable(try request.session), named: "tokens")
    }
    routes.get(TableRoute.catalogue, may: .seeCatalogue) { request in
      .table(try await workspace.catalogueTable(request.query, as: try request.session), named: "catalogue")
    }
    addInitiativeRoutes(to: &routes)
  }

  private func addInitiativeRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.journalTable(.any), may: .seeJournal) { request in
      let id: InitiativeID = try request.id()
      return .table(try await workspace.journalTable(of: id, as: try request.session), named: "journal-\(id)")
    }
    routes.get(InitiativeRoute.teamTable(.any), may: .seeInitiative) { request in
      let view = try await request.initiative(workspace)
      return .table(view.teamTable, named: "people-\(view.initiative.id)")
    }
    routes.get(InitiativeRoute.invitationsTable(.any), may: .invite) { request in
      let view = try await request.initiative(workspace)
      return .table(try view.invitationsTable(), named: "invitations-\(view.initiative.id)")
    }
    routes.get(InitiativeRoute.waiversTable(.any), may: .seeInitiative) { request in
      let view = try await request.initiative(workspace)
      return .table(view.waiversTable, named: "waivers-\(view.initiative.id)")
    }
    routes.get(InitiativeRoute.conversationTable(.any), may: .seeInitiative) { request in
      let view = try await request.initiative(workspace)
      return .table(view.conversationTable, named: "conversation-\(view.initiative.id)")
    }
    routes.get(InitiativeRoute.table(.any, ""), may: .seeInitiative) { request in
      let type = try request.value("kind") { Stages.content(of: Kind(rawValue: $0)) }
      guard !type.isSingle, type.stage != nil else { throw WebError.notFound }
      let view = try await request.initiative(workspace)
      return .table(view.table(type), named: "\(type.kind.rawValue)s-\(view.initiative.id)")
    }
  }
}

extension Response {
  /// A table to open in a spreadsheet.
  static func table(_ table: CSV, named name: String) -> Response {
    .download(table.bytes, name: "\(name).csv", type: "text/csv; charset=utf-8; header=present")
  }
}
