public import Documents

/// What IT tells everybody in advance: when nothing may be changed, what it plans, and which browsers it supports.
///
/// One for the organisation. Lists are kept in order, so that equal calendars have equal bytes.
public struct ITCalendar: Sendable, Hashable, Codable {
  public static let kind: Kind = "it-calendar"
  public static let schema = 1
  /// The party whose members keep it.
  public static let keeper: Party = .it
  /// How many lines each of its lists may have: they all fit into one form.
  public static let most = 60

  public var freezes: [Freeze]
  public var roadMap: [Plan]
  public var browsers: [Browser]

  /// - Parameters: in any order; they are put in the order of their days, browsers in that of their names.
  public init(freezes: [Freeze] = [], roadMap: [Plan] = [], browsers: [Browser] = []) {
    self.freezes = freezes.sorted { ($0.from, $0.until, $0.what) < ($1.from, $1.until, $1.what) }
    self.roadMap = roadMap.sorted { ($0.on, $0.what) < ($1.on, $1.what) }
    self.browsers = browsers.sorted { ($0.name, $0.since) < ($1.name, $1.since) }
  }

  /// Days on which IT changes nothing.
  public struct Freeze: Sendable, Hashable, Codable {
    public let from: Day
    /// The last day of it.
    public let until: Day
    public let what: String

    public init(from: Day, until: Day, what: String) {
      self.from = from
      self.until = until
      self.what = what
    }

    /// Whether it has a day in common with `first` to `last`.
    public func meets(_ first: Day, _ last: Day) -> Bool { from <= last && first <= until }
  }

  /// Something that IT brings, changes or ends on a day.
  public struct Plan: Sendable, Hashable, Codable {
    public let on: Day
    public let what: String

    public init(on day: Day, what: String) {
      on = day
      self.what = what
    }
  }

  /// A browser that IT supports.
  public struct Browser: Sendable, Hashable, Codable {
    public let name: String
    /// The oldest version, in the words of its maker; empty for all that its maker still mends.
    public let since: String

    public init(_ name: String, since: String) {
      self.name = name
      self.since = since
    }
  }
}

extension RecordID {
  /// The one record that holds IT's calendar.
  public static let itCalendar: RecordID = {
    guard let id = RecordID("it-calendar") else { preconditionFailure("“it-calendar” is a valid identifier") }
    return id
  }()
}
