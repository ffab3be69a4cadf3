public import Documents
public import Partnership

extension FirstCase {
  /// The fields of a question, amounts in a currency.
  public static func fields(_ question: PlainQuestion, _ currency: Currency) -> [Field] {
    (question == .each ? [savingField] : []) + question.numbers.flatMap { ends(of: $0, currency) }
      + [unknownField(question)]
  }

  /// What is saved, time or money.
  public static let savingField = Field(
    "saving", "What is saved?", .choice(Saving.all, optional: false), isRequired: true)

  /// The two ends of a number.
  public static func ends(of number: AskedNumber, _ currency: Currency) -> [Field] {
    Span.fields(number.rawValue, number.title, number.unitWords(currency.code), hint: hint(number))
  }

  /// What is ticked where nobody knows.
  public static func unknownField(_ question: PlainQuestion) -> Field {
    let hint =
      "The widest range of comparable cases is taken, and a wider one where they are few, whatever stands above."
    return Field(question.unknownField, "Or:", .choices([Choice("yes", "I don’t know", hint: hint)]))
  }

  private static func hint(_ number: AskedNumber) -> String? {
    switch number {
    case .minutes: "Only where it is time that is saved."
    case .amount: "Only where it is money that is saved."
    case .hour: "With all that the employer pays. It prices the work below, too."
    case .licence: "0 and 0 where nothing is paid for it."
    default: nil
    }
  }

  /// The values that its form begins with: as wide as comparable cases.
  public static func beginning(
    _ context: Editing, _ classes: ReferenceClasses = .shipped
  ) -> [(name: String, value: String)] {
    [("saving", Saving.time.rawValue)]
      + AskedNumber.allCases.filter { $0.question != nil }.flatMap { number in
        Span.form(number.rawValue, classes.widest(number, in: context.settings.currency), context)
      }
  }

  /// Reads the answers. Where nobody knows, comparable cases answer; nothing is left empty.
  public static func read(
    _ reading: inout Reading, _ settings: Settings, _ classes: ReferenceClasses = .shipped
  ) -> FirstCase? {
    let saving: Saving? = reading.choice("saving", required: "Say whether time or money is saved.")
    let unknown = Set(PlainQuestion.allCases.filter { reading.flag($0.unknownField) })
    var numbers: [AskedNumber: Span] = [:]
    for number in AskedNumber.allCases {
      guard let question = number.question else { continue }
      let isNeeded = saving.map { needed($0).contains(number) } ?? false
      let isUnknown = unknown.contains(question)
      let said = Span.read(
        number.rawValue, &reading, in: number.range,
        required: isNeeded && !isUnknown ? "Write a range, however wide, or say that you don’t know." : nil)
      guard isNeeded else { continue }
      guard isUnknown else {
        numbers[number] = said
        continue
      }
      guard let widest = classes.widest(number, in: settings.currency) else {
        reading.refuse(
          "\(number.rawValue)Low",
          "No comparable case can be told in \(settings.currency.code). Ask somebody for a wide range.")
        continue
      }
      numbers[number] = widest
    }
    guard let saving, needed(saving).allSatisfy({ numbers[$0] != nil }) else { return nil }
    return FirstCase(saving: saving, numbers: numbers, unknown: unknown)
  }
}
