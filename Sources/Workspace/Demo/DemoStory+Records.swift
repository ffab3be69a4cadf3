import Documents
import Journey
import Partnership

extension DemoStory {
  /// Somebody writes a record; the story calls it by `name`.
  mutating func writes<C: Content>(_ who: DemoRole, _ type: C.Type, _ name: String, _ fields: [(String, String)]) {
    let (initiative, record) = (initiative, ref(name))
    step { telling in
      try await telling.workspace.save(
        Draft(
          kind: C.kind, initiative: try DemoTelling.id(initiative), record: try DemoTelling.id(record), base: nil),
        from: Form(fields), as: try telling.session(who))
    }
  }

  /// Somebody changes some fields of a record and leaves the others as they are.
  mutating func changes<C: Content>(_ who: DemoRole, _ type: C.Type, _ name: String, _ fields: [(String, String)]) {
    let (initiative, record) = (initiative, ref(name))
    step { telling in
      let present = try await telling.initiative(initiative, as: who)
      guard let entry = present.records.find(try DemoTelling.id(record), C.self) else {
        throw Refusal.notFound("There is no \(C.noun) “\(record)”.")
      }
      let kept = entry.content.form(Editing(present, by: entry.party))
        .filter { old in !fields.contains { $0.0 == old.name } }.map { ($0.name, $0.value) }
      try await telling.workspace.save(
        Draft(kind: C.kind, initiative: present.id, record: entry.id, base: entry.revision.digest),
        from: Form(kept + fields), as: try telling.session(who))
    }
  }

  /// Somebody says something about a stage.
  mutating func says(_ who: DemoRole, _ stage: Stage, _ words: String) {
    writes(who, Message.self, "said-\(steps.count)", [("about", String(stage.rawValue)), ("words", words)])
  }

  mutating func finding(
    _ who: DemoRole, _ name: String, _ statement: String, source: String, _ strength: Strength, on day: Int,
    _ detail: String = ""
  ) {
    writes(
      who, Finding.self, name,
      [
        ("statement", statement), ("source", source), ("strength", strength.rawValue),
        ("observedOn", calendar.day(day).description), ("detail", detail),
      ])
  }

  mutating func option(
    _ who: DemoRole, _ name: String, _ title: String, _ route: Route, host: String = "", platform: String = "",
    _ description: String, startsOn start: Int? = nil, pilotUntil end: Int? = nil, stopsIf: String = "",
    browsers: String = ""
  ) {
    func day(_ offset: Int?) -> String { offset.map { calendar.day($0).description } ?? "" }
    writes(
      who, PlatformOption.self, name,
      [
        ("name", title), ("route", route.rawValue), ("host", host), ("description", description),
        ("platform", platform),
        ("startsOn", day(start)), ("pilotUntil", day(end)), ("stopCriteria", stopsIf), ("browsers", browsers),
      ])
  }

  mutating func mustHave(_ who: DemoRole, _ name: String, _ requirement: String, _ reason: String) {
    writes(who, MustHave.self, name, [("requirement", requirement), ("reason", reason)])
  }

  mutating func check(
    _ who: DemoRole, _ option: String, _ mustHave: String, _ result: Check.Result, _ note: String
  ) {
    writes(
      who, Check.self, "k\(steps.count)",
      [("option", ref(option)), ("mustHave", ref(mustHave)), ("result", result.rawValue), ("note", note)])
  }

  mutating func position(_ who: DemoRole, _ option: String, _ stance: Journey.Position.Stance, _ words: String) {
    writes(
      who, Journey.Position.self, "p\(steps.count)",
      [("option", ref(option)), ("stance", stance.rawValue), ("words", words)])
  }

  mutating func clearance(_ who: DemoRole, _ host: String, upTo: DataClass, until day: Int, _ note: String) {
    writes(
      who, Clearance.self, "clearance",
      [("host", host), ("upTo", upTo.rawValue), ("until", calendar.day(day).description), ("note", note)])
  }

  mutating func decision(
    _ who: DemoRole, _ option: String, readyBy day: Int, reasons: String, waiting: String, contribution: String
  ) {
    writes(
      who, Decision.self, "decision",
      [
        ("choice", ref(option)), ("reasons", reasons), ("readyBy", calendar.day(day).description),
        ("waiting", waiting), ("contribution", contribution),
      ])
  }

  mutating func reservation(_ who: DemoRole, _ words: String) {
    writes(who, Reservation.self, "r\(steps.count)", [("words", words)])
  }

  mutating func proviso(_ who: DemoRole, _ name: String? = nil, owes: Party, by day: Int? = nil, _ words: String) {
    let by = day.map { calendar.day($0).description } ?? ""
    writes(who, Proviso.self, name ?? "v\(steps.count)", [("words", words), ("owes", owes.rawValue), ("by", by)])
  }
}
