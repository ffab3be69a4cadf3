import BusinessCase
public import Documents
public import Partnership

/// Something that makes a risk rarer or smaller, and what it costs. The party that wrote it does it.
public struct Control: Content {
  public static let kind: Kind = "control"
  public static let stage: Stage? = .businessCase
  public static let noun = "control"

  public var risk: RecordID
  public var name: String
  /// The share of the events that it prevents, in percent.
  public var prevents: Double
  /// The share by which it lowers each loss, in percent.
  public var lowers: Double
  /// What it costs; nil for nothing, or where a formula says it.
  public var quantity: Quantity?
  /// What it costs as a formula over estimates; empty for none.
  public var formula = ""

  public var title: String { name }
  public var about: [RecordID] { [risk] }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Control", name), Fact("Risk", wording.titles(risk)),
      Fact("Prevents", "\(wording.formats.number(prevents, decimals: 2)) %"),
      Fact("Lowers each loss by", "\(wording.formats.number(lowers, decimals: 2)) %"),
      Fact("Costs", quantity?.words(wording.formats) ?? formula),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] {
    let risks = context.initiative.records[Risk.self].map { Choice($0.id.text, $0.title) }
    let code = context.settings.currency.code
    return [
      Field("risk", "Against which risk?", .choice(risks, optional: false), isRequired: true),
      Field(
        "name", "What is done?", .line, hint: "For example: sign-in ends with the last working day.", isRequired: true),
      Field(
        "prevents", "What share of the events does it prevent?", .number("%"), hint: "In percent; 40 means 4 of 10."),
      Field("lowers", "By how much does it lower each loss?", .number("%"), hint: "In percent."),
    ] + Quantity.fields(context, money: true, timing: true, of: "What it costs", isRequired: false) + [
      Field(
        "formula", "Or a formula over estimates", .line,
        hint: "Instead of the range; in \(code), \(code)/month or \(code)/year. Neither: it costs nothing.")
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Control? {
    let risk = reading.id("risk", of: Subject.Record.self, required: "Choose the risk that it works against.")
    if let risk, context.initiative.records.find(risk, Risk.self) == nil {
      reading.refuse("risk", "This risk does not belong to this initiative, or was taken away. Choose again.")
    }
    let name = reading.text("name", upTo: 160, required: "Say what is done.")
    let prevents = reading.number("prevents", in: 0...100) ?? 0
    let lowers = reading.number("lowers", in: 0...100) ?? 0
    if reading.problems.isEmpty, prevents == 0, lowers == 0 {
      reading.refuse("prevents", "Say which share of the events it prevents, or by how much it lowers a loss.")
    }
    let (quantity, formula) = LineAmount.read(&reading, context, money: true, isOptional: true)
    if let quantity, quantity.estimate.low90 < 0 { reading.refuse("low", "What a control costs is 0 or more.") }
    guard let risk else { return nil }
    return Control(risk: risk, name: name, prevents: prevents, lowers: lowers, quantity: quantity, formula: formula)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [
      ("risk", risk.text), ("name", name), ("prevents", context.typed(prevents)), ("lowers", context.typed(lowers)),
      ("formula", formula),
    ] + (quantity?.form(context, without: ["unit"]) ?? [])
  }
}
