public import Documents
public import Partnership

/// A way to meet the need: a platform on a hosting route, a small thing of our own, what we have, or nothing.
public struct PlatformOption: Content {
  public static let kind: Kind = "option"
  public static let stage: Stage? = .options
  public static let noun = "option"
  public static let isPasted = true
  /// 2: with the days of start and pilot, and what would stop it. 3: with the browsers that it runs in, its platform of
  /// the catalogue and the facts about it. Older bodies have none of them.
  public static let schema = 3

  public var name: String
  public var route: Route
  /// The host or agency that would run it, where the route is not inside.
  public var host: String
  public var description: String
  /// From when on people could use it.
  public var startsOn: Day?
  /// The last day of a pilot, where it runs as one first.
  public var pilotUntil: Day?
  /// What would stop the pilot; nil without one.
  public var stopCriteria: String?
  /// Those that it runs in; nil where nobody knows, none where it needs no browser.
  public var browsers: [BrowserNeed]?
  /// Which platform of the catalogue it is, where it is one.
  public var platform: PlatformID?
  /// What the catalogue said of the platform when the option was written, or when somebody looked at it anew.
  public var relied: [CatalogueFact]?

  public var title: String { name }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Option", name), Fact("Route", route.title), Fact("Host or agency", host), Fact("Description", description),
      Fact("Could start on", startsOn.map(wording.formats.day) ?? ""),
      Fact("Pilot until", pilotUntil.map(wording.formats.day) ?? ""), Fact("The pilot stops if", stopCriteria ?? ""),
      Fact("Runs in", browsers.map { $0.isEmpty ? "no browser needed" : $0.map(\.line).joined(separator: ", ") } ?? ""),
      Fact("Platform of the catalogue", platform.map { wording.platforms($0.text) } ?? ""),
    ] + ReliedFacts.facts(relied, wording)
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field(
        "name", "What is the option called?", .line, hint: "For example: an open-source community platform.",
        isRequired: true),
      Field(
        "route", "On which route?",
        .choice(
          Route.allCases.filter { ($0 == .nothing) == changesNothing(context) }.map(\.choice), optional: false),
        isRequired: true),
      Field(
        "host", "Which host or agency?", .line,
        hint: "Needed when it runs outside: IT clears hosts and agencies by name."),
      Field("description", "What is it, and how would one leave it again?", .text(rows: 3)),
      Field("startsOn", "From when could people use it?", .day, hint: "It is held against IT's calendar."),
      Field(
        "pilotUntil", "As a pilot first, until when?", .day,
        hint: "A pilot is small, ends on this day, and is decided upon by what you write below."),
      Field("stopCriteria", "What would stop the pilot?", .text(rows: 2)), BrowserNeed.field,
      Field(
        "platform", "Which platform of the catalogue is it?", platforms(context),
        hint: "What the catalogue says of it is kept with the option, so that a change can be told."),
    ] + renewal(context)
  }

  /// In a form to choose from; programs and documents name its id.
  private static func platforms(_ context: Editing) -> Field.Control {
    guard !context.isPlain, !context.isDetached else { return .line }
    return .choice(context.initiative.catalogue.entries.map { Choice($0.id, $0.name) }, optional: true)
  }

  /// Asked only where the catalogue says something else than what is kept.
  private static func renewal(_ context: Editing) -> [Field] {
    guard let option = present(context), !context.initiative.changedFacts(of: option).isEmpty else { return [] }
    return [
      Field(
        "renew", "Facts have changed since. Which ones does the option rest on?",
        .choices([Choice("yes", "On those that the catalogue has today")]),
        hint: context.initiative.changedFacts(of: option).map { $0.sentence(context.settings.formats) }.joined(
          separator: " "))
    ]
  }

  /// The option that is being changed.
  private static func present(_ context: Editing) -> PlatformOption? {
    context.record.flatMap { context.initiative.records.find($0, Self.self) }?.content
  }

  public static func documentFields(_ context: Editing) -> [Field] {
    fields(context).map { field in
      // The form leaves “do nothing” out because it is there already.
      field.name == "route"
        ? Field("route", field.label, .choice(Route.all, optional: false), isRequired: true) : field
    } + [ReliedFacts.field]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> PlatformOption? {
    let name = reading.text("name", upTo: 120, required: "Give the option a name.")
    let route: Route? = reading.choice("route", required: "Choose where and how it would run.")
    let host = reading.text("host", upTo: 120)
    if let route, route.needsHost, host.isEmpty {
      reading.refuse("host", "Name the host or agency that would run it, so that IT can clear it.")
    }
    let description = reading.text("description", upTo: 2_000, lines: .many)
    let others = context.initiative.records[PlatformOption.self].filter { $0.id != context.record }
    if route == .nothing, others.contains(where: { $0.content.route == .nothing }) {
      reading.refuse("route", "“Do nothing” is among the options already.")
    }
    if let route, route != .nothing, changesNothing(context) {
      reading.refuse("route", "“Do nothing” stays what the others are compared with. Add another option instead.")
    }
    let startsOn = reading.day("startsOn")
    let pilotUntil = reading.day("pilotUntil")
    let stopCriteria = reading.text("stopCriteria", upTo: 600, lines: .many)
    if pilotUntil != nil, stopCriteria.isEmpty {
      reading.refuse("stopCriteria", "Say what would stop the pilot, before it begins.")
    }
    if pilotUntil == nil, !stopCriteria.isEmpty {
      reading.refuse("pilotUntil", "A pilot needs its last day. Write it, or leave out what would stop it.")
    }
    if let startsOn, let pilotUntil, pilotUntil < startsOn {
      reading.refuse("pilotUntil", "The pilot ends before it starts. Write a later day.")
    }
    let browsers = BrowserNeed.read(&reading)
    let (platform, relied) = platform(&reading, context)
    guard let route else { return nil }
    return PlatformOption(
      name: name, route: route, host: host, description: description, startsOn: startsOn, pilotUntil: pilotUntil,
      stopCriteria: stopCriteria.isEmpty ? nil : stopCriteria, browsers: browsers, platform: platform,
      relied: relied)
  }

  /// Reads which platform it is, with the facts that it rests on: those that it had, or those of today.
  private static func platform(
    _ reading: inout Reading, _ context: Editing
  ) -> (platform: PlatformID?, relied: [CatalogueFact]?) {
    let id = reading.id("platform", of: Subject.Platform.self)
    let renews = !renewal(context).isEmpty && reading.flag("renew")
    if context.isDetached { return (id, ReliedFacts.read(&reading)) }
    guard let id else { return (nil, nil) }
    if let present = present(context), present.platform == id, !renews { return (id, present.relied) }
    guard let entry = context.initiative.catalogue[id.text] else {
      reading.refuse("platform", "“\(id)” is not in the catalogue. Choose another, or leave it open.")
      return (nil, nil)
    }
    return (id, ReliedFacts.kept(of: entry))
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [
      ("name", name), ("route", route.rawValue), ("host", host), ("description", description),
      ("startsOn", startsOn?.description ?? ""), ("pilotUntil", pilotUntil?.description ?? ""),
      ("stopCriteria", stopCriteria ?? ""), ("browsers", BrowserNeed.text(browsers)),
      ("platform", platform?.text ?? ""),
    ] + (context.isDetached ? [("relied", ReliedFacts.text(relied))] : [])
  }

  /// Whether it is “do nothing” that is being changed.
  private static func changesNothing(_ context: Editing) -> Bool {
    context.record.flatMap { context.initiative.records.find($0, Self.self) }?.content.route == .nothing
  }

  /// The option that is always there to compare with.
  public static let doNothing = PlatformOption(
    name: "Do nothing", route: .nothing, host: "",
    description: "Everything stays as it is. This has costs and risks too: they belong on the table.")
}

/// Where and how an option would run.
public enum Route: String, Titled {
  case inside, outside, service, own, have, nothing

  public var title: String {
    switch self {
    case .inside: "Inside, on our own servers"
    case .outside: "Outside at an approved host, with a transition back inside"
    case .service: "A hosted service"
    case .own: "A small thing of our own"
    case .have: "What we have already"
    case .nothing: "Do nothing"
    }
  }

  public var needsHost: Bool { self == .outside || self == .service }
  /// Whether a date for the transition inside belongs to the rollout.
  public var needsTransition: Bool { self == .outside }

  var choice: Choice { Choice(rawValue, title) }
}
