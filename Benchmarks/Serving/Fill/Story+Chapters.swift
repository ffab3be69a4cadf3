import Documents
import Journey
import Partnership
import Workspace

extension Story {
  func need() async throws {
    try await answer(.it)
    if track != .quick { try await answer(.hr) }
    let cost = [Track.quick: 3_000, .normal: 60_000, .full: 240_000][track] ?? 0
    try await write(
      .communications, Profile.self,
      [
        ("audience", "inside"), ("channels", "community"), ("features", "search"), ("features", "groups"),
        ("constraints", text(1)), ("people", track == .quick ? "none" : "ordinary"),
        ("exposure", track == .full ? "harmful" : "awkward"), ("dependence", "work"),
        ("reversibility", track == .quick ? "easy" : "effort"), ("costGuess", String(cost)),
      ])
    try await says(.it, .need)
    let proposed = try await initiative().proposal.track
    try await act(.it) { workspace, session in
      try await workspace.confirmTrack(Form([("track", proposed.rawValue)]), on: id, as: session)
    }
    if track == .quick { return try await passGateIfQuick() }
    try await passGate(.need)
  }

  func evidence() async throws {
    guard track != .quick else { return }
    let day = try await session(.it).today.adding(days: -10).description
    var last: RecordID?
    for number in 0..<(2 + world.below(3)) {
      last = try await write(number % 2 == 0 ? .it : .communications, Finding.self, finding(day))
      try await says(.hr, .evidence)
    }
    if let last, world.chance(30) {
      let party = try await initiative().records.find(last, Finding.self)?.party ?? .it
      try await write(party, Finding.self, finding(day), over: last)
    }
    try await passGate(.evidence)
  }

  func businessCase() async throws {
    guard track != .quick else { return }
    let findings = try await initiative().records[Finding.self].map(\.id.text)
    let rests = findings.prefix(2).map { ("rests", $0) }
    try await write(
      .communications, Benefit.self,
      [("name", "Fewer calls in \(Vocabulary.place)"), ("cash", "no"), ("unit", "hours"), ("basis", text(1))]
        + range(200 + world.below(900), 2_000 + world.below(3_000)) + [("timing", "per-year")] + rests)
    for (party, nature) in [(Party.it, "hosting"), (.communications, "training"), (.hr, "moderation")] {
      try await write(
        party, Cost.self,
        [("name", "Cost of \(nature)"), ("nature", nature), ("basis", text(1))]
          + range(1_000 + world.below(9_000), 12_000 + world.below(30_000)) + [("timing", "once")])
    }
    for nature in ["security", "bandwidth"].prefix(1 + world.below(2)) {
      try await write(
        .it, Risk.self,
        [
          ("name", "The worst that \(nature) could do"), ("nature", nature), ("chance", String(1 + world.below(20))),
          ("owner", world.chance(80) ? "it" : ""), ("control", text(1)), ("today", text(1)),
        ] + range(2_000 + world.below(5_000), 20_000 + world.below(80_000)))
    }
    for risk in try await initiative().records[Risk.self] where risk.content.owner == .it {
      try await write(
        .it, Acceptance.self, [("risk", risk.id.text), ("until", "2099-12-31"), ("words", text(1))])
    }
    try await says(.sponsor, .businessCase)
    try await simulate()
    try await passGate(.businessCase)
  }

  func options() async throws {
    let host = world.pick(Vocabulary.hosts)
    let option = try await write(
      .communications, PlatformOption.self,
      [
        ("name", "Platform for \(Vocabulary.place)"), ("route", track == .quick ? "own" : "service"),
        ("host", track == .quick ? "" : host), ("description", text(1)),
      ])
    if track == .quick { return }
    let mustHave = try await write(
      .it, MustHave.self, [("requirement", "Signs in by our directory"), ("reason", text(1))])
    try await write(
      .it, Check.self,
      [("option", option.text), ("mustHave", mustHave.text), ("result", "met"), ("note", "Tried on a test system.")])
    let until = try await session(.it).today.adding(days: 200 + world.below(400)).description
    try await write(
      .security, Clearance.self, [("host", host), ("upTo", "confidential"), ("until", until), ("note", "")])
    let all = try await initiative().records[PlatformOption.self].map(\.id)
    for party in [Party.communications, .it, .hr] {
      for one in all {
        try await write(
          party, Journey.Position.self,
          [
            ("option", one.text), ("stance", one == option ? "supports" : "objects"), ("words", "because " + text(1)),
          ])
      }
    }
    try await simulate()
    try await passGate(.options)
  }

  func decision() async throws {
    let options = try await initiative().records[PlatformOption.self]
    guard let choice = options.first(where: { $0.content.route != .nothing }) else { throw LongEnough() }
    let readyBy = try await session(.it).today.adding(days: 120 + world.below(200)).description
    try await write(
      .communications, Decision.self,
      [
        ("choice", choice.id.text), ("reasons", text(2)), ("readyBy", readyBy), ("waiting", "€2,000 a month"),
        ("contribution", text(1)),
      ])
    if world.chance(40) { try await write(.hr, Reservation.self, [("words", text(1))]) }
    for party in DecisionGate.signers(of: try await initiative()) {
      try await speaks(party)
      let seen = try await initiative(party).manifest.canonical().digest
      try await act(party) { workspace, session in
        try await workspace.signOff(
          Form([("manifest", seen.hex), ("password", Organisation.password), ("words", "")]), on: id, as: session)
      }
    }
    if world.chance(20) {
      // A cost that grows after the signatures.
      let costs = try await initiative().records[Cost.self]
      if let cost = costs.first {
        try await write(
          cost.party, Cost.self,
          [("name", cost.title), ("nature", "hosting"), ("basis", text(1)), ("timing", "once")]
            + range(9_000, 60_000), over: cost.id)
      }
    }
    if track == .quick { return try await passGateIfQuick() }
    try await passGate(.decision)
  }

  func rollout() async throws {
    guard track != .quick else { return }
    let due = try await session(.it).today.adding(days: 60).description
    for number in 1...3 {
      try await write(
        .it, Milestone.self,
        [
          ("name", "Step \(number) in \(Vocabulary.place)"), ("due", due), ("done", number == 1 ? "yes" : "no"),
          ("raci-it", "A"), ("raci-communications", "R"), ("raci-hr", "I"),
        ])
    }
    try await write(
      .communications, Announcement.self,
      [
        ("audience", "Staff in \(Vocabulary.place)"), ("message", text(1)), ("channel", "Letter"), ("date", due),
        ("owner", "communications"),
      ])
    try await passGate(.rollout)
  }

  func outcome() async throws {
    let day = try await session(.it).today.description
    let measure = try await write(
      .communications, Measure.self,
      [("name", "Calls a day"), ("unit", "calls"), ("baseline", "240"), ("target", "120"), ("source", "Switchboard")])
    try await write(
      .communications, Measurement.self, [("measure", measure.text), ("on", day), ("value", "130"), ("note", "")])
    try await write(.communications, Credit.self, [("to", "it"), ("deed", text(1))])
    try await passGate(.outcome)
  }

  private func answer(_ party: Party) async throws {
    try await speaks(party)
    try await act(party) { workspace, session in
      try await workspace.answer(
        Form([("answer", world.pick(["yes", "if"])), ("words", "if " + text(1))]), on: id, as: session)
    }
  }

  private func speaks(_ party: Party) async throws {
    guard let person = cast[party] else { throw Broken("nobody of \(party.title)") }
    guard try await !initiative().course.isRepresentative(person, of: party) else { return }
    try await act(party) { workspace, session in
      try await workspace.represent(person, speaks: true, on: id, as: session)
    }
  }

  private func simulate() async throws {
    try await act(.communications) { workspace, session in
      try await workspace.simulateCase(Form([("trials", "1000")]), on: id, as: session)
    }
  }

  private func passGateIfQuick() async throws {
    let present = try await initiative()
    guard present.track == .quick, !present.passable.isEmpty else { return }
    try await act(.communications) { workspace, session in
      try await workspace.passGate(after: present.stage, on: id, as: session)
    }
  }

  private func finding(_ day: String) -> [(String, String)] {
    [
      ("statement", text(1)), ("source", "Log of \(Vocabulary.place)"),
      ("strength", world.pick(["opinion", "account", "sample", "record"])), ("observedOn", day), ("detail", text(1)),
    ]
  }

  private func range(_ low: Int, _ high: Int) -> [(String, String)] {
    [("shape", "lognormal"), ("low", String(low)), ("high", String(high))]
  }
}
