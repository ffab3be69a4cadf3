import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// Whatever people do in whatever order, what lists and home pages say is what records and acts add up to.
@Suite struct RandomWalkTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func whatIsStoredIsWhatIsComputed(seed: UInt64) async throws {
    let office = try await Office(parties: seed == 2 ? [.communications, .it, .hr, .agency] : Set(Party.allCases))
    defer { office.close() }
    var walk = try await Walk(office, seed: seed)
    var known: [String: Timestamp] = [:]
    for step in 1...150 {
      let word = try await walk.step()
      let (stored, computed) = try await walk.unmet()
      #expect(Set(stored.map(\.words)) == Set(computed), "step \(step): \(word)")
      #expect(stored.count == computed.count, "step \(step): \(word)")
      let (given, read) = try await walk.twice()
      #expect(given == read, "step \(step): \(word): what is kept in memory is not what is in the file")
      for unmet in stored {
        // What was unmet before keeps its moment; what is new has this one.
        #expect(unmet.since == known[unmet.key] ?? office.world.now, "step \(step): \(word): \(unmet.key)")
      }
      known = Dictionary(uniqueKeysWithValues: stored.map { ($0.key, $0.since) })
      office.world.wait(seconds: 60)
    }
    #expect(walk.carriedOut > 60, "a walk that is refused at every step tests nothing")
    #expect(try await office.workspace.verifyJournal().broken == nil)
    #expect(try await office.workspace.check() == [])
    let revisions = try await office.workspace.reading { try $0.allRevisions(after: "", 0, limit: 10_000) }
    #expect(revisions.allSatisfy { $0.digest == Digest(of: $0.body) })
  }
}

extension Unmet {
  fileprivate var key: String { "\(condition) \(party.rawValue)" }
  fileprivate var words: String { "\(key): \(reason)" }
}

/// Somebody who does one thing after another by dice.
private struct Walk {
  let office: Office
  let id: InitiativeID
  private let sessions: [Session]
  private var dice: SeededRandom
  private(set) var carriedOut = 0

  init(_ office: Office, seed: UInt64) async throws {
    self.office = office
    dice = SeededRandom(seed: seed)
    id = try await office.decided()
    var sessions: [Session] = []
    for party in try await office.session(.it).settings.parties.sorted() {
      sessions.append(try await office.session(party))
    }
    self.sessions = sessions
    try await office.share(id, until: "2027-01-01")
  }

  private mutating func one<T>(of list: [T]) throws -> T {
    guard let one = list.randomElement(using: &dice) else { throw Missing("something to choose") }
    return one
  }

  /// The rows that are stored, and what the initiative says now.
  func unmet() async throws -> (stored: [Unmet], computed: [String]) {
    let (settings, today) = (sessions[0].settings, sessions[0].today)
    return try await office.workspace.reading { reader in
      let initiative = try reader.initiative(id, settings: settings, today: today)
      let open = initiative.course.standing.isOpen ? initiative.assessments + initiative.pendingWaivers : []
      return (
        try reader.unmet(of: id),
        open.filter { !$0.isMet }.map { "\($0.condition) \($0.owing.rawValue): \($0.reason ?? $0.title)" }
      )
    }
  }

  /// The initiative as people get it, and as it is read from the file.
  func twice() async throws -> (given: Fingerprint, read: Fingerprint) {
    let session = sessions[0]
    let given = try await office.workspace.initiative(id, as: session).initiative
    let read = try await office.workspace.reading { reader in
      try reader.initiative(id, settings: session.settings, today: session.today)
    }
    return (Fingerprint(given), Fingerprint(read))
  }

  /// Does one thing, which may be refused.
  mutating func step() async throws -> String {
    let session = try one(of: sessions)
    let initiative = try await office.workspace.initiative(id, as: sessions[0]).initiative
    let word = initiative.course.standing.isOpen ? try one(of: Self.words) : "resume"
    let refused: Refusal?
    switch word {
    case "write": refused = try await write(initiative, session)
    case "remove": refused = try await remove(initiative, session)
    default: refused = try await act(word, initiative, session)
    }
    if refused == nil { carriedOut += 1 }
    return "\(word) by \(session.actor.party?.title ?? "nobody")"
  }

  private static let words =
    Array(repeating: "write", count: 10) + [
      "remove", "answer", "represent", "track", "pass", "pass", "pass", "waive", "settle", "settle", "sign", "sign",
      "sign", "unsign", "invite", "park", "share",
    ]

  private mutating func act(_ word: String, _ initiative: Initiative, _ session: Session) async throws -> Refusal? {
    let (workspace, id) = (office.workspace, id)
    let yes = try one(of: [true, false])
    let open = initiative.assessments.filter { !$0.isMet }.map(\.condition)
    let condition = open.randomElement(using: &dice) ?? "none"
    let track = try one(of: Track.allCases)
    return try await refusal {
      switch word {
      case "answer":
        try await workspace.answer(
          Form([("answer", yes ? "yes" : "not-now"), ("words", "We said so.")]), on: id, as: session)
      case "represent": try await workspace.represent(session.person.id, speaks: true, on: id, as: session)
      case "track":
        try await workspace.confirmTrack(
          Form([("track", track.rawValue), ("reason", "It fits.")]), on: id, as: session)
      case "pass": try await workspace.passGate(after: initiative.stage, on: id, as: session)
      case "waive":
        try await workspace.proposeWaiver(
          Form([("conditions", condition), ("reason", "As last year.")]), on: id, as: session)
      case "settle":
        guard let waiver = initiative.course.waivers.last(where: \.isPending) else { return }
        try await workspace.settleWaiver(
          waiver.number, Form([("agrees", yes ? "yes" : ""), ("reason", "So be it.")]), on: id, as: session)
      case "sign":
        try await workspace.signOff(
          Form([
            ("manifest", try initiative.manifest.canonical().digest.hex), ("password", Office.password),
            ("cost", yes ? "90000" : ""),
          ]), on: id, as: session)
      case "unsign": try await workspace.withdrawSignOff(Form([("reason", "A doubt.")]), on: id, as: session)
      case "invite": _ = try await workspace.invite(Form([("party", "it")]), to: id, as: session)
      case "park", "resume":
        try await workspace.changeStanding(
          Form([
            ("standing", word == "park" ? "parked" : "active"), ("reason", "Winter."), ("lookAgain", "2027-12-01"),
          ]), on: id, as: session)
      default:
        try await workspace.share(
          Form([("guest", try await office.session(.agency).person.id.text), ("until", "2027-02-01")]), on: id,
          as: session)
      }
    }
  }

  private mutating func remove(_ initiative: Initiative, _ session: Session) async throws -> Refusal? {
    let entry = try one(of: initiative.records.all)
    let draft = Draft(
      kind: entry.revision.kind, initiative: id, record: entry.revision.record, base: entry.revision.digest)
    return try await refusal { try await office.workspace.remove(draft, as: session) }
  }

  /// Writes a new record, or over one of the same kind.
  private mutating func write(_ initiative: Initiative, _ session: Session) async throws -> Refusal? {
    let options = initiative.records[PlatformOption.self].map(\.id.text)
    let rests = initiative.records[Finding.self].map(\.id.text).randomElement(using: &dice) ?? ""
    let mustHave = initiative.records[MustHave.self].map(\.id.text).randomElement(using: &dice) ?? "none"
    let number = Int.random(in: 21...80, using: &dice) * 1_000
    let option = try one(of: options)
    let forms: [(Kind, [(String, String)])] = [
      ("finding", [("statement", "Finding \(number)"), ("source", "A log"), ("strength", "record")]),
      (
        "cost",
        [
          ("name", "Work"), ("nature", "training"), ("low", "20000"), ("high", "\(number)"), ("shape", "lognormal"),
          ("timing", "once"), ("rests", rests),
        ]
      ),
      (
        "benefit",
        [
          ("name", "Time"), ("cash", "no"), ("low", "20000"), ("high", "\(number)"), ("shape", "lognormal"),
          ("unit", "EUR"), ("timing", "per-year"), ("rests", rests),
        ]
      ),
      (
        "risk",
        [
          ("name", "Leak"), ("nature", "confidentiality"), ("chance", "10"), ("low", "20000"), ("high", "\(number)"),
          ("shape", "lognormal"), ("owner", number.isMultiple(of: 2_000) ? "it" : ""),
        ]
      ),
      ("option", [("name", "Option \(number)"), ("route", "inside")]),
      ("must-have", [("requirement", "Requirement \(number)"), ("reason", "It has to be.")]),
      ("check", [("option", option), ("mustHave", mustHave), ("result", "met")]),
      ("position", [("option", option), ("stance", "accepts"), ("words", "if it is \(number)")]),
      (
        "decision",
        [
          ("choice", option), ("reasons", "Reason \(number)"), ("readyBy", "2027-01-31"), ("waiting", "Much"),
          ("contribution", "Hosting"),
        ]
      ),
      (
        "profile",
        [
          ("audience", "inside"), ("people", "none"), ("exposure", "nothing"), ("dependence", "none"),
          ("reversibility", "easy"), ("costGuess", "\(number)"),
        ]
      ),
      ("message", [("about", "2"), ("words", "Message \(number)")]),
    ]
    let (kind, fields) = try one(of: forms)
    let present = initiative.records.all.filter { $0.revision.kind == kind }
    let over = try one(of: [true, false]) || kind == "decision" || kind == "profile" ? present.last : nil
    let record = over?.revision.record ?? RecordID.make(from: office.world.random)
    let draft = Draft(kind: kind, initiative: id, record: record, base: over?.revision.digest)
    return try await refusal { try await office.workspace.save(draft, from: Form(fields), as: session) }
  }
}
