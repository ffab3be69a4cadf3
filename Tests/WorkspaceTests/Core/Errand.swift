import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// A command or query with how each `Caller` is refused, in the order of its cases; nil is let in.
struct Errand: Sendable, CustomTestStringConvertible {
  enum Preparation { case nothing, openGate, signed, waiver }

  let name: String
  let expected: [Refused?]
  let prepare: Preparation
  let run: @Sendable (Scene) async throws -> Void

  var testDescription: String { name }

  init(
    _ name: String, _ expected: [Refused?], after prepare: Preparation = .nothing,
    _ run: @escaping @Sendable (Scene) async throws -> Void
  ) {
    self.name = name
    self.expected = expected
    self.prepare = prepare
    self.run = run
  }

  static let all = journey + acts + shared + management

  // The columns: employee, administrator, a guest of another initiative, a guest of this one, one whose last day is
  // past, a member who speaks for nobody here, a representative.
  private static let seen: [Refused?] = [.notFound, .notFound, .notFound, nil, .notFound, nil, nil]
  private static let spoken: [Refused?] = [.notFound, .notFound, .notFound, .forbidden, .notFound, .forbidden, nil]
  private static let spokenForAParty: [Refused?] = [
    .forbidden, .forbidden, .notFound, .forbidden, .notFound, .forbidden, nil,
  ]
  private static let managed: [Refused?] = [
    .forbidden, nil, .forbidden, .forbidden, .forbidden, .forbidden, .forbidden,
  ]

  private static let journey = [
    Errand("see an initiative", seen) { scene in _ = try await scene.workspace.initiative(scene.id, as: scene.session)
    },
    Errand("see its journal", [.notFound, .notFound, .notFound, .notFound, .notFound, nil, nil]) { scene in
      _ = try await scene.workspace.history(of: scene.id, before: nil, as: scene.session)
    },
    Errand("say something", seen) { scene in try await scene.save("message", [("about", "1"), ("words", "Hello")]) },
    Errand("add a record", seen) { scene in try await scene.save("finding", findingForm) },
    Errand(
      "give advice without being the adviser",
      [.notFound, .notFound, .notFound, .forbidden, .notFound, .forbidden, .forbidden]
    ) { scene in try await scene.save("advice", [("words", "Use what you have.")]) },
    Errand(
      "edit another party's record",
      [.notFound, .notFound, .notFound, .forbidden, .notFound, .forbidden, .forbidden]
    ) { scene in try await scene.save("finding", findingForm, record: scene.finding) },
    Errand(
      "take another party's record away",
      [.notFound, .notFound, .notFound, .forbidden, .notFound, .forbidden, .forbidden]
    ) { scene in
      let draft = Draft(
        kind: "finding", initiative: scene.id, record: scene.finding,
        base: try await scene.office.digest(scene.finding))
      try await scene.workspace.remove(draft, as: scene.session)
    },
    Errand("write what there is one of", [.notFound, .notFound, .notFound, .forbidden, .notFound, nil, nil]) { scene in
      try await scene.save("transition", [("date", "2027-05-01"), ("plan", "All of it.")])
    },
  ]

  private static let acts = [
    Errand("ask a party", spoken) { scene in
      _ = try await scene.workspace.invite(Form([("party", "hr")]), to: scene.id, as: scene.session)
    },
    Errand("answer", [.forbidden, .forbidden, .notFound, .forbidden, .notFound, nil, nil]) { scene in
      try await scene.workspace.answer(Form([("answer", "yes")]), on: scene.id, as: scene.session)
    },
    Errand("speak for one's party", [.forbidden, .forbidden, .notFound, .forbidden, .notFound, nil, nil]) { scene in
      try await scene.workspace.represent(scene.session.person.id, speaks: true, on: scene.id, as: scene.session)
    },
    Errand("share", spoken) { scene in
      let guest = try await scene.office.session(.agency).person.id
      try await scene.workspace.share(
        Form([("guest", guest.text), ("until", "2027-01-01")]), on: scene.id, as: scene.session)
    },
    Errand("confirm the track", spoken) { scene in
      try await scene.workspace.confirmTrack(
        Form([("track", "full"), ("reason", "To be safe.")]), on: scene.id, as: scene.session)
    },
    Errand("pass a gate", spoken, after: .openGate) { scene in
      try await scene.workspace.passGate(after: .need, on: scene.id, as: scene.session)
    },
    Errand("propose a waiver", spokenForAParty) { scene in
      try await scene.workspace.proposeWaiver(
        Form([("conditions", "need-profile"), ("reason", "As last year.")]), on: scene.id, as: scene.session)
    },
    Errand("settle a waiver", spoken, after: .waiver) { scene in
      guard let waiver = scene.waiver else { throw Missing("the waiver") }
      try await scene.workspace.settleWaiver(waiver.number, Form([("agrees", "yes")]), on: scene.id, as: scene.session)
    },
    Errand("sign off", spokenForAParty) { scene in
      let seen = try await scene.office.view(scene.id).initiative.manifest.canonical().digest
      try await scene.workspace.signOff(
        Form([("manifest", seen.hex), ("password", Office.password)]), on: scene.id, as: scene.session)
    },
    Errand("take a sign-off back", spokenForAParty, after: .signed) { scene in
      try await scene.workspace.withdrawSignOff(Form([("reason", "A mistake.")]), on: scene.id, as: scene.session)
    },
    Errand("park", spoken) { scene in
      try await scene.workspace.changeStanding(
        Form([("standing", "parked"), ("reason", "Winter."), ("lookAgain", "2027-12-01")]), on: scene.id,
        as: scene.session)
    },
    Errand(
      "withdraw another party's need",
      [.notFound, .notFound, .notFound, .forbidden, .notFound, .forbidden, .forbidden]
    ) { scene in
      try await scene.workspace.changeStanding(
        Form([("standing", "withdrawn"), ("reason", "Winter.")]), on: scene.id, as: scene.session)
    },
  ]

  private static let shared = [
    Errand("bring a need", [.forbidden, .forbidden, .forbidden, .forbidden, .forbidden, nil, nil]) { scene in
      _ = try await scene.workspace.bringNeed(
        Form([("outcome", "x"), ("forWhom", "x"), ("tried", "x"), ("worries", "x")]),
        id: InitiativeID.make(from: scene.office.world.random), as: scene.session)
    },
    Errand("list initiatives", [.forbidden, .forbidden, nil, nil, nil, nil, nil]) { scene in
      _ = try await scene.workspace.initiatives(Form(), as: scene.session)
    },
    Errand("see home", [nil, nil, nil, nil, nil, nil, nil]) { scene in
      _ = try await scene.workspace.home(scene.session)
    },
    Errand("see who is who", [.forbidden, nil, .forbidden, .forbidden, .forbidden, nil, nil]) { scene in
      _ = try await scene.workspace.directory(scene.session)
    },
    Errand("see the settings", [.forbidden, nil, .forbidden, .forbidden, .forbidden, nil, nil]) { scene in
      _ = try await scene.workspace.settings(scene.session)
    },
    Errand("see IT's calendar", [nil, nil, nil, nil, nil, nil, nil]) { scene in
      _ = try await scene.workspace.calendar(scene.session)
    },
  ]

  private static let management = [
    Errand("look at an account", managed) { scene in
      _ = try await scene.workspace.person(try await scene.somebody(), as: scene.session)
    },
    Errand("add an account", managed) { scene in
      _ = try await scene.workspace.addPerson(
        Form([("name", "New"), ("email", "new@hospital.example")]),
        id: PersonID.make(from: scene.office.world.random), as: scene.session)
    },
    Errand("change an account", managed) { scene in
      try await scene.workspace.changePerson(
        try await scene.somebody(),
        Form([("name", "S"), ("email", "security@hospital.example"), ("party", "security")]),
        as: scene.session)
    },
    Errand("close an account", managed) { scene in
      try await scene.workspace.closePerson(try await scene.somebody(), closed: true, as: scene.session)
    },
    Errand("reset a password", managed) { scene in
      _ = try await scene.workspace.resetPassword(of: try await scene.somebody(), as: scene.session)
    },
    Errand("change the settings", managed) { scene in
      let manager = try await scene.office.session("administrator")
      let present = try await scene.workspace.settings(manager)
      try await scene.workspace.changeSettings(
        Form(
          [
            ("name", "Renamed"), ("currency", "EUR"), ("dateStyle", "iso"), ("numberStyle", "comma"),
            ("timeZone", "Europe/Berlin"), ("linkDays", "7"), ("horizonYears", "3"), ("quickLimit", "1"),
            ("fullLimit", "2"),
          ] + present.settings.parties.map { ("parties", $0.rawValue) }), base: present.digest, as: scene.session)
    },
  ]

  private static let findingForm = [("statement", "A finding."), ("source", "A log"), ("strength", "record")]
}

extension Scene {
  fileprivate func save(_ kind: Kind, _ fields: [(String, String)], record: RecordID? = nil) async throws {
    let base: Digest? = if let record { try await office.digest(record) } else { nil }
    let draft = Draft(
      kind: kind, initiative: id, record: record ?? RecordID.make(from: office.world.random), base: base)
    try await workspace.save(draft, from: Form(fields), as: session)
  }
}
