public import Documents
public import Partnership

/// A value that a statement binds.
public enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

/// A statement whose text is literal and whose values are bound, by type.
///
/// The literal parts of an interpolation are trusted; whatever is interpolated becomes a bound value. There is no way
/// to put a `String` into the text.
public struct SQL: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// How placeholders are written.
  public enum Dialect: Sendable, Hashable { case sqlite, postgresql }

  enum Part: Sendable, Hashable {
    case text(StaticText)
    case value(SQLValue)
  }

  /// Literal text, which only the compiler can make.
  struct StaticText: Sendable, Hashable {
    let text: String
    fileprivate init(_ text: StaticString) { self.text = "\(text)" }
  }

  private(set) var parts: [Part]

  public init(stringLiteral value: StaticString) { parts = [.text(StaticText(value))] }

  public init(stringInterpolation interpolation: Interpolation) { parts = interpolation.parts }

  /// The bound values, in the order of their placeholders.
  public var values: [SQLValue] {
    parts.compactMap { part in
      if case .value(let value) = part { value } else { nil }
    }
  }

  /// The text with its placeholders: `?` for SQLite, `$1`, `$2`… for PostgreSQL. Each value has a placeholder of its
  /// own in the order of the values, so that no numbering can swap two.
  public func text(_ dialect: Dialect) -> String {
    var out = ""
    var count = 0
    for part in parts {
      switch part {
      case .text(let text): out += text.text
      case .value:
        count += 1
        out += dialect == .sqlite ? "?" : "$\(count)"
      }
    }
    return out
  }

  public struct Interpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) { parts.reserveCapacity(interpolationCount * 2 + 1) }

    public mutating func appendLiteral(_ literal: StaticString) { parts.append(.text(StaticText(literal))) }

    /// Splices another statement's text and values.
    public mutating func appendInterpolation(_ sql: SQL) { parts += sql.parts }

    public mutating func appendInterpolation(_ value: String) { bind(.text(value)) }
    public mutating func appendInterpolation(_ value: String?) { bind(value.map { .text($0) }) }
    public mutating func appendInterpolation(_ value: Int) { bind(.integer(Int64(value))) }
    public mutating func appendInterpolation(_ value: Int64) { bind(.integer(value)) }
    public mutating func appendInterpolation(_ value: Bool) { bind(.integer(value ? 1 : 0)) }
    public mutating func appendInterpolation(_ value: [UInt8]?) { bind(value.map { .blob($0) }) }
    public mutating func appendInterpolation<S>(_ value: ID<S>) { bind(.text(value.text)) }
    public mutating func appendInterpolation<S>(_ value: ID<S>?) { bind(value.map { .text($0.text) }) }
    public mutating func appendInterpolation(_ value: Digest) { bind(.text(value.hex)) }
    public mutating func appendInterpolation(_ value: Timestamp) { bind(.text(value.description)) }
    public mutating func appendInterpolation(_ value: Timestamp?) { bind(value.map { .text($0.description) }) }
    public mutating func appendInterpolation(_ value: Day) { bind(.text(value.description)) }
    public mutating func appendInterpolation(_ value: Day?) { bind(value.map { .text($0.description) }) }
    public mutating func appendInterpolation<R: RawRepresentable<String>>(_ value: R) { bind(.text(value.rawValue)) }
    public mutating func appendInterpolation<R: RawRepresentable<String>>(_ value: R?) {
      bind(value.map { .text($0.rawValue) })
    }
    public mutating func appendInterpolation<R: RawRepresentable<Int>>(_ value: R) {
      bind(.integer(Int64(value.rawValue)))
    }

    /// Binds each value of a list, separated by commas; an empty list is NULL, which is in no list.
    public mutating func appendInterpolation(list values: [String]) {
      guard !values.isEmpty else { return bind(.null) }
      for (index, value) in values.enumerated() {
        if index > 0 { parts.append(.text(StaticText(", "))) }
        bind(.text(value))
      }
    }

    private mutating func bind(_ value: SQLValue?) { parts.append(.value(value ?? .null)) }
  }
}

extension SQL {
  /// Statements joined by a literal word, as for the parts of a WHERE clause.
  static func joined(_ parts: [SQL], by separator: SQL) -> SQL {
    var whole: SQL = ""
    for (index, part) in parts.enumerated() {
      if index > 0 { whole.parts += separator.parts }
      whole.parts += part.parts
    }
    return whole
  }
}
