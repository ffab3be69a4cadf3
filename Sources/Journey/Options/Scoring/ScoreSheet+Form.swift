public import Documents
import Partnership

extension ScoreSheet {
  /// In a form there are fields for each criterion. Programs and documents, which name all fields beforehand, have one
  /// text with a line for each: the criterion's id, a colon, the score, and behind a bar the remark.
  public static func fields(_ context: Editing) -> [Field] {
    let option = Field("option", "Which option?", .choice(context.optionChoices, optional: false), isRequired: true)
    let remark = Field("remark", "Anything else about it?", .text(rows: 2))
    let scored = context.scored
    guard !context.isPlain, !scored.isEmpty else { return [option, linesField, remark] }
    return [option] + scored.flatMap { fields(for: $0, context) + chanceFields(for: $0) } + [remark]
  }

  private static let linesField = Field(
    "scores", "Scores", .text(rows: 8),
    hint:
      "A line for each criterion: its id, a colon, and a number, a range (1000 – 2600), a level, several levels with "
      + "how likely they are (70 % an approved host; 30 % elsewhere), or “?” where nobody knows; behind a bar (|) how you "
      + "know.")

  /// The fields of one criterion: one for a level, two for a number or a range, and how one knows.
  public static func fields(for entry: Entry<OptionCriterion>, _ context: Editing) -> [Field] {
    let (id, content) = (entry.id.text, entry.content)
    let why = Field("why-\(id)", "\(content.name): how do you know?", .line)
    guard let ends = content.ends else {
      let levels = content.levels.map { Choice($0.level, $0.level) }
      return [
        Field(
          "level-\(id)", content.name, .choice(levels, optional: true), hint: content.meaning.nilWhenEmpty), why,
      ]
    }
    let formats = context.settings.formats
    return [
      Field(
        "low-\(id)", "\(content.name): the number, or the least", .number(ends.unit),
        hint: [
          content.meaning,
          "From \(formats.plain(ends.worst)) (worst) to \(formats.plain(ends.best)) (best). Empty: nobody knows.",
        ].filter { !$0.isEmpty }.joined(separator: " ")),
      Field("high-\(id)", "\(content.name): at most, if it is a range", .number(ends.unit)), why,
    ]
  }

  /// A field for each level of a criterion that is told in words: how likely it is, where it could be one of several.
  public static func chanceFields(for entry: Entry<OptionCriterion>) -> [Field] {
    guard entry.content.measure == .words else { return [] }
    return entry.content.levels.enumerated().map { index, step in
      Field(chanceField(entry.id, index), "\(entry.content.name): how likely is “\(step.level)”?", .number("%"))
    }
  }

  private static func chanceField(_ criterion: RecordID, _ index: Int) -> String { "chance-\(criterion.text)-\(index)" }

  public static func documentFields(_ context: Editing) -> [Field] {
    [
      Field("option", "Which option?", .choice(context.optionChoices, optional: false), isRequired: true), linesField,
      Field("remark", "Anything else about it?", .text(rows: 2)),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> ScoreSheet? {
    let option = context.option(&reading, "option")
    let lines = reading.text("scores", upTo: 40_000, lines: .many)
    let measured = context.measured
    var scores: [Score] = []
    if lines.isEmpty {
      for criterion in context.scored { if let score = read(criterion, &reading) { scores.append(score) } }
    } else {
      scores = read(lines, measured, &reading)
    }
    let remark = reading.text("remark", upTo: 1_000, lines: .many)
    if reading.problems.isEmpty, scores.isEmpty {
      reading.refuse("scores", "Score the option on at least one criterion.")
    }
    guard let option else { return nil }
    return ScoreSheet(option: option, scores: scores, remark: remark)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    let (known, scored) = (Set(context.measured.map(\.id)), Set(context.scored.map(\.id)))
    // Scores on what is no longer measured have no field of their own, and must not be lost.
    guard !context.isPlain, !known.isEmpty, scores.allSatisfy({ known.contains($0.criterion) }) else {
      return [
        ("option", option.text), ("scores", scores.map { $0.line(context) }.joined(separator: "\n")),
        ("remark", remark),
      ]
    }
    let levels = Dictionary(uniqueKeysWithValues: context.scored.map { ($0.id, $0.content.levels) })
    return [("option", option.text)]
      // What the case says in the meantime is not the sheet's to say; earlier revisions keep what was scored.
      + scores.filter { scored.contains($0.criterion) }.flatMap { score -> [(name: String, value: String)] in
        let id = score.criterion.text
        return [
          ("low-\(id)", score.low.map(context.typed) ?? ""), ("high-\(id)", score.high.map(context.typed) ?? ""),
          ("level-\(id)", score.level ?? ""), ("why-\(id)", score.remark),
        ].filter { !$0.1.isEmpty } + Self.form(score, levels[score.criterion] ?? [], context)
      } + [("remark", remark)]
  }

  private static func form(
    _ score: Score, _ levels: [OptionCriterion.Step], _ context: Editing
  ) -> [(name: String, value: String)] {
    levels.enumerated().compactMap { index, step in
      score.chances?.first { $0.level == step.level }.map {
        (chanceField(score.criterion, index), context.typed($0.percent))
      }
    }
  }

  // MARK: One criterion

  private static func read(_ criterion: Entry<OptionCriterion>, _ reading: inout Reading) -> Score? {
    let id = criterion.id.text
    let before = reading.problems.count
    let isWords = criterion.content.measure == .words
    let low = isWords ? nil : reading.number("low-\(id)")
    let high = isWords ? nil : reading.number("high-\(id)")
    let level = isWords ? reading.text("level-\(id)", upTo: 120) : ""
    let chances = isWords ? chances(criterion, &reading) : []
    let remark = reading.text("why-\(id)", upTo: 300)
    guard reading.problems.count == before else { return nil }
    if !level.isEmpty, !chances.isEmpty {
      reading.refuse("level-\(id)", "Choose one level, or say how likely each of several is: not both.")
      return nil
    }
    if low == nil, high != nil {
      reading.refuse("low-\(id)", "A range needs its least number too. A single number stands here alone.")
      return nil
    }
    let score = Score(
      criterion.id, low: low, high: high == low ? nil : high, level: level.isEmpty ? nil : level, chances: chances,
      remark: remark.replacing("|", with: "/"))
    if score == Score(criterion.id) { return nil }
    if let message = score.problem(criterion.content) {
      let field = chances.isEmpty ? "level-\(id)" : chanceField(criterion.id, 0)
      reading.refuse(isWords ? field : "low-\(id)", message)
    }
    return score
  }

  private static func chances(_ criterion: Entry<OptionCriterion>, _ reading: inout Reading) -> [Chance] {
    criterion.content.levels.enumerated().compactMap { index, step in
      reading.number(chanceField(criterion.id, index), in: 0...100).map { Chance(step.level, $0) }
    }
  }

  private static func read(
    _ lines: String, _ measured: [Entry<OptionCriterion>], _ reading: inout Reading
  ) -> [Score] {
    var scores: [Score] = []
    for line in lines.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
      guard let colon = line.firstIndex(of: ":"), let id = RecordID(String(line[..<colon]).trimmed) else {
        reading.refuse("scores", "“\(line.prefix(80))” does not begin with the id of a criterion and a colon.")
        continue
      }
      let score = Score(id, line: String(line[line.index(after: colon)...]), reading.decimalSeparator)
      guard !scores.contains(where: { $0.criterion == id }) else {
        reading.refuse("scores", "There are two scores on “\(id)”. Keep one.")
        continue
      }
      // A document is read without the criteria: what does not fit them is told where the scores are used.
      if !measured.isEmpty {
        guard let criterion = measured.first(where: { $0.id == id }) else {
          reading.refuse("scores", "“\(id)” is no criterion of this initiative that is measured.")
          continue
        }
        guard criterion.content.isScored else {
          reading.refuse("scores", "“\(criterion.title)” takes its scores from the business case. Leave it out.")
          continue
        }
        if let message = score.problem(criterion.content) {
          reading.refuse("scores", "\(criterion.title): \(message)")
        }
      }
      scores.append(score)
    }
    return scores
  }
}

extension ScoreSheet.Score {
  fileprivate init(_ criterion: RecordID, line: String, _ decimal: Character) {
    let parts = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map { String($0).trimmed }
    let (text, remark) = (parts.first ?? "", String((parts.dropFirst().first ?? "").prefix(300)))
    if let (low, high) = ScoreText.numbers(text, decimal) {
      self.init(criterion, low: low, high: high == low ? nil : high, remark: remark)
    } else if let chances = ScoreText.chances(text, decimal) {
      self.init(criterion, level: nil, chances: chances, remark: remark)
    } else {
      self.init(criterion, level: text.isEmpty || text == "?" ? nil : text, remark: remark)
    }
  }

  fileprivate func line(_ context: Editing) -> String {
    let score =
      switch (low, high, level) {
      case (_, _, let level?): level
      case _ where chances != nil:
        (chances ?? []).map { context.typed($0.percent) + ScoreText.percent + $0.level }
          .joined(separator: ScoreText.separator)
      case (let low?, let high?, _): context.typed(low) + ScoreText.range + context.typed(high)
      case (let low?, nil, _): context.typed(low)
      default: "?"
      }
    return "\(criterion.text): \(score)\(remark.isEmpty ? "" : " | \(remark)")"
  }

  /// What does not fit the criterion, and what would be right; nil when all is well.
  func problem(_ criterion: OptionCriterion) -> String? {
    if let level {
      guard criterion.measure == .words else { return "“\(level.prefix(60))” is not a number. Give one, or a range." }
      let right = criterion.levels.map(\.level)
      return right.contains(level)
        ? nil : "There is no level “\(level.prefix(60))”. The levels are: \(right.joined(separator: ", "))."
    }
    if let chances { return problem(chances, criterion) }
    guard let low else { return nil }
    guard let ends = criterion.ends else {
      return "This is told in words. The levels are: \(criterion.levels.map(\.level).joined(separator: ", "))."
    }
    if let high, high < low { return "The least is more than the most. Exchange the two." }
    let scale = min(ends.worst, ends.best)...max(ends.worst, ends.best)
    guard scale.contains(low), high.map(scale.contains) ?? true else {
      return "This lies outside the scale, which goes from \(ends.worst.decimalText) to \(ends.best.decimalText). "
        + "Correct it, or have the scale widened for all options."
    }
    return nil
  }
}

extension ScoreSheet.Score {
  private func problem(_ chances: [ScoreSheet.Chance], _ criterion: OptionCriterion) -> String? {
    guard criterion.measure == .words else { return "This is told in numbers. Give one, or a range." }
    let right = criterion.levels.map(\.level)
    if let other = chances.first(where: { !right.contains($0.level) }) {
      return "There is no level “\(other.level.prefix(60))”. The levels are: \(right.joined(separator: ", "))."
    }
    guard Set(chances.map(\.level)).count == chances.count else { return "A level occurs twice. Keep one." }
    guard chances.allSatisfy({ (0...100).contains($0.percent) }) else { return "A level is 0 to 100 % likely." }
    let sum = chances.reduce(0) { $0 + $1.percent }
    guard (sum - 100).magnitude < 0.01 else {
      return "The levels come to \(((sum * 100).rounded() / 100).decimalText) % together. Let them come to 100 %."
    }
    return nil
  }
}

extension Editing {
  /// The criteria that are measured, in the order of their tree.
  var measured: [Entry<OptionCriterion>] { initiative.criteriaInOrder.filter { $0.content.measure != .group } }

  /// Those of them that people score.
  var scored: [Entry<OptionCriterion>] { measured.filter(\.content.isScored) }
}

extension String {
  var nilWhenEmpty: String? { isEmpty ? nil : self }
}
