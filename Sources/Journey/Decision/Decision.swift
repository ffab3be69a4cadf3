public import Documents
public import Partnership

/// What we do, and why: the choice that the parties sign.
public struct Decision: Content {
  public static let kind: Kind = "decision"
  public static let stage: Stage? = .decision
  public static let noun = "decision"
  public static let isSingle = true

  public var choice: RecordID
  public var reasons: String
  /// When it is to be ready.
  public var readyBy: Day
  /// What it costs to wait, in words for a sponsor.
  public var waiting: String
  /// What IT brings to it, for the sponsor to see.
  public var contribution: String

  public var title: String { "the choice" }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Choice", wording.titles(choice)), Fact("Reasons", reasons),
      Fact("Ready by", wording.formats.day(readyBy)), Fact("Cost of waiting", waiting),
      Fact("What IT contributes", contribution),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field("choice", "What do we do?", .choice(context.optionChoices, optional: false), isRequired: true),
      Field("reasons", "Why this one?", .text(rows: 4), isRequired: true),
      Field("readyBy", "Ready by when?", .day, isRequired: true),
      Field(
        "waiting", "What does it cost to wait?", .text(rows: 2),
        hint: "The sponsor reads this beside the amount. For example: about €8,000 a month of searching goes on.",
        isRequired: true),
      Field(
        "contribution", "What does IT contribute?", .text(rows: 2),
        hint: "Name it: it stands in the decision brief for the executive board to see.", isRequired: true),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Decision? {
    let choice = context.option(&reading, "choice")
    let reasons = reading.text(
      "reasons", upTo: 3_000, lines: .many, required: "Give the reasons; they are what remains.")
    let readyBy = reading.day("readyBy", required: "Write the day by which it is to be ready.")
    let waiting = reading.text(
      "waiting", upTo: 500, lines: .many,
      required: "Say what waiting costs. “Nothing” is an answer, and an important one.")
    let contribution = reading.text(
      "contribution", upTo: 1_000, lines: .many,
      required: "Say what IT contributes; without it there would be nothing to sign.")
    guard let choice, let readyBy else { return nil }
    return Decision(choice: choice, reasons: reasons, readyBy: readyBy, waiting: waiting, contribution: contribution)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [
      ("choice", choice.text), ("reasons", reasons), ("readyBy", readyBy.description), ("waiting", waiting),
      ("contribution", contribution),
    ]
  }

  /// Only another choice is another decision; reasons and words may be mended within the bounds.
  public static func isMaterial(from old: Decision?, to new: Decision?) -> Bool { old?.choice != new?.choice }
}
