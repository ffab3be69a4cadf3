import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// A form that the workspace takes, filled in rightly, with its fields that are filled in by typing.
struct FormUnderTest: Sendable, CustomTestStringConvertible {
  let name: String
  let fields: [String]
  private let right: [(String, String)]
  let send: @Sendable (Office, InitiativeID, Form) async throws -> Void

  var testDescription: String { name }

  init(
    _ name: String, _ fields: [String], _ right: [(String, String)] = [],
    _ send: @escaping @Sendable (Office, InitiativeID, Form) async throws -> Void
  ) {
    self.name = name
    self.fields = fields
    self.right = right
    self.send = send
  }

  func with(_ field: String, _ text: String) -> Form { Form(right.filter { $0.0 != field } + [(field, text)]) }

  /// Whether a field takes only what has its form, such as a date.
  func isOfOneForm(_ field: String) -> Bool {
    ["email", "currency", "timeZone", "wantedBy", "observedOn", "endsOn", "until", "date", "cost", "worstLoss"]
      .contains(field)
  }

  static let all = [
    FormUnderTest(
      "a need", ["outcome", "forWhom", "tried", "worries", "name", "wantedBy"],
      [("outcome", "A blog"), ("forWhom", "all"), ("tried", "nothing"), ("worries", "none"), ("name", "Blog")]
    ) { office, _, form in
      _ = try await office.workspace.bringNeed(
        form, id: InitiativeID.make(from: office.world.random), as: try await office.session(.it))
    },
    record("finding", ["statement", "source", "detail", "observedOn"], [("strength", "record")]),
    record("message", ["words"], [("about", "3")]),
    record("reservation", ["words"], []),
    FormUnderTest("an invitation", ["name", "email"], [("party", "hr")]) { office, id, form in
      _ = try await office.workspace.invite(form, to: id, as: try await office.session(.communications))
    },
    FormUnderTest("an answer", ["words"], [("answer", "if")]) { office, id, form in
      try await office.workspace.answer(form, on: id, as: try await office.session(.it))
    },
    FormUnderTest("a track", ["reason"], [("track", "full")]) { office, id, form in
      try await office.workspace.confirmTrack(form, on: id, as: try await office.session(.it))
    },
    FormUnderTest("a waiver", ["reason"], [("conditions", "need-profile")]) { office, id, form in
      try await office.workspace.proposeWaiver(form, on: id, as: try await office.session(.it))
    },
    FormUnderTest("a parking", ["reason"], [("standing", "parked"), ("lookAgain", "2027-01-01")]) { office, id, form in
      try await office.workspace.changeStanding(form, on: id, as: try await office.session(.it))
    },
    FormUnderTest(
      "a sign-off", ["words", "cost", "date", "worstLoss"], [("password", Office.password)]
    ) { office, id, form in
      let seen = try await office.view(id).initiative.manifest.canonical().digest
      try await office.workspace.signOff(
        Form(form.fields.map { ($0.name, $0.value) } + [("manifest", seen.hex)]), on: id,
        as: try await office.session(.it))
    },
    FormUnderTest("a share", ["until"], []) { office, id, form in
      let guest = try await office.session(.agency).person.id
      try await office.workspace.share(
        Form(form.fields.map { ($0.name, $0.value) } + [("guest", guest.text)]), on: id,
        as: try await office.session(.it))
    },
    FormUnderTest(
      "an account", ["name", "email", "endsOn"], [("name", "New"), ("email", "new@hospital.example"), ("party", "hr")]
    ) { office, _, form in
      _ = try await office.workspace.addPerson(
        form, id: PersonID.make(from: office.world.random), as: try await office.session("administrator"))
    },
    FormUnderTest("one's own account", ["name", "email"], [("name", "IT"), ("email", "it@hospital.example")]) {
      office, _, form in
      try await office.workspace.changeOwnAccount(form, as: try await office.session(.it))
    },
    FormUnderTest(
      "the settings", ["name", "currency", "timeZone"],
      [
        ("name", "H"), ("currency", "EUR"), ("dateStyle", "iso"), ("numberStyle", "comma"),
        ("timeZone", "Europe/Berlin"), ("linkDays", "7"), ("horizonYears", "3"), ("quickLimit", "1"),
        ("fullLimit", "2"),
      ] + Party.allCases.map { ("parties", $0.rawValue) }
    ) { office, _, form in
      let manager = try await office.session("administrator")
      let present = try await office.workspace.settings(manager)
      try await office.workspace.changeSettings(form, base: present.digest, as: manager)
    },
    FormUnderTest(
      "IT's calendar", ["freezes[0].what", "roadMap[3].what", "browsers[0].name", "browsers[0].since"],
      [
        ("freezes[0].from", "2026-12-15"), ("freezes[0].until", "2027-01-06"), ("freezes[0].what", "All"),
        ("roadMap[3].on", "2027-02-01"), ("roadMap[3].what", "A directory"), ("browsers[0].name", "Firefox"),
      ]
    ) { office, _, form in
      let keeper = try await office.session(.it)
      let present = try await office.workspace.calendar(keeper)
      try await office.workspace.keepCalendar(form, base: present.digest, as: keeper)
    },
    FormUnderTest(
      "a platform", ["name", "category", "source"],
      [
        ("name", "Wall"), ("category", "Walls"), ("source", "our trial"), ("read", "2026-05-01"), ("has", "polls"),
      ]
    ) { office, _, form in
      _ = try await office.workspace.addPlatform(form, as: try await office.session(.it))
    },
    FormUnderTest(
      "a fact of the catalogue", ["words", "source"],
      [("value", "yes"), ("words", "All"), ("source", "our trial"), ("read", "2026-05-01")]
    ) { office, _, form in
      guard let id = PlatformID("youtube") else { throw Missing("an id") }
      try await office.workspace.keepFact(
        .feature(.polls), of: id, form, base: nil, as: try await office.session(.it))
    },
  ]

  private static func record(_ kind: Kind, _ fields: [String], _ choices: [(String, String)]) -> FormUnderTest {
    let typed = fields.filter { $0 != "observedOn" }.map { ($0, "Something") }
    return FormUnderTest("a \(kind.rawValue)", fields, typed + choices) { office, id, form in
      try await office.workspace.save(
        Draft(kind: kind, initiative: id, record: RecordID.make(from: office.world.random), base: nil), from: form,
        as: try await office.session(.it))
    }
  }
}
