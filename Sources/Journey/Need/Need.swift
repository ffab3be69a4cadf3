public import Documents
public import Partnership

/// What somebody wants to be different: the five plain questions of the first quarter of an hour.
public struct Need: Content {
  public static let kind: Kind = "need"
  public static let stage: Stage? = .need
  public static let noun = "need"
  public static let isSingle = true

  /// A short name; the beginning of the outcome when none was given.
  public var name: String
  public var outcome: String
  public var forWhom: String
  public var wantedBy: Day?
  public var tried: String
  public var worries: String

  public var title: String { name }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Name", name), Fact("What should be different", outcome), Fact("For whom", forWhom),
      Fact("Wanted by", wantedBy.map(wording.formats.day) ?? ""), Fact("Tried so far", tried),
      Fact("Worries", worries),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] { fields }

  /// The five questions and a name: they need no initiative, because they begin one.
  public static let fields: [Field] = [
    Field(
      "outcome", "What do you want to be different?", .text(rows: 4),
      hint:
        "Say it as somebody would notice it: “A nurse on a night shift finds who knows”, rather than “an intranet”.",
      isRequired: true),
    Field(
      "forWhom", "For whom?", .line, hint: "Who, and roughly how many. For example: 4,200 staff on three sites.",
      isRequired: true),
    Field("wantedBy", "By when?", .day, hint: "Leave it empty if there is no date that matters."),
    Field(
      "tried", "What have you tried?", .text(rows: 3),
      hint: "Also what did not work, and what people do today instead.", isRequired: true),
    Field(
      "worries", "What worries you?", .text(rows: 3),
      hint: "IT reads this first. A worry that is said early costs least.", isRequired: true),
    Field("name", "A short name, if you have one", .line, hint: "For example: Employee community."),
  ]

  public static func read(_ reading: inout Reading, _ context: Editing) -> Need? { read(&reading) }

  /// Reads the answers to the five questions.
  public static func read(_ reading: inout Reading) -> Need? {
    let outcome = reading.text(
      "outcome", upTo: 2_000, lines: .many,
      required: "Say what should be different. One sentence is enough to begin with.")
    let forWhom = reading.text(
      "forWhom", upTo: 300, required: "Say for whom, so that IT can see the size of it. For example: all 4,200 staff.")
    let wantedBy = reading.day("wantedBy")
    let tried = reading.text(
      "tried", upTo: 2_000, lines: .many, required: "Say what you have tried. “Nothing yet” is an answer.")
    let worries = reading.text(
      "worries", upTo: 2_000, lines: .many,
      required: "Say what worries you about it. “Nothing so far” is an answer.")
    let name = reading.text("name", upTo: 120)
    guard !outcome.isEmpty else { return nil }
    return Need(
      name: name.isEmpty ? beginning(of: outcome) : name, outcome: outcome, forWhom: forWhom, wantedBy: wantedBy,
      tried: tried, worries: worries)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [
      ("name", name), ("outcome", outcome), ("forWhom", forWhom), ("wantedBy", wantedBy?.description ?? ""),
      ("tried", tried), ("worries", worries),
    ]
  }

  /// The first words, up to about 60 characters, cut between words.
  static func beginning(of text: String) -> String {
    // A name is one line without tabs, or it could not be saved again.
    let first = text.split(whereSeparator: \.isNewline).first ?? ""
    let line = first.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > 60 else { return line }
    var words = ""
    for word in line.split(separator: " ") {
      guard words.count + word.count < 58 else { break }
      words += (words.isEmpty ? "" : " ") + word
    }
    return (words.isEmpty ? String(line.prefix(58)) : words) + "…"
  }
}
