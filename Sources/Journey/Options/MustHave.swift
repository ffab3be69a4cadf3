public import Documents
public import Partnership

/// A requirement that an option meets or is out. It belongs to the party that cannot do without it.
public struct MustHave: Content {
  public static let kind: Kind = "must-have"
  public static let stage: Stage? = .options
  public static let noun = "must-have"
  public static let action: Action? = .setTerms

  public var requirement: String
  public var reason: String

  public var title: String { requirement }

  public func facts(_ wording: Wording) -> [Fact] {
    [Fact("Must-have", requirement), Fact("Why", reason)]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field(
        "requirement", "What must an option meet, or be out?", .line,
        hint: "Say it so that anybody could check it. For example: sign-in with our directory.", isRequired: true),
      Field("reason", "Why can't you do without?", .text(rows: 2), isRequired: true),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> MustHave? {
    let requirement = reading.text(
      "requirement", upTo: 160, required: "Say what an option must meet, so that anybody could check it.")
    let reason = reading.text(
      "reason", upTo: 1_000, lines: .many,
      required: "Say why you can't do without; each must-have may cost the best option.")
    return MustHave(requirement: requirement, reason: reason)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("requirement", requirement), ("reason", reason)]
  }

  /// A must-have added, changed in what it asks, or dropped changes what everybody signed.
  public static func isMaterial(from old: MustHave?, to new: MustHave?) -> Bool {
    old?.requirement != new?.requirement
  }
}

/// Whether one option meets one must-have.
public struct Check: Content {
  public static let kind: Kind = "check"
  public static let stage: Stage? = .options
  public static let noun = "check"
  /// 2: with the facts of the catalogue by which it was judged. A body of 1 has none.
  public static let schema = 2

  public enum Result: String, Titled {
    case met, missed, unknown

    public var title: String {
      switch self {
      case .met: "Meets it"
      case .missed: "Misses it"
      case .unknown: "Nobody knows yet"
      }
    }
  }

  public var option: RecordID
  public var mustHave: RecordID
  public var result: Result
  public var note: String
  /// What the catalogue said about the must-have when it was judged; nil for an option that is none of its platforms.
  public var relied: [CatalogueFact]?

  public var title: String { result.title }
  public var about: [RecordID] { [option, mustHave] }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Option", wording.titles(option)), Fact("Must-have", wording.titles(mustHave)),
      Fact("Result", result.title), Fact("Note", note),
    ] + ReliedFacts.facts(relied, wording)
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field("option", "Which option?", .choice(context.optionChoices, optional: false), isRequired: true),
      Field(
        "mustHave", "Which must-have?",
        .choice(context.initiative.records[MustHave.self].map { Choice($0.id.text, $0.title) }, optional: false),
        isRequired: true),
      Field("result", "Does it meet it?", .choice(Result.all, optional: false), isRequired: true),
      Field("note", "How do you know?", .line),
    ]
  }

  public static func documentFields(_ context: Editing) -> [Field] { fields(context) + [ReliedFacts.field] }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Check? {
    let option = context.option(&reading, "option")
    let mustHave = reading.id("mustHave", of: Subject.Record.self, required: "Choose the must-have.")
    if let mustHave, context.initiative.records.find(mustHave, MustHave.self) == nil {
      reading.refuse("mustHave", "This must-have does not belong to this initiative, or was taken away. Choose again.")
    }
    let result: Result? = reading.choice("result", required: "Say whether the option meets it.")
    let note = reading.text("note", upTo: 300)
    let kept = context.isDetached ? ReliedFacts.read(&reading) : nil
    guard let option, let mustHave, let result else { return nil }
    return Check(
      option: option, mustHave: mustHave, result: result, note: note,
      relied: context.isDetached ? kept : relied(option, mustHave, context.initiative))
  }

  /// Whoever says anew whether it is met has looked at the facts of today.
  private static func relied(_ option: RecordID, _ mustHave: RecordID, _ initiative: Initiative) -> [CatalogueFact]? {
    guard let platform = initiative.records.find(option, PlatformOption.self)?.content.platform,
      let mustHave = initiative.records.find(mustHave, MustHave.self)
    else { return nil }
    let facts = initiative.facts(of: platform, about: mustHave.content.requirement)
    return facts.isEmpty ? nil : facts
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("option", option.text), ("mustHave", mustHave.text), ("result", result.rawValue), ("note", note)]
      + (context.isDetached ? [("relied", ReliedFacts.text(relied))] : [])
  }
}

extension Editing {
  var optionChoices: [Choice] {
    initiative.records[PlatformOption.self].map { Choice($0.id.text, $0.title, hint: $0.content.route.title) }
  }

  /// Reads a reference to an option of this very initiative.
  func option(_ reading: inout Reading, _ field: String) -> RecordID? {
    guard let id = reading.id(field, of: Subject.Record.self, required: "Choose an option.") else { return nil }
    guard initiative.records.find(id, PlatformOption.self) != nil else {
      reading.refuse(field, "This option does not belong to this initiative, or was taken away. Choose again.")
      return nil
    }
    return id
  }
}
