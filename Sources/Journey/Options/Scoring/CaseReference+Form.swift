import Documents
import Partnership

extension CaseReference {
  static func fields(_ context: Editing) -> [Field] {
    [
      Field(
        "takes", "Do the scores come from the business case?", .choice(CaseMeasure.all, optional: true),
        hint: "Then nobody scores it: each option has the range that the case says. Not said: people score it."),
      Field(
        "estimate", "From which of its estimates?", .choice(estimates(context), optional: true),
        hint: "Only where they come from an estimate. One that holds under one option alone replaces it there."),
    ]
  }

  private static func estimates(_ context: Editing) -> [Choice] {
    context.initiative.records[Assumption.self].filter { $0.content.option == nil }
      .map { Choice($0.id.text, $0.title, hint: $0.content.quantity.unitText) }
  }

  /// Reads where the scores of a criterion come from; nil where people give them, or something is wrong.
  static func read(
    _ reading: inout Reading, _ context: Editing, measured measure: OptionCriterion.Measure?
  ) -> CaseReference? {
    let takes: CaseMeasure? = reading.choice("takes")
    let estimate = readEstimate(&reading, context)
    guard let takes else {
      if estimate != nil {
        reading.refuse("takes", "Say that the scores come from an estimate, or choose no estimate.")
      }
      return nil
    }
    if let measure, measure != .number {
      reading.refuse("measure", "The business case gives numbers. Measure it in numbers, on a scale.")
      return nil
    }
    guard takes == .estimate else {
      if estimate != nil { reading.refuse("takes", "Choose no estimate, or say that the scores come from one.") }
      return CaseReference(takes)
    }
    if estimate == nil, reading.problems.allSatisfy({ $0.field != "estimate" }) {
      reading.refuse("estimate", "Choose the estimate from which the scores come.")
    }
    return estimate.map { CaseReference(takes, estimate: $0) }
  }

  private static func readEstimate(_ reading: inout Reading, _ context: Editing) -> RecordID? {
    guard let id = reading.id("estimate", of: Subject.Record.self) else { return nil }
    guard let estimate = context.initiative.records.find(id, Assumption.self) else {
      reading.refuse("estimate", "This estimate does not belong to this initiative, or was taken away. Choose again.")
      return nil
    }
    guard estimate.content.option == nil else {
      reading.refuse("estimate", "“\(estimate.title)” holds under one option alone. Choose the one that it replaces.")
      return nil
    }
    return id
  }

  /// The unit in which the case says it; nil where the estimate is not there.
  func unit(_ context: Editing) -> String? {
    guard let estimate else { return context.settings.currency.code }
    return context.initiative.records.find(estimate, Assumption.self)?.content.quantity.unitText
  }

  func form() -> [(name: String, value: String)] { [("takes", measure.rawValue), ("estimate", estimate?.text ?? "")] }
}
