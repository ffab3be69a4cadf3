public import Documents
public import Partnership

/// What one member thinks of one option on all criteria. Nobody else sees it before the reveal.
public struct ScoreSheet: Content {
  public static let kind: Kind = "scores"
  public static let stage: Stage? = .options
  public static let noun = "score sheet"
  public static let isPersonal = true
  public static let writers: Set<Party>? = Set(Party.allCases).subtracting([.agency])

  /// A score on one criterion: a number, a range, or a level; where none of them is given nobody knows.
  public struct Score: Codable, Hashable, Sendable {
    public var criterion: RecordID
    /// The number, or the least.
    public var low: Double?
    /// The greatest, where it is a range.
    public var high: Double?
    /// The level, by its words.
    public var level: String?
    /// How one knows.
    public var remark: String

    public init(
      _ criterion: RecordID, low: Double? = nil, high: Double? = nil, level: String? = nil, remark: String = ""
    ) {
      self.criterion = criterion
      self.low = low
      self.high = high
      self.level = level
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
  /// "1,000 – 2,600 (as the log says)".
  public func words(_ formats: Formats) -> String {
    let score =
      switch (low, high, level) {
      case (_, _, let level?): level
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
