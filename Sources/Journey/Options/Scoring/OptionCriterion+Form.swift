public import Documents
import Partnership

extension OptionCriterion {
  public static func fields(_ context: Editing) -> [Field] {
    [
      Field(
        "name", "What matters?", .line, hint: "For example: staff we reach with a film.", isRequired: true),
      Field("meaning", "What does it mean?", .text(rows: 2), hint: "So that two people would score the same."),
      Field("group", "Does it belong to a group?", .choice(groups(context), optional: true)),
      Field("measure", "How is it measured?", .choice(Measure.all, optional: false), isRequired: true),
      Field(
        "worst", "In numbers: the worst that could reasonably be", .number(""),
        hint: "Whatever the options. Where less is better, this is the larger number."),
      Field("best", "In numbers: the best that could reasonably be", .number("")),
      Field("unit", "In numbers: of what?", .line, hint: "For example: people, or weeks."),
      Field(
        "points", "In numbers: what is a step worth?", .text(rows: 3),
        hint: "Empty: every step is worth the same. Otherwise a score and its value of 0 to 100 on each line, from the "
          + "worst to the best: 1500: 60"),
      Field(
        "levels", "In words: which levels are there?", .text(rows: 4),
        hint: "A level and its value of 0 to 100 on each line: an approved host: 80"),
    ] + CaseReference.fields(context)
  }

  private static func groups(_ context: Editing) -> [Choice] {
    context.initiative.records[OptionCriterion.self]
      .filter { $0.content.measure == .group && $0.id != context.record }.map { Choice($0.id.text, $0.title) }
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> OptionCriterion? {
    let name = reading.text("name", upTo: 160, required: "Say what matters.")
    let meaning = reading.text("meaning", upTo: 1_000, lines: .many)
    let group = readGroup(&reading, context)
    let measure: Measure? = reading.choice("measure", required: "Say how it is measured.")
    let worst = reading.number("worst")
    let best = reading.number("best")
    let unit = reading.text("unit", upTo: 40)
    let points = valued(&reading, "points").compactMap { text, value -> Point? in
      guard let score = ScoreText.number(text, reading.decimalSeparator) else {
        reading.refuse("points", "“\(text)” is not a number. Write the score and its value on a line, as in 1500: 60.")
        return nil
      }
      return Point(score: score, value: value)
    }
    let levels = valued(&reading, "levels").map { Step(level: $0, value: $1) }
    let fromCase = CaseReference.read(&reading, context, measured: measure)
    guard let measure else { return nil }
    switch measure {
    case .number:
      let unit = readUnit(&reading, unit, of: fromCase, context)
      guard let ends = ends(&reading, worst, best, unit) else { return nil }
      checkPoints(&reading, points, ends)
      return OptionCriterion(
        name: name, meaning: meaning, group: group, measure: measure, ends: ends, points: points, fromCase: fromCase)
    case .words:
      checkLevels(&reading, levels)
      return OptionCriterion(name: name, meaning: meaning, group: group, measure: measure, levels: levels)
    case .group: return OptionCriterion(name: name, meaning: meaning, group: group, measure: measure)
    }
  }

  private static func readGroup(_ reading: inout Reading, _ context: Editing) -> RecordID? {
    guard let id = reading.id("group", of: Subject.Record.self) else { return nil }
    let all = context.initiative.records[OptionCriterion.self]
    guard let group = all.first(where: { $0.id == id }), group.content.measure == .group else {
      reading.refuse("group", "This is no group of criteria of this initiative, or was taken away. Choose again.")
      return nil
    }
    // Up the tree from the group: it must not come back to what is being changed.
    var above: RecordID? = id
    for _ in 0...all.count {
      guard let here = above else { break }
      if here == context.record {
        reading.refuse("group", "A group cannot belong to itself, nor to what belongs to it. Choose another.")
        return nil
      }
      above = all.first { $0.id == here }?.content.group
    }
    return id
  }

  /// The unit of the scale, which is that of the case where the scores come from there.
  private static func readUnit(
    _ reading: inout Reading, _ unit: String, of reference: CaseReference?, _ context: Editing
  ) -> String {
    guard !context.isDetached, let present = reference?.unit(context), unit != present else { return unit }
    guard unit.isEmpty else {
      reading.refuse(
        "unit",
        present.isEmpty
          ? "The case says it in plain numbers. Leave the unit empty."
          : "The case says it in \(present). Leave the unit empty, or write the same.")
      return unit
    }
    return present
  }

  private static func ends(
    _ reading: inout Reading, _ worst: Double?, _ best: Double?, _ unit: String
  ) -> Ends? {
    if worst == nil, reading.problems.allSatisfy({ $0.field != "worst" }) {
      reading.refuse("worst", "Give the worst that could reasonably be, whatever the options.")
    }
    if best == nil, reading.problems.allSatisfy({ $0.field != "best" }) {
      reading.refuse("best", "Give the best that could reasonably be, whatever the options.")
    }
    guard let worst, let best else { return nil }
    guard worst != best else {
      reading.refuse("best", "Both ends are the same. Give the worst and the best that could reasonably be.")
      return nil
    }
    return Ends(worst: worst, best: best, unit: unit)
  }

  /// The lines of a field, each with a value of 0 to 100 behind its last colon.
  private static func valued(_ reading: inout Reading, _ field: String) -> [(text: String, value: Double)] {
    reading.text(field, upTo: 4_000, lines: .many).split(whereSeparator: \.isNewline).compactMap { line in
      let parts = line.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      let text = parts.dropLast().joined(separator: ":").trimmed
      guard parts.count > 1, !text.isEmpty, let last = parts.last,
        let value = ScoreText.number(last.trimmed, reading.decimalSeparator), 0...100 ~= value
      else {
        if !line.allSatisfy(\.isWhitespace) {
          reading.refuse(
            field, "“\(line.prefix(80))”: end each line with a colon and a value from 0 (worst) to 100 (best).")
        }
        return nil
      }
      return (text, value)
    }
  }

  private static func checkPoints(_ reading: inout Reading, _ points: [Point], _ ends: Ends) {
    guard !points.isEmpty, reading.problems.allSatisfy({ $0.field != "points" }) else { return }
    let positions = points.map { ($0.score - ends.worst) / (ends.best - ends.worst) }
    guard points.count > 1, positions.first == 0, positions.last == 1,
      zip(positions, positions.dropFirst()).allSatisfy({ $0 < $1 })
    else {
      return reading.refuse(
        "points", "Begin at the worst end and go to the best, step by step, both ends included.")
    }
    if points.map(\.value).min() != 0 || points.map(\.value).max() != 100 {
      reading.refuse("points", "The values have to reach from 0 to 100: some score is worth 0, and some 100.")
    }
  }

  private static func checkLevels(_ reading: inout Reading, _ levels: [Step]) {
    guard reading.problems.allSatisfy({ $0.field != "levels" }) else { return }
    guard levels.count > 1 else {
      return reading.refuse("levels", "Give at least two levels, each with its value.")
    }
    if let wrong = levels.first(where: {
      $0.level.count > 120 || !ScoreText.isLevel($0.level, reading.decimalSeparator)
    }
    ) {
      reading.refuse(
        "levels", "“\(wrong.level.prefix(80))” is not a level: use words, without “|”, in at most 120 characters.")
    }
    if Set(levels.map(\.level)).count < levels.count {
      reading.refuse("levels", "A level occurs twice. Keep one.")
    }
    if levels.map(\.value).min() != 0 || levels.map(\.value).max() != 100 {
      reading.refuse("levels", "The values have to reach from 0 to 100: some level is worth 0, and some 100.")
    }
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [
      ("name", name), ("meaning", meaning), ("group", group?.text ?? ""), ("measure", measure.rawValue),
      ("worst", ends.map { context.typed($0.worst) } ?? ""), ("best", ends.map { context.typed($0.best) } ?? ""),
      ("unit", ends?.unit ?? ""),
      (
        "points",
        points.map { "\(context.typed($0.score)): \(context.typed($0.value))" }.joined(separator: "\n")
      ),
      ("levels", levels.map { "\($0.level): \(context.typed($0.value))" }.joined(separator: "\n")),
    ] + (fromCase?.form() ?? [])
  }
}

extension String {
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
