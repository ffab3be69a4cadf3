public import Documents
public import Partnership

/// What a party says about an option.
public struct Position: Content {
  public static let kind: Kind = "position"
  public static let stage: Stage? = .options
  public static let noun = "position"

  public enum Stance: String, Titled {
    case supports, accepts, objects

    public var title: String {
      switch self {
      case .supports: "We want this one"
      case .accepts: "We can live with it, if…"
      case .objects: "Not with us, because…"
      }
    }

    /// One word for a table.
    public var word: String {
      switch self {
      case .supports: "wants it"
      case .accepts: "accepts, if"
      case .objects: "objects"
      }
    }
  }

  public var option: RecordID
  public var stance: Stance
  public var words: String

  public var title: String { stance.title }
  public var about: [RecordID] { [option] }

  public func facts(_ wording: Wording) -> [Fact] {
    [Fact("Option", wording.titles(option)), Fact("Position", stance.title), Fact("In words", words)]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field("option", "About which option?", .choice(context.optionChoices, optional: false), isRequired: true),
      Field(
        "stance", "What does \(context.party.title) say?", .choice(Stance.all, optional: false), isRequired: true),
      Field(
        "words", "In words", .text(rows: 3), hint: "What speaks for it, what you would need, or what is in the way."),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Position? {
    let option = context.option(&reading, "option")
    let stance: Stance? = reading.choice("stance", required: "Choose one of the three.")
    let words = reading.text("words", upTo: 1_000, lines: .many)
    if stance == .accepts, words.isEmpty {
      reading.refuse("words", "“If” needs its condition: say what you would need.")
    }
    if stance == .objects, words.isEmpty {
      reading.refuse("words", "An objection needs its reason, so that others can act on it.")
    }
    guard let option, let stance else { return nil }
    return Position(option: option, stance: stance, words: words)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("option", option.text), ("stance", stance.rawValue), ("words", words)]
  }
}
