import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// Who is on an initiative: who speaks for each party, who was asked, whom it is shared with.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/team | the page |
/// | POST | /initiatives/{id}/representatives | a party names who speaks for it, or that somebody no longer does |
/// | POST | /initiatives/{id}/invitations | makes a single-use link and shows the invitation, this once |
/// | POST | /initiatives/{id}/invitations/{link}/withdrawal | the link works no more |
/// | POST | /initiatives/{id}/shares | shares it with a guest until a day, or ends that |
struct Team: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.team(.any), may: .seeInitiative) { try await show($0) }
    routes.post(InitiativeRoute.representatives(.any), may: .represent) { try await represent($0) }
    routes.post(InitiativeRoute.invitations(.any), may: .invite) { try await invite($0) }
    routes.post(InitiativeRoute.invitationWithdrawal(.any, .any), may: .invite) { request in
      let id = try request.id(InitiativeID.self)
      try await workspace.withdrawLink(try request.id(LinkID.self, "link"), of: id, as: try request.session)
      return .redirect(to: InitiativeRoute.team(id).path.done(.withdrawn))
    }
    routes.post(InitiativeRoute.shares(.any), may: .share) { try await share($0) }
  }

  /// - Parameter refused: the form that was refused, which comes back with what was typed.
  private func show(_ request: PageRequest, refused: FormState? = nil) async throws -> Response {
    let session = try request.session
    let view = try await request.initiative(workspace)
    let colleagues =
      if let party = session.actor.party { try await workspace.members(party, as: session) } else { [Person]() }
    let guests = view.may(.share) ? try await workspace.members(.agency, as: session) : []
    let page = TeamPage(view: view, colleagues: colleagues, guests: guests, refused: refused)
    return try await request.page(
      "Who is on it · \(view.initiative.title)", current: .initiatives,
      status: refused == nil ? .ok : .unprocessableContent, main: page.html)
  }

  private func represent(_ request: PageRequest) async throws -> Response {
    let (id, session, form) = (try request.id(InitiativeID.self), try request.session, try await request.form())
    let problems = try await Attempt.problems {
      let (person, speaks) = try Self.representative(form)
      try await workspace.represent(person, speaks: speaks, on: id, as: session)
    }
    if let problems { return try await show(request, refused: FormState(TeamPage.naming, form, problems: problems)) }
    return .redirect(to: InitiativeRoute.team(id).path.done(.changed))
  }

  private static func representative(_ form: Form) throws -> (person: PersonID, speaks: Bool) {
    var reading = Reading(form)
    let person = reading.id("person", of: Subject.Person.self, required: "Choose who speaks.")
    let speaks = reading.flag("speaks")
    do { return (try reading.result { person }, speaks) } catch { throw Refusal.invalid(error) }
  }

  private func invite(_ request: PageRequest) async throws -> Response {
    let (id, session, form) = (try request.id(InitiativeID.self), try request.session, try await request.form())
    let fresh: FreshLink
    do {
      fresh = try await workspace.invite(form, to: id, as: session)
    } catch Refusal.invalid(let problems) {
      return try await show(request, refused: FormState(TeamPage.inviting, form, problems: problems))
    }
    let view = try await request.initiative(workspace)
    let page = InvitationPage(view: view, link: fresh, recipient: form["email"], address: request.configuration.address)
    return try await request.page(
      "The invitation · \(view.initiative.title)", current: .initiatives, main: page.html)
  }

  private func share(_ request: PageRequest) async throws -> Response {
    let (id, session, form) = (try request.id(InitiativeID.self), try request.session, try await request.form())
    let problems = try await Attempt.problems { try await workspace.share(form, on: id, as: session) }
    if let problems { return try await show(request, refused: FormState(TeamPage.sharing, form, problems: problems)) }
    return .redirect(to: InitiativeRoute.team(id).path.done(.shared))
  }
}
