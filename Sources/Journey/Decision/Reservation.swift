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
