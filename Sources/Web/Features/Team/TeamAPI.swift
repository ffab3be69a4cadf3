import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// Who is on an initiative, for programs: representatives, guests, invitations and answers.
///
/// | method | path below /api/v1/initiatives/{id} | |
/// |---|---|---|
/// | GET | /team | who speaks for whom, and with whom it is shared |
/// | PUT, DELETE | /representatives/{person} | somebody speaks for your party, or no longer does |
/// | PUT, DELETE | /shares/{person} | shares it with a guest until a day, or ends that |
/// | GET, POST | /invitations | the links; a new one, told once |
/// | DELETE | /invitations/{link} | the link works no more |
/// | POST | /answer | answers for your party |
/// | GET, POST | /api/v1/answers/{secret} | what a link shows; answers by it |
struct TeamAPI: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .get, of: .team, may: .seeInitiative,
      Operation("getTeam", "Who speaks for whom, and with whom it is shared", answer: Resources.team.schema)
    ) { .ok(Resources.team.json(try await $0.page.initiative(workspace))) }
    addPeople(to: &routes)
    addInvitations(to: &routes)
    addAnswers(to: &routes)
  }

  private func addPeople(to routes: inout Routes) {
    routes.api(
      .put, of: .representative(.any), may: .represent,
      Operation(
        "addRepresentative", "A member speaks for your party here", answer: Resources.team.schema,
        refuses: [.unprocessableContent])
    ) { try await represent($0, speaks: true) }
    routes.api(
      .delete, of: .representative(.any), may: .represent,
      Operation(
        "removeRepresentative", "A member no longer speaks for your party here", answer: Resources.team.schema,
        refuses: [.unprocessableContent])
    ) { try await represent($0, speaks: false) }
    routes.api(
      .put, of: .share(.any), may: .share,
      Operation(
        "share", "Share it with a guest until a day", body: .body(.init("until", .day)), answer: Resources.team.schema)
    ) { request in
      let guest = try request.id(PersonID.self, "person")
      return try await share(try await request.body().adding("guest", guest.text), request)
    }
    routes.api(
      .delete, of: .share(.any), may: .share,
      Operation("endShare", "Share it no longer", answer: Resources.team.schema, refuses: [.unprocessableContent])
    ) { request in
      let guest = try request.id(PersonID.self, "person")
      return try await share(Node.map([], nil).adding("guest", guest.text).adding("end", "yes"), request)
    }
  }

  private func represent(_ request: APIRequest, speaks: Bool) async throws -> Reply {
    try await workspace.represent(
      try request.id(PersonID.self, "person"), speaks: speaks, on: try request.id(), as: try request.session)
    return .ok(Resources.team.json(try await request.page.initiative(workspace)))
  }

  private func share(_ body: Node, _ request: APIRequest) async throws -> Reply {
    try await workspace.share(body, on: try request.id(), as: try request.session)
    return .ok(Resources.team.json(try await request.page.initiative(workspace)))
  }

  private func addInvitations(to routes: inout Routes) {
    routes.api(
      .get, of: .invitations, may: .invite,
      Operation(
        "listInvitations", "The single-use links", query: Operation.Parameter.page,
        answer: .page(Resources.invitation.schema))
    ) { request in
      let wish = try request.query { $0.pageWish() }
      let view = try await request.page.initiative(workspace)
      guard view.may(.invite) else { throw Refusal.forbidden("Only those who speak for a party here see its links.") }
      return try request.reply(view.links, wish, key: \.id.text, Resources.invitation.json)
    }
    routes.api(
      .post, of: .invitations, may: .invite,
      Operation(
        "invite", "Ask a party by a single-use link, which is told this once", headers: [.key],
        body: .body(
          .init("party", Party.schema), .init("name", .text(), isRequired: false),
          .init("email", .text(), isRequired: false)), status: .created,
        answer: Resources.freshInvitation.schema, refuses: [.gone])
    ) { request in
      let body = try await request.body()
      let id = LinkID.make(from: try Repeats(request: request, workspace: workspace).source())
      let link = try await workspace.invite(
        body.adding("link", id.text), to: try request.id(), as: try request.session)
      let view = try await request.page.initiative(workspace)
      let page = InvitationPage(
        view: view, link: link, recipient: nil, address: request.page.configuration.address)
      return .created(
        Resources.freshInvitation.json((link, page.address.absolute(page.path), page.text)),
        at: APIRoute.initiative(view.initiative.id, .invitation(link.id)).path)
    }
    routes.api(
      .delete, of: .invitation(.any), may: .invite,
      Operation("withdrawInvitation", "A link works no more", status: .noContent, refuses: [.gone])
    ) { request in
      try await workspace.withdrawLink(
        try request.id(LinkID.self, "link"), of: try request.id(), as: try request.session)
      return .done
    }
  }

  private static let answer = Schema.body(
    .init("answer", Answer.Choice.schema), .init("words", .text(), isRequired: false))

  private func addAnswers(to routes: inout Routes) {
    routes.api(
      .post, of: .answer, may: .answer,
      Operation("answer", "Answer for your party", body: Self.answer, answer: Resources.initiative.schema)
    ) { request in
      try await workspace.answer(try await request.body(), on: try request.id(), as: try request.session)
      return .ok(Resources.initiative.json(try await request.page.initiative(workspace)))
    }
    routes.api(
      .get, .answerByLink(token: ""), may: .answerByLink,
      Operation(
        "getAsked", "What a single-use link shows", answer: Resources.asked.schema, refuses: [.gone], isPublic: true)
    ) { request in
      .ok(Resources.asked.json(try await workspace.asked(token: try request.page.secret("secret"))))
    }
    routes.api(
      .post, .answerByLink(token: ""), may: .answerByLink,
      Operation(
        "answerByLink", "Answer by a single-use link, which is used up by it", body: Self.answer,
        answer: .body(.init("party", Party.schema), .init("answer", Answer.Choice.schema), .init("words", .text())),
        refuses: [.gone], isPublic: true)
    ) { request in
      let answer = try await workspace.answer(token: try request.page.secret("secret"), try await request.body())
      return .ok(["party": answer.party.json, "answer": answer.choice.json, "words": answer.words.json])
    }
  }
}

extension Node {
  /// The same map with one more field.
  func adding(_ name: String, _ text: String) -> Node {
    guard case .map(let entries, let position) = self else { return self }
    return .map(entries + [Entry(name: name, value: .scalar(text, nil))], position)
  }
}
