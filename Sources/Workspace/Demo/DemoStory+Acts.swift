import Documents
import Journey
import Partnership

extension DemoStory {
  /// Somebody brings the need.
  mutating func brings(
    _ who: DemoRole, _ name: String, outcome: String, forWhom: String, wantedBy: Int, tried: String, worries: String
  ) {
    let wanted = calendar.day(wantedBy).description
    act(who) { workspace, id, session in
      _ = try await workspace.bringNeed(
        Form([
          ("name", name), ("outcome", outcome), ("forWhom", forWhom), ("wantedBy", wanted), ("tried", tried),
          ("worries", worries),
        ]), id: id, as: session)
    }
  }

  /// Asks a party by a single-use link.
  mutating func invites(_ who: DemoRole, _ party: Party, _ name: String) {
    let initiative = initiative
    step { telling in
      let link = try await telling.workspace.invite(
        Form([("party", party.rawValue), ("name", name)]), to: try DemoTelling.id(initiative),
        as: try telling.session(who))
      telling.links["\(initiative) \(party.rawValue)"] = link.token
    }
  }

  /// A party answers by the link that it was sent, without an account.
  mutating func answersByLink(_ party: Party, _ choice: Answer.Choice, _ words: String) {
    let initiative = initiative
    step { telling in
      guard let token = telling.links["\(initiative) \(party.rawValue)"] else {
        throw Refusal.notFound("No link was sent to \(party.title).")
      }
      _ = try await telling.workspace.answer(
        token: token, Form([("answer", choice.rawValue), ("words", words)]))
    }
  }

  /// Somebody answers for their party, signed in.
  mutating func answers(_ who: DemoRole, _ choice: Answer.Choice, _ words: String) {
    act(who) { workspace, id, session in
      try await workspace.answer(
        Form([("answer", choice.rawValue), ("words", words)]), on: id, as: session)
    }
  }

  /// Somebody begins to speak for their party.
  mutating func speaks(_ who: DemoRole) {
    act(who) { workspace, id, session in
      try await workspace.represent(session.person.id, speaks: true, on: id, as: session)
    }
  }

  mutating func confirmsTrack(_ who: DemoRole, _ track: Track, _ reason: String = "") {
    act(who) { workspace, id, session in
      try await workspace.confirmTrack(Form([("track", track.rawValue), ("reason", reason)]), on: id, as: session)
    }
  }

  mutating func passes(_ who: DemoRole, _ stage: Stage) {
    act(who) { workspace, id, session in try await workspace.passGate(after: stage, on: id, as: session) }
  }

  /// Somebody has the case simulated as it stands.
  mutating func simulates(_ who: DemoRole) {
    act(who) { workspace, id, session in
      try await workspace.simulateCase(Form([("trials", "4000")]), on: id, as: session)
    }
  }

  mutating func proposesWaiver(_ who: DemoRole, of condition: String, _ reason: String) {
    act(who) { workspace, id, session in
      try await workspace.proposeWaiver(
        Form([("conditions", condition), ("reason", reason)]), on: id, as: session)
    }
  }

  /// Agrees to the waiver that is pending.
  mutating func agreesToWaiver(_ who: DemoRole, _ reason: String) {
    act(who) { workspace, id, session in
      let initiative = try await workspace.initiative(id, as: session).initiative
      guard let waiver = initiative.course.waivers.last(where: \.isPending) else {
        throw Refusal.notFound("No waiver is pending.")
      }
      try await workspace.settleWaiver(
        waiver.number, Form([("agrees", "yes"), ("reason", reason)]), on: id, as: session)
    }
  }

  /// Signs off the state that is there, within bounds.
  mutating func signs(
    _ who: DemoRole, cost: Int? = nil, readyBy: Int? = nil, worstLoss: Int? = nil, _ words: String
  ) {
    let date = readyBy.map { calendar.day($0).description } ?? ""
    act(who) { workspace, id, session in
      let state = try await workspace.initiative(id, as: session).initiative.manifest.canonical().digest
      try await workspace.signOff(
        Form([
          ("manifest", state.hex), ("password", Demo.password), ("cost", cost.map(String.init) ?? ""), ("date", date),
          ("worstLoss", worstLoss.map(String.init) ?? ""), ("words", words),
        ]), on: id, as: session)
    }
  }

  mutating func parks(_ who: DemoRole, until day: Int, _ reason: String) {
    let lookAgain = calendar.day(day).description
    act(who) { workspace, id, session in
      try await workspace.changeStanding(
        Form([("standing", Standing.parked.rawValue), ("reason", reason), ("lookAgain", lookAgain)]), on: id,
        as: session)
    }
  }

  /// Shares the initiative with the web agency.
  mutating func shares(_ who: DemoRole, until day: Int) {
    let until = calendar.day(day).description
    step { [initiative] telling in
      try await telling.workspace.share(
        Form([("guest", DemoRole.webAgency.rawValue), ("until", until)]), on: try DemoTelling.id(initiative),
        as: try telling.session(who))
    }
  }

  private mutating func act(
    _ who: DemoRole, _ run: @escaping @Sendable (Workspace, InitiativeID, Session) async throws -> Void
  ) {
    let initiative = initiative
    step { telling in
      try await run(telling.workspace, try DemoTelling.id(initiative), try telling.session(who))
    }
  }
}
