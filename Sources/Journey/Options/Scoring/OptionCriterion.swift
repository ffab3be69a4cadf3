public import Documents
public import Partnership

/// What the options are compared by: something measured on a fixed scale, or a group of such things.
///
/// The ends of a scale are the worst and the best that could reasonably be, whatever the options, so that adding or
/// dropping an option never turns two others round.
public struct OptionCriterion: Content {
  public static let kind: Kind = "criterion"
  public static let stage: Stage? = .options
  public static let noun = "criterion"
  /// 2: with where the scores come from. In a body of 1 people give them.
  public static let schema = 2

  /// How it is measured.
  public enum Measure: String, Titled {
    case number, words, group

    public var title: String {
      switch self {
      case .number: "In numbers, on a scale"
      case .words: "In words, by levels"
      case .group: "Not itself: it is a group of criteria"
      }
    }
  }

  /// A point of a bent value function: what a score is worth.
  public struct Point: Codable, Hashable, Sendable {
    /// In the unit of the scale.
    public var score: Double
    /// 0…100.
    public var value: Double

    public init(score: Double, value: Double) {
      self.score = score
      self.value = value
    }
  }

  /// A level in words.
  public struct Step: Codable, Hashable, Sendable {
    public var level: String
    /// 0…100.
    public var value: Double

    public init(level: String, value: Double) {
      self.level = level
      self.value = value
    }
  }

  /// The two ends of a scale; less is better where `worst` is the larger number.
  public struct Ends: Codable, Hashable, Sendable {
    public var worst: Double
    public var best: Double
    /// What the numbers count; may be empty.
    public var unit: String

    public init(worst: Double, best: Double, unit: String = "") {
      self.worst = worst
      self.best = best
      self.unit = unit
    }
  }

  public var name: String
  public var meaning: String
  /// The group that it belongs to.
  public var group: RecordID?
  public var measure: Measure
  /// For what is measured in numbers.
  public var ends: Ends?
  /// From the worst to the best end; none: every step is worth the same.
  public var points: [Point]
  /// For what is told in words.
  public var levels: [Step]
  /// Where the business case says the scores; nil where people give them.
  public var fromCase: CaseReference?

  public init(
    name: String, meaning: String = "", group: RecordID? = nil, measure: Measure, ends: Ends? = nil,
    points: [Point] = [], levels: [Step] = [], fromCase: CaseReference? = nil
  ) {
    self.name = name
    self.meaning = meaning
    self.group = group
    self.measure = measure
    self.ends = ends
    self.points = points
    self.levels = levels
    self.fromCase = fromCase
  }

  public var title: String { name }
  /// Whether people score it: it is measured, and the business case does not say it.
  public var isScored: Bool { measure != .group && fromCase == nil }

  public func facts(_ wording: Wording) -> [Fact] {
    let formats = wording.formats
    func number(_ value: Double) -> String { formats.plain(value) }
    var facts = [
      Fact("Criterion", name), Fact("What it means", meaning),
      Fact("Belongs to", group.map(wording.titles) ?? ""), Fact("Measured", measure.title),
    ]
    if let ends {
      facts.append(
        Fact("Scale", "from \(number(ends.worst)) (worst) to \(number(ends.best)) (best) \(ends.unit)".trimmedEnd))
    }
    if !points.isEmpty {
      facts.append(Fact("Worth", points.map { "\(number($0.score)): \(number($0.value))" }.joined(separator: "; ")))
    }
    if !levels.isEmpty {
      facts.append(Fact("Levels", levels.map { "\($0.level): \(number($0.value))" }.joined(separator: "; ")))
    }
    if let fromCase { facts.append(Fact("Scores come from", fromCase.words(wording))) }
    return facts
  }
}

extension Formats {
  /// A number with as many decimals as it has, up to four.
  func plain(_ value: Double) -> String {
    for decimals in 0..<4 {
      var scale = 1.0
      for _ in 0..<decimals { scale *= 10 }
      if ((value * scale).rounded() / scale - value).magnitude <= 1e-9 * max(1, value.magnitude) {
        return number(value, decimals: decimals)
      }
    }
    return number(value, decimals: 4)
  }
}

extension String {
  var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
