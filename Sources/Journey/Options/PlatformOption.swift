public import Documents
public import Partnership

/// A way to meet the need: a platform on a hosting route, a small thing of our own, what we have, or nothing.
public struct PlatformOption: Content {
  public static let kind: Kind = "option"
  public static let stage: Stage? = .options
  public static let noun = "option"
  public static let isPasted = true

  public var name: String
  public var route: Route
  /// The host or agency that would run it, where the route is not inside.
  public var host: String
  public var description: String

  public var title: String { name }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Option", name), Fact("Route", route.title), Fact("Host or agency", host), Fact("Description", description),
    ]
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
    ]
  }

  public static func documentFields(_ context: Editing) -> [Field] {
    fields(context).map { field in
      // The form leaves “do nothing” out because it is there already.
      field.name == "route"
        ? Field("route", field.label, .choice(Route.all, optional: false), isRequired: true) : field
    }
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
    guard let route else { return nil }
    return PlatformOption(name: name, route: route, host: host, description: description)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("name", name), ("route", route.rawValue), ("host", host), ("description", description)]
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
