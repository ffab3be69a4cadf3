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
    [Fact("Advice", words), Fact("Look at", candidates.map(wording.platforms).joined(separator: ", "))]
  }

  public static func fields(_ context: Editing) -> [Field] {
    let proposals = context.initiative.shortlist()?.proposals ?? []
    let chosen = context.record.flatMap { context.initiative.records.find($0, Self.self) }?.content.candidates ?? []
    let best = proposals.filter { !$0.candidate.isOut && $0.candidate.kind == .platform }.prefix(most)
      .map(\.candidate.id)
    let offered = proposals.map(\.candidate).filter {
      $0.kind != .platform || best.contains($0.id) || chosen.contains($0.id)
    }
    let others = chosen.filter { id in !offered.contains { $0.id == id } }.map {
      Choice($0, context.initiative.platformName($0))
    }
    return fields(offered.map { Choice($0.id, $0.name, hint: $0.category.isEmpty ? nil : $0.category) } + others)
  }

  /// Any platform: an organisation has others than the one that reads its file.
  public static func documentFields(_ context: Editing) -> [Field] { fields([]) }

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

  /// What can always be advised, by id.
  static let always: [String: String] = [
    "have": "Use what we have", "own": "Build a small thing ourselves", "nothing": "Do nothing",
  ]

  public static func read(_ reading: inout Reading, _ context: Editing) -> AdviserAnswer? {
    let words = reading.text(
      "words", upTo: 3_000, lines: .many, required: "Say what you advise, and why. “Use what we have” is advice.")
    let candidates = reading.texts("candidates").reduce(into: [String]()) { list, id in
      if !list.contains(id) { list.append(id) }
    }
    for id in candidates where always[id] == nil && context.initiative.catalogue[id] == nil {
      // What another organisation has in its catalogue need not be in this one.
      if context.isDetached, PlatformID(id) != nil { continue }
      reading.refuse("candidates", "“\(id)” is not in the catalogue. Choose from the list.")
    }
    return AdviserAnswer(words: words, candidates: candidates)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("words", words)] + candidates.map { ("candidates", $0) }
  }
}
