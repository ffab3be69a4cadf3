public import Documents
public import Partnership

/// A named estimate, which formulas of benefits, costs and risks use: how many people, how long, at what price.
public struct Assumption: Content {
  public static let kind: Kind = "estimate"
  public static let stage: Stage? = .businessCase
  public static let noun = "estimate"
  public static let isPasted = true

  /// Its name in formulas.
  public var symbol: String
  public var name: String
  public var quantity: Quantity
  public var basis: String
  public var rests: [Citation]
  /// The option under which alone this holds, instead of the estimate with the same symbol; nil for all options.
  public var option: RecordID?

  public var title: String { name }
  public var about: [RecordID] { option.map { [$0] } ?? [] }
  public var citations: [Citation] { rests }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Estimate", name), Fact("Name in formulas", symbol), Fact("Range", quantity.range(wording.formats)),
      Fact("Kind of range", quantity.shapeTitle), Fact("Only under", option.map(wording.titles) ?? ""),
      Fact("How it was estimated", basis), Fact("Rests on", wording.cited(rests)),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field("name", "What is estimated?", .line, hint: "For example: minutes of searching saved.", isRequired: true),
      Field(
        "symbol", "By what name do formulas use it?", .line,
        hint: "Letters, digits and underscores, a letter first. For example: minutes_saved", isRequired: true),
    ] + Quantity.estimateFields() + [
      Field(
        "option", "Only under one option?", .choice(context.optionChoices, optional: true),
        hint: "It then replaces the estimate of the same name there."),
      Field("basis", "How did you come to this?", .text(rows: 3)),
      CitedFindings.field(context),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Assumption? {
    let name = reading.text("name", upTo: 160, required: "Say what is estimated.")
    let symbol = reading.text("symbol", upTo: 60, required: "Give it a name for formulas, such as minutes_saved.")
    let quantity = Quantity.readEstimate(&reading, context)
    let option = readOption(&reading, context)
    let basis = reading.text("basis", upTo: 2_000, lines: .many)
    let rests = CitedFindings.read(&reading, context)
    check(symbol, under: option, quantity, &reading, context)
    guard let quantity else { return nil }
    return Assumption(
      symbol: symbol, name: name, quantity: quantity, basis: basis, rests: rests, option: option)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("name", name), ("symbol", symbol), ("option", option?.text ?? ""), ("basis", basis)]
      + quantity.estimateForm(context) + CitedFindings.form(rests)
  }

  private static func readOption(_ reading: inout Reading, _ context: Editing) -> RecordID? {
    guard let id = reading.id("option", of: Subject.Record.self) else { return nil }
    guard context.initiative.records.find(id, PlatformOption.self) != nil else {
      reading.refuse("option", "This option does not belong to this initiative, or was taken away. Choose again.")
      return nil
    }
    return id
  }

  /// A name is taken once for all options and once for each; what replaces another counts the same thing.
  private static func check(
    _ symbol: String, under option: RecordID?, _ quantity: Quantity?, _ reading: inout Reading, _ context: Editing
  ) {
    guard !symbol.isEmpty else { return }
    if let message = CaseNames.refusal(of: symbol) { return reading.refuse("symbol", message) }
    guard !context.isDetached else { return }
    let others = context.initiative.records[Assumption.self].filter {
      $0.id != context.record && $0.content.symbol == symbol
    }
    if let other = others.first(where: { $0.content.option == option }) {
      return reading.refuse(
        "symbol", "“\(symbol)” is the name of “\(other.title)” already. Give this one a name of its own.")
    }
    guard option != nil else { return }
    guard let general = others.first(where: { $0.content.option == nil }) else {
      return reading.refuse(
        "symbol", "There is no estimate “\(symbol)” for all options that this could replace. Write that one first.")
    }
    if let quantity, quantity.unitText != general.content.quantity.unitText {
      reading.refuse(
        "unit",
        "“\(general.title)” is in \(general.content.quantity.unitWords), and this replaces it. Give the same unit.")
    }
  }
}
