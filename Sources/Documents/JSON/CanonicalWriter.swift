/// Writes values as canonical bytes.
struct CanonicalWriter {
  private var bytes: [UInt8] = []

  /// What has been written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ value: JSONValue) throws {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .number(let value): try write(value)
    case .string(let value): write(value)
    case .array(let items): try list(items) { try $0.write($1) }
    case .object(let members): try object(members.map { ($0.key, $0.value) }) { try $0.write($1) }
    }
  }

  mutating func write(_ slot: EncodingSlot) throws {
    switch slot.content {
    case .empty:
      throw EncodingError.invalidValue(
        slot, .init(codingPath: slot.path, debugDescription: "A value encoded nothing at all, not even nil."))
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .number(let value): try write(value, at: slot.path)
    case .string(let value): write(value)
    case .value(let value): try write(value)
    case .array(let items) where slot.isUnordered: try unordered(items)
    case .array(let items): try list(items) { try $0.write($1) }
    case .object(let members): try object(members) { try $0.write($1) }
    }
  }

  private mutating func write(_ value: Double, at path: [any CodingKey] = []) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: path, debugDescription: "\(value) is not a finite number, and JSON has no other."))
    }
    append(NumberFormat.text(value))
  }

  private mutating func list<T>(_ items: [T], _ write: (inout CanonicalWriter, T) throws -> Void) throws {
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      try write(&self, item)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func unordered(_ items: [EncodingSlot]) throws {
    let texts = try items.map { item in
      var writer = CanonicalWriter()
      try writer.write(item)
      return writer.text
    }
    let sorted = texts.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    try list(sorted) { writer, text in writer.append(text) }
  }

  private mutating func object<T>(
    _ members: [(name: String, value: T)], _ write: (inout CanonicalWriter, T) throws -> Void
  ) throws {
    let sorted = members.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in sorted.enumerated() {
      if index > 0 {
        guard sorted[index - 1].name != member.name else {
          throw EncodingError.invalidValue(
            member.name, .init(codingPath: [], debugDescription: "The field “\(member.name)” was written twice."))
        }
        bytes.append(UInt8(ascii: ","))
      }
      self.write(member.name)
      bytes.append(UInt8(ascii: ":"))
      try write(&self, member.value)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x08: append("\\b")
      case 0x09: append("\\t")
      case 0x0A: append("\\n")
      case 0x0C: append("\\f")
      case 0x0D: append("\\r")
      case 0..<0x10: append("\\u000" + String(byte, radix: 16))
      case 0x10..<0x20: append("\\u00" + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
