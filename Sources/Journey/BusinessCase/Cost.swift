public import BusinessCase
public import Documents
public import Partnership

/// What it takes, once or again and again. The party that wrote it owns it.
public struct Cost: Content {
  public static let kind: Kind = "cost"
  public static let stage: Stage? = .businessCase
  public static let noun = "cost"
  public static let isPasted = true
  public static let schema = 2

  public var name: String
  public var nature: CostLine.Nature
  /// The range of the amount; nil where a formula says it.
  public var quantity: Quantity?
  public var basis: String
  public var rests: [Citation]
  public var terms = LineTerms()

  public var title: String { name }
  public var citations: [Citation] { rests }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Cost", name), Fact("Nature", nature.title), Fact("Range", quantity?.words(wording.formats) ?? ""),
    ] + terms.facts(wording) + [Fact("How it was estimated", basis), Fact("Rests on", wording.cited(rests))]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field("name", "What does it take?", .line, hint: "For example: hosting, updates and on-call.", isRequired: true),
      Field("nature", "Of what nature?", .choice(CostLine.Nature.all, optional: false), isRequired: true),
    ] + Quantity.fields(context, money: true, timing: true, of: "What it costs", isRequired: false)
      + LineTerms.fields(context) + [
        Field("basis", "How did you come to this?", .text(rows: 3)),
        CitedFindings.field(context),
      ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Cost? {
    let name = reading.text("name", upTo: 160, required: "Say what it takes.")
    let nature: CostLine.Nature? = reading.choice("nature", required: "Choose the nature of the cost.")
    let (quantity, formula) = LineAmount.read(&reading, context, money: true)
    if let quantity, quantity.estimate.low90 < 0 {
      reading.refuse("low", "A cost is 0 or more. What is saved is a benefit: write it there.")
    }
    let terms = LineTerms.read(&reading, context, formula: formula)
    let basis = reading.text("basis", upTo: 2_000, lines: .many)
    let rests = CitedFindings.read(&reading, context)
    guard let nature, quantity != nil || !formula.isEmpty else { return nil }
    return Cost(name: name, nature: nature, quantity: quantity, basis: basis, rests: rests, terms: terms)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("name", name), ("nature", nature.rawValue), ("basis", basis)]
      + (quantity?.form(context, without: ["unit"]) ?? []) + terms.form() + CitedFindings.form(rests)
  }

  public static func decode(_ body: String, schema: Int) throws -> Cost {
    guard schema <= Self.schema else { throw NewerSchema(noun: noun, schema: schema) }
    guard schema < 2 else { return try CanonicalJSON.decode(Cost.self, from: body) }
    let old = try CanonicalJSON.decode(First.self, from: body)
    return Cost(name: old.name, nature: old.nature, quantity: old.quantity, basis: old.basis, rests: old.rests)
  }

  /// The first form, without formula, time and options.
  private struct First: Decodable {
    let name: String
    let nature: CostLine.Nature
    let quantity: Quantity
    let basis: String
    let rests: [Citation]
  }
}

extension CostLine.Nature: Titled {
  public var title: String {
    switch self {
    case .peopleTime: "People's time"
    case .training: "Training"
    case .moderation: "Moderation"
    case .licences: "Licences"
    case .hosting: "Hosting and operation"
    case .hardware: "Hardware"
    case .services: "Services of others"
    case .other: "Something else"
    }
  }
}
