public import Documents
public import Partnership

/// A condition on which the decision is taken. (“Condition” in the code is what a gate asks.)
public struct Proviso: Content {
  public static let kind: Kind = "condition"
  public static let schema = 2
  public static let stage: Stage? = .decision
  public static let noun = "condition"
  public static let action: Action? = .setTerms

  public var words: String
  public var by: Day?
  /// The party that has to meet it.
  public var owes: Party
  /// Whether it is met, as the party says that asked for it.
  public var isMet = false

  public var title: String { words }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Condition", words), Fact("Met by", owes.title), Fact("Until", by.map(wording.formats.day) ?? ""),
      Fact("Met", isMet ? "yes" : "not yet"),
    ]
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
      Field(
        "met", "Is it met?",
        .choice([Choice(YesNo.no.rawValue, "Not yet"), Choice(YesNo.yes.rawValue, "Yes")], optional: false),
        hint: "You asked for it, so you say so. It changes nothing that was signed."),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Proviso? {
    let words = reading.text("words", upTo: 500, lines: .many, required: "Say on what condition.")
    let owes: Party? = reading.choice("owes", required: "Choose who has to meet it.")
    let by = reading.day("by")
    let met: YesNo? = reading.choice("met")
    if let owes, !context.initiative.parties.contains(owes) {
      reading.refuse("owes", "This organisation has no party called \(owes.title). Choose one of the list.")
    }
    guard let owes else { return nil }
    return Proviso(words: words, by: by, owes: owes, isMet: met == .yes)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [
      ("words", words), ("owes", owes.rawValue), ("by", by?.description ?? ""), ("met", YesNo(isMet).rawValue),
    ]
  }

  /// Any change of a condition changes what everybody signed; that it is met does not.
  public static func isMaterial(from old: Proviso?, to new: Proviso?) -> Bool { old?.asked != new?.asked }

  /// What is asked, whether it is met or not.
  private var asked: Proviso { Proviso(words: words, by: by, owes: owes) }

  /// Whether its day is past and it is not met.
  public func isOverdue(on today: Day) -> Bool { !isMet && by.map { $0 < today } ?? false }

  public static func decode(_ body: String, schema: Int) throws -> Proviso {
    guard schema <= Self.schema else { throw NewerSchema(noun: noun, schema: schema) }
    guard schema < 2 else { return try CanonicalJSON.decode(Proviso.self, from: body) }
    let old = try CanonicalJSON.decode(First.self, from: body)
    return Proviso(words: old.words, by: old.by, owes: old.owes)
  }

  /// The first form, in which nobody said whether it is met.
  private struct First: Decodable {
    let words: String
    let by: Day?
    let owes: Party
  }
}
