public import Documents
public import Partnership

/// What a party signs in spite of.
public struct Reservation: Content {
  public static let kind: Kind = "reservation"
  public static let stage: Stage? = .decision
  public static let noun = "reservation"

  public var words: String
  public var title: String { words }

  public func facts(_ wording: Wording) -> [Fact] { [Fact("Reservation", words)] }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field(
        "words", "What are your reservations?", .text(rows: 3),
        hint: "A reservation is heard and recorded; it does not stop the decision. What must be met is a condition.",
        isRequired: true)
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Reservation? {
    Reservation(
      words: reading.text("words", upTo: 1_000, lines: .many, required: "Say what your reservation is."))
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] { [("words", words)] }
}

/// A condition on which the decision is taken. (“Condition” in the code is what a gate asks.)
public struct Proviso: Content {
  public static let kind: Kind = "condition"
  public static let stage: Stage? = .decision
  public static let noun = "condition"

  public var words: String
  public var by: Day?
  /// The party that has to meet it.
  public var owes: Party

  public var title: String { words }

  public func facts(_ wording: Wording) -> [Fact] {
    [Fact("Condition", words), Fact("Met by", owes.title), Fact("Until", by.map(wording.formats.day) ?? "")]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field(
        "words", "On what condition?", .text(rows: 2), hint: "For example: nights from 22 to 6 without on-call.",
        isRequired: true),
      Field(
        "owes", "Who has to meet it?",
        .choice(context.initiative.parties.sorted().map { Choice($0.rawValue, $0.title) }, optional: false),
        isRequired: true),
      Field("by", "Until when?", .day),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Proviso? {
    let words = reading.text("words", upTo: 500, lines: .many, required: "Say on what condition.")
    let owes: Party? = reading.choice("owes", required: "Choose who has to meet it.")
    let by = reading.day("by")
    if let owes, !context.initiative.parties.contains(owes) {
      reading.refuse("owes", "This organisation has no party called \(owes.title). Choose one of the list.")
    }
    guard let owes else { return nil }
    return Proviso(words: words, by: by, owes: owes)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("words", words), ("owes", owes.rawValue), ("by", by?.description ?? "")]
  }

  /// Any change of a condition changes what everybody signed.
  public static func isMaterial(from old: Proviso?, to new: Proviso?) -> Bool { old != new }
}
