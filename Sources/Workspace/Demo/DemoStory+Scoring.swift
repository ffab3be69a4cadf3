import Documents
import Journey
import Partnership

extension DemoStory {
  /// A criterion that is measured in numbers.
  mutating func criterion(
    _ who: DemoRole, _ name: String, _ title: String, from worst: Int, to best: Int, _ unit: String,
    worth points: String = "", takes: CaseMeasure? = nil, _ meaning: String = ""
  ) {
    writes(
      who, OptionCriterion.self, name,
      [
        ("name", title), ("meaning", meaning), ("measure", "number"), ("worst", String(worst)), ("best", String(best)),
        ("unit", unit), ("points", points),
        ("takes", takes?.rawValue ?? ""),
      ])
  }

  /// A criterion that is told by levels.
  mutating func criterion(
    _ who: DemoRole, _ name: String, _ title: String, levels: KeyValuePairs<String, Int>, _ meaning: String = ""
  ) {
    writes(
      who, OptionCriterion.self, name,
      [
        ("name", title), ("meaning", meaning), ("measure", "words"),
        ("levels", levels.map { "\($0.key): \($0.value)" }.joined(separator: "\n")),
      ])
  }

  /// Somebody's sheet of one option, a score for each criterion: "1900 – 3600", "here".
  mutating func scores(
    _ who: DemoRole, _ option: String, _ scores: KeyValuePairs<String, String>, _ remark: String = ""
  ) {
    writes(
      who, ScoreSheet.self, "scores-\(steps.count)",
      [
        ("option", ref(option)), ("remark", remark),
        ("scores", scores.map { "\(ref($0.key)): \($0.value)" }.joined(separator: "\n")),
      ])
  }

  mutating func weighs(_ who: DemoRole, _ weights: KeyValuePairs<String, Int>, _ remark: String = "") {
    writes(
      who, WeightSheet.self, "weights-\(steps.count)",
      [
        ("remark", remark), ("weights", weights.map { "\(ref($0.key)): \($0.value)" }.joined(separator: "\n")),
      ])
  }

  /// Opens the sheets of somebody's party.
  mutating func reveals(_ who: DemoRole) {
    let initiative = initiative
    step { telling in
      try await telling.workspace.reveal(on: try DemoTelling.id(initiative), as: try telling.session(who))
    }
  }

  mutating func appraises(_ who: DemoRole) {
    let initiative = initiative
    step { telling in
      try await telling.workspace.appraise(
        Form([("samples", "10000")]), on: try DemoTelling.id(initiative), as: try telling.session(who))
    }
  }
}
