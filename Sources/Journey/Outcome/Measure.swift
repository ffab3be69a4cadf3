public import Documents
public import Partnership

/// What shows whether it worked: a number with a baseline and a target.
public struct Measure: Content {
  public static let kind: Kind = "measure"
  public static let stage: Stage? = .outcome
  public static let noun = "measure"
  public static let isPasted = true
  /// The second form can name what the measure puts to the test.
  public static let schema = 2

  public var name: String
  public var unit: String
  public var baseline: Double
  public var target: Double
  public var source: String
  /// The estimate, benefit or cost that it puts to the test: its readings are in the same unit.
  public var tests: RecordID?

  public var title: String { name }
  public var about: [RecordID] { tests.map { [$0] } ?? [] }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Measure", name), Fact("Baseline", amount(baseline, wording.formats)),
      Fact("Target", amount(target, wording.formats)), Fact("Source", source),
      Fact("Puts to the test", tests.map(wording.titles) ?? ""),
    ]
  }

  public func amount(_ value: Double, _ formats: Formats) -> String {
    unit.isEmpty ? formats.number(value, decimals: 2) : "\(formats.number(value, decimals: 2)) \(unit)"
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field("name", "What is measured?", .line, hint: "For example: minutes to find who knows.", isRequired: true),
      Field("unit", "In what unit?", .line, hint: "For example: minutes, visits per week, %."),
      Field("baseline", "What was it before?", .number(""), isRequired: true),
      Field("target", "What should it become?", .number(""), isRequired: true),
      Field("source", "Where is it read?", .line, isRequired: true),
      Field(
        "tests", "Which figure of the case does it put to the test?",
        .choice(
          context.initiative.testable.map { Choice($0.entry.revision.record.text, $0.entry.title) }, optional: true),
        hint: "Its readings must be in the same unit. They then show how well the case was estimated."),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Measure? {
    let name = reading.text("name", upTo: 160, required: "Say what is measured.")
    let unit = reading.text("unit", upTo: 40)
    let baseline = reading.number("baseline", required: "Without a baseline nobody can say whether it worked.")
    let target = reading.number("target", required: "Write the number that would be a success.")
    let source = reading.text(
      "source", upTo: 200, required: "Say where the number is read, so that anybody could check.")
    let tests = reading.id("tests", of: Subject.Record.self)
    if let tests, !context.initiative.testable.contains(where: { $0.entry.revision.record == tests }) {
      reading.refuse(
        "tests", "This figure does not belong to the case, has no range, or was taken away. Choose again.")
    }
    guard let baseline, let target else { return nil }
    return Measure(name: name, unit: unit, baseline: baseline, target: target, source: source, tests: tests)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [
      ("name", name), ("unit", unit), ("baseline", context.typed(baseline)), ("target", context.typed(target)),
      ("source", source), ("tests", tests?.text ?? ""),
    ]
  }
}

/// One reading of a measure.
public struct Measurement: Content {
  public static let kind: Kind = "reading"
  public static let stage: Stage? = .outcome
  public static let noun = "reading"

  public var measure: RecordID
  public var on: Day
  public var value: Double
  public var note: String

  public var title: String { "reading of \(on)" }
  public var about: [RecordID] { [measure] }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Measure", wording.titles(measure)), Fact("Date", wording.formats.day(on)),
      Fact("Value", wording.formats.number(value, decimals: 2)), Fact("Note", note),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field(
        "measure", "Of which measure?",
        .choice(context.initiative.records[Measure.self].map { Choice($0.id.text, $0.title) }, optional: false),
        isRequired: true),
      Field("on", "Read on", .day, isRequired: true), Field("value", "Value", .number(""), isRequired: true),
      Field("note", "Anything to know about it?", .line),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Measurement? {
    let measure = reading.id("measure", of: Subject.Record.self, required: "Choose the measure.")
    if let measure, context.initiative.records.find(measure, Measure.self) == nil {
      reading.refuse("measure", "This measure does not belong to this initiative, or was taken away. Choose again.")
    }
    let on = reading.day("on", required: "Write the day of the reading.")
    if let on, on > context.initiative.today {
      reading.refuse("on", "A reading cannot be from a day that is still to come.")
    }
    let value = reading.number("value", required: "Write the number that was read.")
    let note = reading.text("note", upTo: 300)
    guard let measure, let on, let value else { return nil }
    return Measurement(measure: measure, on: on, value: value, note: note)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("measure", measure.text), ("on", on.description), ("value", context.typed(value)), ("note", note)]
  }
}
