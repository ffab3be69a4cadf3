import Documents

/// One field of a record's form, as data: pages draw it, the API describes it.
public struct Field: Sendable, Hashable {
  public enum Control: Sendable, Hashable {
    case line
    case text(rows: Int)
    case day
    /// An amount in the currency of this code.
    case money(String)
    /// A number, with its unit in words.
    case number(String)
    /// One of several; `optional` offers "not said".
    case choice([Choice], optional: Bool)
    /// Any of several.
    case choices([Choice])
    /// The records that this one rests on: any of several, each with its origin.
    case citations([Choice])
  }

  public let name: String
  public let label: String
  public let hint: String?
  public let control: Control
  public let isRequired: Bool

  public init(_ name: String, _ label: String, _ control: Control, hint: String? = nil, isRequired: Bool = false) {
    self.name = name
    self.label = label
    self.hint = hint
    self.control = control
    self.isRequired = isRequired
  }
}

/// One thing to choose.
public struct Choice: Sendable, Hashable {
  public let value: String
  public let title: String
  public let hint: String?

  public init(_ value: String, _ title: String, hint: String? = nil) {
    self.value = value
    self.title = title
    self.hint = hint
  }
}

/// The two answers of a plain question.
enum YesNo: String, CaseIterable {
  case no, yes

  init(_ value: Bool) { self = value ? .yes : .no }
}

/// A closed list of words that people choose from.
public protocol Titled: RawRepresentable<String>, CaseIterable, Codable, Hashable, Sendable {
  var title: String { get }
  var hint: String? { get }
}

extension Titled {
  public var hint: String? { nil }

  /// All of them, to choose from.
  public static var all: [Choice] { allCases.map { Choice($0.rawValue, $0.title, hint: $0.hint) } }
}
