public import Documents
public import Partnership

/// Who made it work: given by party and deed.
public struct Credit: Content {
  public static let kind: Kind = "credit"
  public static let stage: Stage? = .outcome
  public static let noun = "credit"

  public var to: Party
  public var deed: String

  public var title: String { deed }

  public func facts(_ wording: Wording) -> [Fact] { [Fact("To", to.title), Fact("For", deed)] }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field(
        "to", "To whom?",
        .choice(context.initiative.parties.sorted().map { Choice($0.rawValue, $0.title) }, optional: false),
        isRequired: true),
      Field(
        "deed", "For what?", .text(rows: 2),
        hint: "A deed, not a thank-you. For example: moved the blog inside in one night, without a reader noticing.",
        isRequired: true),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Credit? {
    let to: Party? = reading.choice("to", required: "Choose the party.")
    let deed = reading.text("deed", upTo: 500, lines: .many, required: "Name the deed; that is what others will read.")
    if let to, !context.initiative.parties.contains(to) {
      reading.refuse("to", "This organisation has no party called \(to.title). Choose one of the list.")
    }
    guard let to else { return nil }
    return Credit(to: to, deed: deed)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("to", to.rawValue), ("deed", deed)]
  }
}
