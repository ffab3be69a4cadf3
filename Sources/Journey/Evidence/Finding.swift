public import Documents
public import Partnership

/// One piece of evidence with its source and its strength; the party that wrote it stands behind it.
public struct Finding: Content {
  public static let kind: Kind = "finding"
  public static let stage: Stage? = .evidence
  public static let noun = "finding"
  public static let isPasted = true

  public var statement: String
  public var source: String
  public var strength: Strength
  public var observedOn: Day?
  public var detail: String

  public var title: String { statement }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Finding", statement), Fact("Source", source), Fact("Strength", strength.title),
      Fact("Observed on", observedOn.map(wording.formats.day) ?? ""), Fact("Detail", detail),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field(
        "statement", "What was found?", .line,
        hint: "One sentence that could be wrong. For example: 61 % of ward staff could not name whom to ask.",
        isRequired: true),
      Field(
        "source", "Where does it come from?", .line,
        hint:
          "So that somebody else could look it up. For example: staff survey of May 2026, question 14, 1,812 answers.",
        isRequired: true),
      Field("strength", "How strong is it?", .choice(Strength.all, optional: false), isRequired: true),
      Field("observedOn", "When was it observed?", .day),
      Field("detail", "Anything that qualifies it?", .text(rows: 3)),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Finding? {
    let statement = reading.text(
      "statement", upTo: 240, required: "Say what was found, in one sentence that could be wrong.")
    let source = reading.text(
      "source", upTo: 300, required: "Name the source, so that somebody else could look it up.")
    let strength: Strength? = reading.choice("strength", required: "Choose how strong the evidence is.")
    let observedOn = reading.day("observedOn")
    let detail = reading.text("detail", upTo: 2_000, lines: .many)
    guard let strength else { return nil }
    return Finding(statement: statement, source: source, strength: strength, observedOn: observedOn, detail: detail)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [
      ("statement", statement), ("source", source), ("strength", strength.rawValue),
      ("observedOn", observedOn?.description ?? ""), ("detail", detail),
    ]
  }
}

/// How much a finding bears.
public enum Strength: String, Titled, Comparable {
  case opinion, account, sample, record

  public var title: String {
    switch self {
    case .opinion: "Opinion: somebody thinks so"
    case .account: "Account: somebody saw it happen"
    case .sample: "Sample: many were asked, or a part was measured"
    case .record: "Record: all of it was measured"
    }
  }

  /// One word for a table.
  public var word: String { title.split(separator: ":").first.map(String.init) ?? title }

  public static func < (a: Strength, b: Strength) -> Bool { a.rank < b.rank }
  private var rank: Int { Strength.allCases.firstIndex(of: self) ?? 0 }
}
