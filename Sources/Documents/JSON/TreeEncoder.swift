/// The encoder behind `CanonicalJSON`.
struct TreeEncoder: Encoder {
  let slot: EncodingSlot
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .empty = slot.content { slot.content = .object([]) }
    return KeyedEncodingContainer(KeyedSlots<Key>(slot: slot, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .empty = slot.content { slot.content = .array([]) }
    return ListedSlots(slot: slot, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleSlot(slot: slot, codingPath: codingPath)
  }
}

/// Fills the members of an object.
private struct KeyedSlots<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let slot: EncodingSlot
  let codingPath: [any CodingKey]

  /// A field that is nil is left out.
  mutating func encodeNil(forKey key: Key) {}

  mutating func encode(_ value: some Encodable, forKey key: Key) throws {
    try slot.member(key.stringValue).encode(value, at: codingPath + [key])
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    TreeEncoder(slot: slot.member(key.stringValue), codingPath: codingPath + [key]).container(keyedBy: keyedBy)
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    TreeEncoder(slot: slot.member(key.stringValue), codingPath: codingPath + [key]).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    TreeEncoder(slot: slot.member("super"), codingPath: codingPath + [TextKey("super")])
  }

  mutating func superEncoder(forKey key: Key) -> any Encoder {
    TreeEncoder(slot: slot.member(key.stringValue), codingPath: codingPath + [key])
  }
}

/// Fills the elements of a list.
private struct ListedSlots: UnkeyedEncodingContainer {
  let slot: EncodingSlot
  let codingPath: [any CodingKey]
  var count: Int { slot.count }

  mutating func encodeNil() { slot.element().content = .null }

  mutating func encode(_ value: some Encodable) throws {
    let path = codingPath + [TextKey(String(count))]
    try slot.element().encode(value, at: path)
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy: Nested.Type) -> KeyedEncodingContainer<Nested> {
    TreeEncoder(slot: slot.element(), codingPath: codingPath).container(keyedBy: keyedBy)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    TreeEncoder(slot: slot.element(), codingPath: codingPath).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { TreeEncoder(slot: slot.element(), codingPath: codingPath) }
}

/// Fills one place.
private struct SingleSlot: SingleValueEncodingContainer {
  let slot: EncodingSlot
  let codingPath: [any CodingKey]

  mutating func encodeNil() { slot.content = .null }
  mutating func encode(_ value: Bool) { slot.content = .bool(value) }
  mutating func encode(_ value: String) { slot.content = .string(value) }
  mutating func encode(_ value: Double) { slot.content = .number(value) }
  mutating func encode(_ value: Float) { slot.content = .number(Double(value)) }
  mutating func encode(_ value: Int) throws { try slot.fill(value) }
  mutating func encode(_ value: Int8) throws { try slot.fill(value) }
  mutating func encode(_ value: Int16) throws { try slot.fill(value) }
  mutating func encode(_ value: Int32) throws { try slot.fill(value) }
  mutating func encode(_ value: Int64) throws { try slot.fill(value) }
  mutating func encode(_ value: UInt) throws { try slot.fill(value) }
  mutating func encode(_ value: UInt8) throws { try slot.fill(value) }
  mutating func encode(_ value: UInt16) throws { try slot.fill(value) }
  mutating func encode(_ value: UInt32) throws { try slot.fill(value) }
  mutating func encode(_ value: UInt64) throws { try slot.fill(value) }

  mutating func encode(_ value: some Encodable) throws { try slot.encode(value, at: codingPath) }
}
