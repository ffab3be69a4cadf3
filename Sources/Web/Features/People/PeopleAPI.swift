import Documents
import Hummingbird
import Partnership
import Workspace

/// People, parties and accounts, for programs.
///
/// | method | path below /api/v1 | |
/// |---|---|---|
/// | GET, POST | /people | whom one works with; adds an account, whose one-time password is told once |
/// | GET, PUT | /people/{person} | one account |
/// | POST | /people/{person}/password | another one-time password |
/// | PUT | /people/{person}/closing | closes the account, or opens it again |
/// | DELETE | /people/{person}/name | erases name and address of a closed account |
/// | GET | /parties | the parties, and who wears whose hat |
struct PeopleAPI: Feature {
  let workspace: Workspace

  private static let body = Schema.body(
    .init("name", .filled), .init("email", .filled), .init("party", Party.schema, isRequired: false),
    .init("administrator", .flag, isRequired: false),
    .init("endsOn", .day, isRequired: false, note: "The last day; needed for a member of an agency."))

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .get, .people, may: .seePeople,
      Operation(
        "listPeople", "Whom you work with, by id; for administrators, everybody", query: Operation.Parameter.page,
        answer: .page(Resources.person.schema))
    ) { request in
      let wish = try request.query { $0.pageWish() }
      let session = try request.session
      let people = try await workspace.directory(session).shown(on: session.today).sorted { $0.id < $1.id }
      return try request.reply(people, wish, key: \.id.text, Resources.person.json)
    }
    routes.api(
      .get, .parties, may: .seePeople,
      Operation("listParties", "The parties, and who wears whose hat", answer: .page(Resources.party.schema))
    ) { request in
      let parties = try request.session.settings.parties
      let told = Party.allCases.map { party -> (party: Party, isHere: Bool, wearer: Party?) in
        let isHere = parties.contains(party)
        return (party, isHere, isHere ? nil : parties.wearer(of: party))
      }
      return request.reply(told.map(Resources.party.json), next: nil)
    }
    addAccounts(to: &routes)
  }

  private func show(_ request: APIRequest) async throws -> Reply {
    Self.told(try await workspace.person(try request.id(PersonID.self, "person"), as: try request.session))
  }

  @Sendable private static func told(_ person: Person) -> Reply { .ok(Resources.person.json(person)) }

  private func addAccounts(to routes: inout Routes) {
    routes.api(
      .post, .people, may: .managePeople,
      Operation(
        "addPerson", "Add an account; its one-time password is told this once", headers: [.key], body: Self.body,
        status: .created, answer: Resources.freshAccount.schema)
    ) { request in
      let body = try await request.body()
      let id = PersonID.make(from: try Repeats(request: request, workspace: workspace).source())
      let fresh = try await workspace.addPerson(body, id: id, as: try request.session)
      return .created(Resources.freshAccount.json(fresh), at: APIRoute.person(id).path)
    }
    routes.api(
      .get, .person(.any), may: .managePeople,
      Operation("getPerson", "One account", answer: Resources.person.schema)
    ) { request in
      try await show(request)
    }
    routes.api(
      .put, .person(.any), may: .managePeople,
      Operation(
        "changePerson", "Change an account over the state that you read", headers: [.freshMatch], body: Self.body,
        answer: Resources.person.schema)
    ) { request in
      let body = try await request.body()
      try await workspace.changePerson(
        try request.id(PersonID.self, "person"), body, as: try request.session,
        over: try request.over("this account", body, Self.told))
      return try await show(request)
    }
    routes.api(
      .post, .personPassword(.any), may: .managePeople,
      Operation(
        "resetPassword", "Give a one-time password, told this once; sessions and tokens end",
        answer: Resources.freshAccount.schema)
    ) { request in
      .ok(
        Resources.freshAccount.json(
          try await workspace.resetPassword(of: try request.id(PersonID.self, "person"), as: try request.session)))
    }
    routes.api(
      .put, .personClosing(.any), may: .managePeople,
      Operation(
        "closePerson", "Close an account, or open it again", body: .body(.init("closed", .flag)),
        answer: Resources.person.schema)
    ) { request in
      var reading = Reading(try await request.body())
      let closed = reading.truth("closed")
      try await workspace.closePerson(
        try request.id(PersonID.self, "person"), closed: try reading.refusing { closed }, as: try request.session)
      return try await show(request)
    }
    routes.api(
      .delete, .personName(.any), may: .managePeople,
      Operation("erasePersonName", "Erase name and address of a closed account", status: .noContent)
    ) { request in
      try await workspace.eraseName(of: try request.id(PersonID.self, "person"), as: try request.session)
      return .done
    }
  }
}

extension Reading {
  /// Reads a truth value that has to be given.
  mutating func truth(_ field: String) -> Bool? {
    let word = text(field, required: "Say true or false.")
    return word.isEmpty ? nil : word == "true"
  }
}
