import BusinessCase
import Documents
public import Partnership

/// What holds for the whole case: how far it looks ahead, what later money is worth, how soon people use it, whether it
/// is stopped, what moves together, and what the link carries.
public struct CaseFrame: Content {
  public static let kind: Kind = "frame"
  public static let stage: Stage? = .businessCase
  public static let noun = "frame of the case"
  public static let isSingle = true

  /// How far a case may look ahead.
  public static let mostMonths = 600

  public enum Curve: String, Titled {
    case none, logistic, bass

    public var title: String {
      switch self {
      case .none: "At once and in full"
      case .logistic: "Slowly, then quickly, then slowly (an S-curve)"
      case .bass: "Some by themselves, others after them (Bass)"
      }
    }
  }

  public enum Objective: String, Titled {
    case cash, value

    public var title: String {
      switch self {
      case .cash: "Money alone: what is released, less costs and losses"
      case .value: "Money and what other benefits are worth"
      }
    }
  }

  public struct Correlation: Codable, Hashable, Sendable {
    public var first: String
    public var second: String
    /// The correlation of ranks, between -1 and 1.
    public var rank: Double
  }

  /// What streams ask of a network link.
  public struct Link: Codable, Hashable, Sendable {
    public var people: Double
    /// The share that watches at the same time in the busy hour, in percent.
    public var active: Span
    /// What one stream takes, in Mbps.
    public var stream: Span
    /// What the link carries, in Mbps.
    public var capacity: Double
    /// The share of the link that streams may take, in percent.
    public var share: Double
    /// How often it may be more, in percent of the busy hours.
    public var tolerance: Double
  }

  public var months: Int
  /// In percent a year.
  public var discount: Double
  public var curve: Curve = .none
  /// Months until half of those who will use it do.
  public var half: Span?
  /// Months from a tenth to nine tenths.
  public var rise: Span?
  /// Rates per year.
  public var innovation: Span?
  public var imitation: Span?
  /// The chance that it is stopped, in percent, and after how many months.
  public var cancellation: Span?
  public var stopsAfter: Span?
  public var decidesOn: Objective = .cash
  public var correlations: [Correlation] = []
  public var link: Link?

  public var title: String { "\(months) months ahead" }

  /// What a case takes for granted as long as nobody has said otherwise.
  public static func usual(_ settings: Settings) -> CaseFrame {
    CaseFrame(months: settings.horizonYears * 12, discount: 3)
  }

  public func facts(_ wording: Wording) -> [Fact] {
    let formats = wording.formats
    func span(_ span: Span?, _ unit: String) -> String { span.map { "\($0.words(formats)) \(unit)" } ?? "" }
    let pairs = correlations.map { "\($0.first) and \($0.second) \(formats.number($0.rank, decimals: 3))" }
    return [
      Fact("Looks ahead", "\(months) months"),
      Fact("Discount rate", "\(formats.number(discount, decimals: 2)) % a year"),
      Fact("People begin to use it", curve.title), Fact("Half of them use it after", span(half, "months")),
      Fact("From a tenth to nine tenths", span(rise, "months")),
      Fact("Begin by themselves", span(innovation, "per year")), Fact("Follow others", span(imitation, "per year")),
      Fact("Chance that it is stopped", span(cancellation, "%")), Fact("Stopped after", span(stopsAfter, "months")),
      Fact("Decided on", decidesOn.title), Fact("Move together", pairs.joined(separator: "; ")),
    ] + (link?.facts(formats) ?? [])
  }
}

extension CaseFrame.Link {
  fileprivate func facts(_ formats: Formats) -> [Fact] {
    [
      Fact("People on the link", formats.number(people)),
      Fact("Watch at the same time", "\(active.words(formats)) %"),
      Fact("A stream takes", "\(stream.words(formats)) Mbps"),
      Fact("The link carries", "\(formats.number(capacity, decimals: 2)) Mbps"),
      Fact("Streams may take", "\(formats.number(share, decimals: 2)) % of the link"),
      Fact("More than that", "in \(formats.number(tolerance, decimals: 3)) % of busy hours at most"),
    ]
  }
}
