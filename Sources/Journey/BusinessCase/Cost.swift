public import BusinessCase
public import Documents
public import Partnership

/// What it takes, once or again and again. The party that wrote it owns it.
public struct Cost: Content {
  public static let kind: Kind = "cost"
  public static let stage: Stage? = .businessCase
  public static let noun = "cost"
  public static let isPasted = true

  public var name: String
  public var nature: CostLine.Nature
  public var quantity: Quantity
  public var basis: String
  public var rests: [Citation]

  public var title: String { name }
  public var citations: [Citation] { rests }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Cost", name), Fact("Nature", nature.title), Fact("Range", quantity.words(wording.formats)),
      Fact("How it was estimated", basis), Fact("Rests on", wording.cited(rests)),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field("name", "What does it take?", .line, hint: "For example: hosting, updates and on-call.", isRequired: true),
      Field("nature", "Of what nature?", .choice(CostLine.Nature.all, optional: false), isRequired: true),
    ] + Quantity.fields(context, money: true, timing: true, of: "What it costs") + [
      Field("basis", "How did you come to this?", .text(rows: 3)),
      CitedFindings.field(context),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Cost? {
    let name = reading.text("name", upTo: 160, required: "Say what it takes.")
    let nature: CostLine.Nature? = reading.choice("nature", required: "Choose the nature of the cost.")
    let quantity = Quantity.read(&reading, context, money: true, timing: nil)
    if let quantity, quantity.estimate.low90 < 0 {
      reading.refuse("low", "A cost is 0 or more. What is saved is a benefit: write it there.")
    }
    let basis = reading.text("basis", upTo: 2_000, lines: .many)
    let rests = CitedFindings.read(&reading, context)
    guard let nature, let quantity else { return nil }
    return Cost(name: name, nature: nature, quantity: quantity, basis: basis, rests: rests)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("name", name), ("nature", nature.rawValue), ("basis", basis)] + quantity.form(context, without: ["unit"])
      + CitedFindings.form(rests)
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
