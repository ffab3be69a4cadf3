public import Documents
public import Partnership

/// What the organisation's digital adviser answers to a need: some of the candidates, and why.
public struct AdviserAnswer: Content {
  public static let kind: Kind = "advice"
  public static let stage: Stage? = .options
  public static let noun = "advice"
  public static let isSingle = true
  public static let action: Action? = .advise

  public var words: String
  /// Ids of candidates: of the catalogue, or `own`, `have`, `nothing`.
  public var candidates: [String]

  public var title: String { "The digital adviser's answer" }

  public func facts(_ wording: Wording) -> [Fact] {
    [Fact("Advice", words), Fact("Look at", candidates.map(Self.name).joined(separator: ", "))]
  }

  public static func fields(_ context: Editing) -> [Field] {
    let proposals = context.initiative.shortlist()?.proposals ?? []
    let chosen = context.record.flatMap { context.initiative.records.find($0, Self.self) }?.content.candidates ?? []
    let best = proposals.filter { !$0.candidate.isOut && $0.candidate.kind == .platform }.prefix(most)
      .map(\.candidate.id)
    let offered = proposals.map(\.candidate).filter {
      $0.kind != .platform || best.contains($0.id) || chosen.contains($0.id)
    }
    let others = chosen.filter { id in !offered.contains { $0.id == id } }.map { Choice($0, name($0)) }
    return fields(offered.map { Choice($0.id, $0.name, hint: $0.category.isEmpty ? nil : $0.category) } + others)
  }

  public static func documentFields(_ context: Editing) -> [Field] { fields(all) }

  private static func fields(_ choices: [Choice]) -> [Field] {
    [
      Field(
        "words", "What do you advise, and why?", .text(rows: 5),
        hint: "Plain words for people who ask. Name what has to be found out first.", isRequired: true),
      Field("candidates", "Which of these should they look at?", .choices(choices)),
    ]
  }

  /// How many platforms the form offers; what the adviser has chosen already is always among them.
  private static let most = 12

  /// All that can be advised.
  private static let all: [Choice] =
    Catalogue.shipped.entries.map { Choice($0.id, $0.name) }
    + [
      Choice("have", "Use what we have"), Choice("own", "Build a small thing ourselves"),
      Choice("nothing", "Do nothing"),
    ]

  /// What a candidate is called; its id where the catalogue does not have it.
  public static func name(_ id: String) -> String { all.first { $0.value == id }?.title ?? id }

  public static func read(_ reading: inout Reading, _ context: Editing) -> AdviserAnswer? {
    let words = reading.text(
      "words", upTo: 3_000, lines: .many, required: "Say what you advise, and why. “Use what we have” is advice.")
    let candidates = reading.texts("candidates").reduce(into: [String]()) { list, id in
      if !list.contains(id) { list.append(id) }
    }
    for id in candidates where !all.contains(where: { $0.value == id }) {
      reading.refuse("candidates", "“\(id)” is not in the catalogue. Choose from the list.")
    }
    return AdviserAnswer(words: words, candidates: candidates)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("words", words)] + candidates.map { ("candidates", $0) }
  }
}
