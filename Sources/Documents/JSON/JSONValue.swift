/// Any JSON value, for programs that do not know the shape beforehand.
public enum JSONValue: Hashable, Sendable {
  /// The absence of a value.
  case null
  /// True or false.
  case bool(Bool)
  /// A finite number; JSON as canonicalised by RFC 8785 knows no others than those of a `Double`.
  case number(Double)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Named values.
  case object([String: JSONValue])
}

extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    if let known = decoder as? TreeDecoder {
      self = try JSONValue(known.tree)
      return
    }
    // Decoders of others reveal the kind of a value only by refusing the wrong ones.
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let items): try container.encode(items)
    case .object(let members): try container.encode(members)
    }
  }

  init(_ tree: JSONTree) throws {
    switch tree.content {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number(let text):
      guard let value = Double(text), value.isFinite else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: [], debugDescription: "The number \(text) is too large for a floating-point number."))
      }
      self = .number(value)
    case .string(let value), .untyped(let value): self = .string(value)
    case .array(let items): self = .array(try items.map { try JSONValue($0) })
    case .object(let members):
      self = .object(
        Dictionary(uniqueKeysWithValues: try members.map { ($0.name, try JSONValue($0.value)) }))
    }
  }
}
