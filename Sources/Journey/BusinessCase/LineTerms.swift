public import Documents
public import Partnership

/// How the amount of a line follows from estimates, when it falls due, and under which options.
public struct LineTerms: Codable, Hashable, Sendable {
  /// The formula of the amount, where no range is stated; empty where one is.
  public var formula = ""
  /// The first month, 0 for the beginning; nil for 0 (once) or 1 (running).
  public var start: Int?
  /// The last month of a running amount; nil for the whole case.
  public var end: Int?
  /// Whether it grows with adoption; nil for what is usual of its kind.
  public var grows: Bool?
  /// The options under which it occurs; none for all but “do nothing”.
  public var options: [RecordID] = []

  func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Formula", formula), Fact("From month", start.map(String.init) ?? ""),
      Fact("Until month", end.map(String.init) ?? ""),
      Fact("Grows with adoption", grows.map { $0 ? "yes" : "no" } ?? ""),
      Fact("Only under", options.map { "“\(wording.titles($0))”" }.joined(separator: ", ")),
    ]
  }

  static func fields(_ context: Editing) -> [Field] {
    let code = context.settings.currency.code
    return [
      Field(
        "formula", "Or a formula over estimates", .line,
        hint: "Instead of the range. It has to come to \(code), \(code)/month or \(code)/year, such as "
          + "staff * share * minutes * wage."),
      Field(
        "start", "From which month on?", .number("month"),
        hint: "0 is the beginning. Empty: the beginning, or the first month for what runs."),
      Field("end", "Until which month?", .number("month"), hint: "Empty: as long as the case looks ahead."),
      Field(
        "grows", "Does it grow as more people use it?",
        .choice([Choice("yes", "Yes"), Choice("no", "No")], optional: true),
        hint: "Not said: running benefits do, costs do not."),
      Field(
        "options", "Under which options?", .choices(context.optionChoices),
        hint: "None chosen: under all but “do nothing”."),
    ]
  }

  /// - Parameter formula: what `LineAmount` read.
  static func read(_ reading: inout Reading, _ context: Editing, formula: String) -> LineTerms {
    let months = 0...CaseFrame.mostMonths
    let start = reading.integer("start", in: months)
    let end = reading.integer("end", in: months)
    if let start, let end, end < start {
      reading.refuse("end", "It ends in month \(end), before it starts in month \(start). Give a later month.")
    }
    let grows: YesNo? = reading.choice("grows")
    let options = reading.ids("options", of: Subject.Record.self).filter { id in
      guard context.initiative.records.find(id, PlatformOption.self) != nil else {
        reading.refuse(
          "options", "One of the options does not belong to this initiative, or was taken away. Choose again.")
        return false
      }
      return true
    }
    return LineTerms(
      formula: formula, start: start, end: end, grows: grows.map { $0 == .yes }, options: options)
  }

  func form() -> [(name: String, value: String)] {
    [
      ("formula", formula), ("start", start.map(String.init) ?? ""), ("end", end.map(String.init) ?? ""),
      ("grows", grows.map { YesNo($0).rawValue } ?? ""),
    ] + options.map { ("options", $0.text) }
  }
}
