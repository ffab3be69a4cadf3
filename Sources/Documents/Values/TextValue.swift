/// A value that is written, stored and used as a dictionary key as one string.
///
/// A conforming type gives its text form and reads it back; coding follows from that, so that a dictionary with such
/// keys becomes a JSON object and not an array whose order differs from run to run.
public protocol TextValue: LosslessStringConvertible, Codable, CodingKeyRepresentable, Hashable, Sendable {
  /// What a right text looks like, for messages: "a date such as 2026-05-04".
  static var expected: String { get }
}

extension TextValue {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not \(Self.expected).")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public var codingKey: any CodingKey { TextKey(description) }

  public init?<Key: CodingKey>(codingKey: Key) {
    self.init(codingKey.stringValue)
  }
}

/// A coding key that is any text.
struct TextKey: CodingKey {
  let stringValue: String

  init(_ text: String) { stringValue = text }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }

  var intValue: Int? { nil }
}
