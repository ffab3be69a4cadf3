/// How much process an initiative deserves, by what it costs, what data it holds and how easily it is undone.
public enum Track: String, CaseIterable, Codable, Sendable, Hashable, Comparable {
  case quick, normal, full

  public var title: String {
    switch self {
    case .quick: "Quick track"
    case .normal: "Normal track"
    case .full: "Full track"
    }
  }

  /// What it asks, in one sentence.
  public var meaning: String {
    switch self {
    case .quick: "A pre-approved kind of change: need, option and sign-off on one page."
    case .normal: "All seven stages; Communications, IT and HR sign."
    case .full: "All seven stages; every party that the data or the money concerns signs."
    }
  }

  /// The stages that it travels, in order.
  public var stages: [Stage] {
    switch self {
    case .quick: [.need, .options, .decision, .outcome]
    case .normal, .full: Stage.allCases
    }
  }

  /// The stage after `stage`, nil after the last.
  public func stage(after stage: Stage) -> Stage? {
    stages.first { $0 > stage }
  }

  public static func < (a: Track, b: Track) -> Bool { a.weight < b.weight }

  private var weight: Int { Track.allCases.firstIndex(of: self) ?? 0 }
}
