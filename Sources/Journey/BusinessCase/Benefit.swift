import BusinessCase
public import Documents
public import Partnership

/// What a reduction of the pain would bring.
public struct Benefit: Content {
  public static let kind: Kind = "benefit"
  public static let stage: Stage? = .businessCase
  public static let noun = "benefit"
  public static let isPasted = true
  public static let schema = 2

  /// Of what kind it is; the kinds are never added up.
  public enum Worth: String, Titled {
    case other = "no"
    case cash = "yes"
    case flexibility

    public var title: String {
      switch self {
      case .other: "No: time, quality or safety, but no budget gets smaller"
      case .cash: "Yes: money spent today would no longer be spent, or new money comes in"
      case .flexibility: "Not yet: it is worth something to be able to do something later"
      }
    }

    var word: String {
      switch self {
      case .other: "not cash-releasing"
      case .cash: "cash-releasing"
      case .flexibility: "flexibility"
      }
    }
  }

  public var name: String
  public var worth: Worth
  /// The range of the amount; nil where a formula says it.
  public var quantity: Quantity?
  public var basis: String
  public var rests: [Citation]
  public var terms = LineTerms()

  public var title: String { name }
  /// Whether money that is spent today would no longer be spent, or would come in.
  public var isCashReleasing: Bool { worth == .cash }
  public var citations: [Citation] { rests }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Benefit", name), Fact("Kind", worth.word), Fact("Range", quantity?.words(wording.formats) ?? ""),
    ] + terms.facts(wording) + [Fact("How it was estimated", basis), Fact("Rests on", wording.cited(rests))]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field(
        "name", "What gets better?", .line, hint: "For example: time saved searching for the right person.",
        isRequired: true),
      Field(
        "cash", "Does it release cash?",
        .choice(Worth.all, optional: false),
        hint: "The kinds are never added up. Saved minutes release cash only if somebody's budget is cut.",
        isRequired: true),
    ] + Quantity.fields(context, money: false, timing: true, of: "What it is worth", isRequired: false)
      + LineTerms.fields(context) + [
        Field(
          "basis", "How did you come to this?", .text(rows: 3),
          hint: "Numbers of people, minutes, prices: what you multiplied."),
        CitedFindings.field(context),
      ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Benefit? {
    let name = reading.text("name", upTo: 160, required: "Say what gets better.")
    let worth: Worth? = reading.choice("cash", required: "Say whether it releases cash.")
    let (quantity, formula) = LineAmount.read(&reading, context, money: false)
    let terms = LineTerms.read(&reading, context, formula: formula)
    let basis = reading.text("basis", upTo: 2_000, lines: .many)
    let rests = CitedFindings.read(&reading, context)
    guard let worth, quantity != nil || !formula.isEmpty else { return nil }
    return Benefit(name: name, worth: worth, quantity: quantity, basis: basis, rests: rests, terms: terms)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("name", name), ("cash", worth.rawValue), ("basis", basis)] + (quantity?.form(context) ?? []) + terms.form()
      + CitedFindings.form(rests)
  }

  public static func decode(_ body: String, schema: Int) throws -> Benefit {
    guard schema <= Self.schema else { throw NewerSchema(noun: noun, schema: schema) }
    guard schema < 2 else { return try CanonicalJSON.decode(Benefit.self, from: body) }
    let old = try CanonicalJSON.decode(First.self, from: body)
    return Benefit(
      name: old.name, worth: old.isCashReleasing ? .cash : .other, quantity: old.quantity, basis: old.basis,
      rests: old.rests)
  }

  /// The first form, without formula, time and options.
  private struct First: Decodable {
    let name: String
    let isCashReleasing: Bool
    let quantity: Quantity
    let basis: String
    let rests: [Citation]
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
