public import Documents
public import Partnership

/// How much one member cares about the swing of each criterion from its worst to its best end. Nobody else sees it
/// before the reveal.
///
/// Swing weighting: the swing that matters most gets 100 points, the others what they are worth beside it
/// (D. von Winterfeldt and W. Edwards, "Decision Analysis and Behavioral Research", 1986).
public struct WeightSheet: Content {
  public static let kind: Kind = "weights"
  public static let stage: Stage? = .options
  public static let noun = "sheet of weights"
  public static let isPersonal = true
  public static let writers: Set<Party>? = Set(Party.allCases).subtracting([.agency])

  public struct Points: Codable, Hashable, Sendable {
    public var criterion: RecordID
    /// 0…100, beside its neighbours in the tree.
    public var points: Double

    public init(_ criterion: RecordID, _ points: Double) {
      self.criterion = criterion
      self.points = points
    }
  }

  /// In the order of the criteria's ids, each once.
  public var weights: [Points]
  public var remark: String

  public init(weights: [Points], remark: String = "") {
    self.weights = weights.sorted { $0.criterion < $1.criterion }
    self.remark = remark
  }

  public var title: String { "Weights" }

  public func points(of criterion: RecordID) -> Double? { weights.first { $0.criterion == criterion }?.points }

  public func facts(_ wording: Wording) -> [Fact] {
    let names = wording.distinct(weights.map(\.criterion), besides: ["Remark"])
    return zip(names, weights).map { Fact($0, wording.formats.plain($1.points)) } + [Fact("Remark", remark)]
  }
}
