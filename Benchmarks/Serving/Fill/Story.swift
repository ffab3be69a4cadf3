import Documents
import Journey
import Partnership
import Workspace

/// One initiative, told through the commands that pages use, up to a length of its own.
struct Story {
  let organisation: Organisation
  let id: InitiativeID
  /// One member of each party, who acts for it here.
  let cast: [Party: PersonID]
  let track: Track
  /// How many journal entries it has at least when it ends.
  let length: Int

  var workspace: Workspace { organisation.workspace }
  var world: FillWorld { organisation.world }

  init(_ organisation: Organisation, number: Int) {
    self.organisation = organisation
    let world = organisation.world
    id = InitiativeID.make(from: world.bytes)
    cast = organisation.members.mapValues { world.pick($0) }
    track = [.quick, .normal, .normal, .full][number % 4]
    // Most are young or were stopped early; some have gone the whole way.
    length =
      switch number % 10 {
      case 0...3: 6 + world.below(8)
      case 4...6: 14 + world.below(10)
      case 7, 8: 24 + world.below(12)
      default: 36 + world.below(16)
      }
  }

  /// Tells it.
  /// - Returns: its id.
  func tell() async throws -> InitiativeID {
    let start = world.now
    try await bring()
    var chapters = [need, evidence, businessCase, options, decision, rollout, outcome].makeIterator()
    do {
      while let chapter = chapters.next() { try await chapter() }
    } catch is LongEnough {}
    do {
      if world.chance(12) { try await stop() }
    } catch is LongEnough {}
    world.set(start)
    return id
  }

  /// The initiative as the party's member sees it.
  func initiative(_ party: Party = .communications) async throws -> Initiative {
    try await workspace.initiative(id, as: session(party)).initiative
  }

  func session(_ party: Party) async throws -> Session {
    guard let person = cast[party] else { throw Broken("nobody of \(party.title)") }
    return try await organisation.session(person)
  }

  /// Writes a record; some hours pass.
  @discardableResult
  func write<C: Content>(
    _ party: Party, _ type: C.Type, _ fields: [(String, String)], over record: RecordID? = nil
  ) async throws -> RecordID {
    let record = record ?? RecordID.make(from: world.bytes)
    let present = try await initiative()
    let old = C.isSingle ? present.records.single(C.self) : present.records.find(record, C.self)
    let draft = Draft(kind: C.kind, initiative: id, record: record, base: old?.revision.digest)
    try await workspace.save(draft, from: Form(fields), as: session(party))
    try await pass()
    return old?.id ?? record
  }

  func says(_ party: Party, _ stage: Stage) async throws {
    guard world.chance(40) else { return }
    try await write(
      party, Message.self, [("about", String(stage.rawValue)), ("words", world.pick(Vocabulary.sentences))])
  }

  /// Does something else; some hours pass.
  func act(_ party: Party, _ run: (Workspace, Session) async throws -> Void) async throws {
    try await run(workspace, session(party))
    try await pass()
  }

  /// Passes the gate after a stage, with a waiver for what is still open where the two sides may grant one.
  /// - Throws: `LongEnough` where it stays shut.
  func passGate(_ stage: Stage) async throws {
    let open = try await initiative().assessments.filter { !$0.isMet }
    let waivable = open.filter { !WaiverRule.guarded.contains($0.hat ?? $0.owing) }
    if !open.isEmpty {
      guard waivable.count == open.count else { throw LongEnough() }
      let names = open.map { ("conditions", $0.condition) }
      try await act(.communications) { workspace, session in
        try await workspace.proposeWaiver(
          Form(names + [("reason", world.pick(Vocabulary.sentences))]), on: id, as: session)
      }
      guard let waiver = try await initiative().course.waivers.last(where: \.isPending), world.chance(70) else {
        throw LongEnough()
      }
      try await act(.it) { workspace, session in
        try await workspace.settleWaiver(waiver.number, Form([("agrees", "yes")]), on: id, as: session)
      }
    }
    guard try await initiative().isGateOpen else { throw LongEnough() }
    try await act(.communications) { workspace, session in
      try await workspace.passGate(after: stage, on: id, as: session)
    }
  }

  private func bring() async throws {
    let wanted = try await session(.communications).today.adding(days: 90 + world.below(600))
    let topic = world.pick(Vocabulary.topics)
    try await act(.communications) { workspace, session in
      _ = try await workspace.bringNeed(
        Form([
          ("name", "\(topic) \(Vocabulary.place)"), ("outcome", text(2)),
          ("forWhom", "\(100 + world.below(900)) people in \(Vocabulary.place)"), ("wantedBy", wanted.description),
          ("tried", text(1)), ("worries", text(1)),
        ]), id: id, as: session)
    }
  }

  private func stop() async throws {
    guard try await initiative().course.standing.isOpen else { return }
    let lookAgain = try await session(.communications).today.adding(days: 300 + world.below(300))
    let standing = world.pick([Standing.parked, .parked, .declined, .withdrawn])
    try await act(.communications) { workspace, session in
      try await workspace.changeStanding(
        Form([("standing", standing.rawValue), ("reason", text(1)), ("lookAgain", lookAgain.description)]), on: id,
        as: session)
    }
  }

  /// Some sentences.
  func text(_ count: Int) -> String {
    (0..<count).map { _ in world.pick(Vocabulary.sentences) }.joined(separator: " ")
  }

  /// - Throws: `LongEnough` when it is.
  private func pass() async throws {
    world.advance(seconds: Int64(1_800 + world.below(40_000)))
    let entries = try await workspace.history(of: id, before: nil, as: session(.communications)).lines.count
    if entries >= min(length, Workspace.historyLength) { throw LongEnough() }
  }
}

/// Ends a story where it stands.
struct LongEnough: Error {}
