import BusinessCase
public import Documents
public import Partnership

/// What a reduction of the pain would bring.
public struct Benefit: Content {
  public static let kind: Kind = "benefit"
  public static let stage: Stage? = .businessCase
  public static let noun = "benefit"
  public static let isPasted = true

  public var name: String
  /// Whether money that is spent today would no longer be spent, or would come in. Never added to the others.
  public var isCashReleasing: Bool
  public var quantity: Quantity
  public var basis: String
  public var rests: [Citation]

  public var title: String { name }
  public var citations: [Citation] { rests }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Benefit", name), Fact("Kind", isCashReleasing ? "cash-releasing" : "not cash-releasing"),
      Fact("Range", quantity.words(wording.formats)), Fact("How it was estimated", basis),
      Fact("Rests on", wording.cited(rests)),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field(
        "name", "What gets better?", .line, hint: "For example: time saved searching for the right person.",
        isRequired: true),
      Field(
        "cash", "Does it release cash?",
        .choice(
          [
            Choice(YesNo.no.rawValue, "No: time, quality or safety, but no budget gets smaller"),
            Choice(YesNo.yes.rawValue, "Yes: money spent today would no longer be spent, or new money comes in"),
          ], optional: false),
        hint: "The two are never added up. Saved minutes release cash only if somebody's budget is cut.",
        isRequired: true),
    ] + Quantity.fields(context, money: false, timing: true, of: "What it is worth") + [
      Field(
        "basis", "How did you come to this?", .text(rows: 3),
        hint: "Numbers of people, minutes, prices: what you multiplied."),
      CitedFindings.field(context),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Benefit? {
    let name = reading.text("name", upTo: 160, required: "Say what gets better.")
    let cash: YesNo? = reading.choice("cash", required: "Say whether it releases cash.")
    let quantity = Quantity.read(&reading, context, money: false, timing: nil)
    let basis = reading.text("basis", upTo: 2_000, lines: .many)
    let rests = CitedFindings.read(&reading, context)
    guard let cash, let quantity else { return nil }
    return Benefit(name: name, isCashReleasing: cash == .yes, quantity: quantity, basis: basis, rests: rests)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("name", name), ("cash", YesNo(isCashReleasing).rawValue), ("basis", basis)] + quantity.form(context)
      + CitedFindings.form(rests)
  }
}

/// The field by which a line of the case cites findings.
enum CitedFindings {
  static func field(_ context: Editing) -> Field {
    Field(
      "rests", "Which findings does it rest on?",
      .citations(
        context.initiative.records[Finding.self].map { entry in
          Choice(
            entry.id.text, entry.content.statement,
            hint: "\(entry.content.strength.word), \(entry.content.source)")
        }))
  }

  static func read(_ reading: inout Reading, _ context: Editing) -> [Citation] {
    reading.ids("rests", of: Subject.Record.self).compactMap { id in
      guard let finding = context.initiative.records.find(id, Finding.self) else {
        reading.refuse(
          "rests", "One of the findings does not belong to this initiative, or was taken away. Choose again.")
        return nil
      }
      return finding.citation
    }
  }

  static func form(_ citations: [Citation]) -> [(name: String, value: String)] {
    citations.map { ("rests", $0.record.text) }
  }
}
