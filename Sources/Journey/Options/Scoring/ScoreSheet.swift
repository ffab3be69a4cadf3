public import Documents
public import Partnership

/// What one member thinks of one option on all criteria. Nobody else sees it before the reveal.
public struct ScoreSheet: Content {
  public static let kind: Kind = "scores"
  public static let stage: Stage? = .options
  public static let noun = "score sheet"
  public static let isPersonal = true
  /// 2: with how likely each of several levels is.
  public static let schema = 2
  public static let writers: Set<Party>? = Set(Party.allCases).subtracting([.agency])

  /// How likely a level is.
  public struct Chance: Codable, Hashable, Sendable {
    public var level: String
    /// More than 0 and less than 100.
    public var percent: Double

    public init(_ level: String, _ percent: Double) {
      self.level = level
      self.percent = percent
    }
  }

  /// A score on one criterion: a number, a range, a level, or several levels with how likely they are; where none of them
  /// is given nobody knows.
  public struct Score: Codable, Hashable, Sendable {
    public var criterion: RecordID
    /// The number, or the least.
    public var low: Double?
    /// The greatest, where it is a range.
    public var high: Double?
    /// The level, by its words.
    public var level: String?
    /// Several levels that it could be, which come to 100 % together.
    public var chances: [Chance]?
    /// How one knows.
    public var remark: String

    public init(
      _ criterion: RecordID, low: Double? = nil, high: Double? = nil, level: String? = nil, chances: [Chance]? = nil,
      remark: String = ""
    ) {
      self.criterion = criterion
      self.low = low
      self.high = high
      self.level = level
      // What is certain is a level, and what cannot be is left out.
      let possible = (chances ?? []).filter { $0.percent != 0 }
      if level == nil, possible.count == 1, possible[0].percent == 100 {
        self.level = possible[0].level
      } else {
        self.chances = possible.isEmpty ? nil : possible
      }
      self.remark = remark
    }
  }

  public var option: RecordID
  /// In the order of the criteria's ids, each once.
  public var scores: [Score]
  public var remark: String

  public init(option: RecordID, scores: [Score], remark: String = "") {
    self.option = option
    self.scores = scores.sorted { $0.criterion < $1.criterion }
    self.remark = remark
  }

  public var title: String { "Scores" }
  public var about: [RecordID] { [option] }

  public func score(on criterion: RecordID) -> Score? { scores.first { $0.criterion == criterion } }

  public func facts(_ wording: Wording) -> [Fact] {
    let names = wording.distinct(scores.map(\.criterion), besides: ["Option", "Remark"])
    return [Fact("Option", wording.titles(option))]
      + zip(names, scores).map { Fact($0, $1.words(wording.formats)) } + [Fact("Remark", remark)]
  }
}

extension ScoreSheet.Score {
  /// "1,000 – 2,600 (as the log says)", "70 % an approved host, 30 % elsewhere".
  public func words(_ formats: Formats) -> String {
    let score =
      switch (low, high, level) {
      case (_, _, let level?): level
      case _ where chances != nil:
        (chances ?? []).map { "\(formats.plain($0.percent)) % \($0.level)" }.joined(separator: ", ")
      case (let low?, let high?, _): "\(formats.plain(low)) – \(formats.plain(high))"
      case (let low?, nil, _): formats.plain(low)
      default: "nobody knows"
      }
    return remark.isEmpty ? score : "\(score) (\(remark))"
  }
}

extension Wording {
  /// What records are called, with a number behind names that occur again, so that each labels one fact.
  func distinct(_ records: [RecordID], besides taken: [String] = []) -> [String] {
    var seen: [String: Int] = [:]
    for label in taken { seen[label] = 1 }
    return records.map { record in
      let title = titles(record)
      let count = seen[title, default: 0] + 1
      seen[title] = count
      return count == 1 ? title : "\(title) (\(count))"
    }
  }
}
