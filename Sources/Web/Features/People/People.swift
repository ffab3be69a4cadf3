import Documents
import Hummingbird
import Markup
import Partnership
import Workspace

/// People and parties; for administrators also the accounts.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /people | by party |
/// | GET, POST | /people/new | adds a person and shows the one-time password, once |
/// | GET, POST | /people/{id} | name, address, party, rights |
/// | POST | /people/{id}/password | resets it and shows the one-time password, once |
/// | POST | /people/{id}/closing | closes the account, or opens it again |
/// | POST | /people/{id}/erasure | erases name and address of a closed account |
struct People: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(Place.people, may: .seePeople) { request in
      let session = try request.session
      let page = PeoplePage(directory: try await workspace.directory(session), today: session.today)
      return try await request.page("People", current: .people, main: page.html)
    }
    routes.get(PeopleRoute.new, may: .managePeople) { request in
      try await newPage(request, FormState(), id: FreshID.person())
    }
    routes.post(PeopleRoute.new, may: .managePeople, add)
    routes.get(PeopleRoute.person(.any), may: .managePeople) { try await personPage($0) }
    routes.post(PeopleRoute.person(.any), may: .managePeople, change)
    routes.post(PeopleRoute.password(.any), may: .managePeople) { request in
      let fresh = try await workspace.resetPassword(of: try request.id(), as: try request.session)
      return try await freshPage(request, fresh, isNew: false)
    }
    routes.post(PeopleRoute.closing(.any), may: .managePeople) { request in
      let id = try request.id(PersonID.self)
      let closed = try await request.form()["closed"] == "yes"
      try await workspace.closePerson(id, closed: closed, as: try request.session)
      return .redirect(to: PeopleRoute.person(id).path.done(.changed))
    }
    routes.post(PeopleRoute.erasure(.any), may: .managePeople) { request in
      let id = try request.id(PersonID.self)
      try await workspace.eraseName(of: id, as: try request.session)
      return .redirect(to: PeopleRoute.person(id).path.done(.changed))
    }
  }

  private func add(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    // Made when the form was shown: sending it twice adds one person.
    let id = form["id"].flatMap(PersonID.init(_:)) ?? FreshID.person()
    do {
      return try await freshPage(
        request, try await workspace.addPerson(form, id: id, as: try request.session), isNew: true)
    } catch Refusal.invalid(let problems) {
      return try await newPage(request, FormState("form", form, problems: problems), id: id)
    }
  }

  private func change(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let id = try request.id(PersonID.self)
    do {
      try await workspace.changePerson(id, form, as: try request.session)
      return .redirect(to: Place.people.path.done(.saved))
    } catch Refusal.invalid(let problems) {
      return try await personPage(request, FormState("form", form, problems: problems))
    }
  }

  private func newPage(_ request: PageRequest, _ state: FormState, id: PersonID) async throws -> Response {
    let page = NewPersonPage(parties: try request.session.settings.parties, id: id, state: state)
    return try await request.page("Add a person", current: .people, status: state.status, main: page.html)
  }

  private func personPage(_ request: PageRequest, _ state: FormState? = nil) async throws -> Response {
    let session = try request.session
    let person = try await workspace.person(try request.id(), as: session)
    let page = PersonPage(person: person, session: session, state: state ?? PersonForm.state(of: person))
    return try await request.page(
      person.shownName, current: .people, status: state?.status ?? .ok, main: page.html)
  }

  private func freshPage(_ request: PageRequest, _ fresh: FreshAccount, isNew: Bool) async throws -> Response {
    try await request.page(
      "One-time password", current: .people, main: FreshAccountPage(fresh: fresh, isNew: isNew).html)
  }
}

extension FormState {
  /// 422 for a form that was refused.
  var status: HTTPResponse.Status { problems == nil ? .ok : .unprocessableContent }
}
