/// The members of an object, by key.
struct TreeMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let members: [JSONTree.Member]
  private let place: DecodingPlace
  /// Only for objects in which a search from the beginning would be slow.
  private let index: [String: Int]?

  init(_ members: [JSONTree.Member], _ place: DecodingPlace) {
    self.members = members
    self.place = place
    index =
      members.count > 24
      ? Dictionary(uniqueKeysWithValues: members.enumerated().map { ($0.element.name, $0.offset) }) : nil
  }

  var codingPath: [any CodingKey] { place.keys }
  var allKeys: [Key] { members.compactMap { Key(stringValue: $0.name) } }

  func contains(_ key: Key) -> Bool { find(key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try decoder(key).decodeNil() }

  func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    try present(key)?.decode(type)
  }
  // Without these, what is left out is looked for three times.
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try present(key)?.decode(type) }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try present(key)?.decode(type) }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try present(key)?.decode(type) }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try present(key)?.decode(type) }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try decoder(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try decoder(key).decode(type) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try decoder(key).decode(type) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try decoder(key).decode(type) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try decoder(key).decode(type) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try decoder(key).decode(type) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try decoder(key).decode(type) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try decoder(key).decode(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try decoder(key).decode(type) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try decoder(key).decode(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try decoder(key).decode(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try decoder(key).decode(type) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try decoder(key).decode(type) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try decoder(key).decode(type) }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try decoder(key).decode(type) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try decoder(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    let tree = members.first { $0.name == "super" }?.value ?? JSONTree(offset: 0, content: .null)
    return TreeDecoder(tree, in: place, at: .member(TextKey("super")))
  }

  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }

  private func find(_ key: Key) -> JSONTree? {
    let name = key.stringValue
    if let index { return index[name].map { members[$0].value } }
    return members.first { $0.name == name }?.value
  }

  private func decoder(_ key: Key) throws -> TreeDecoder {
    guard let tree = find(key) else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: codingPath, debugDescription: "The field “\(key.stringValue)” is missing."))
    }
    return TreeDecoder(tree, in: place, at: .member(key))
  }

  /// The decoder of a member that is there and not null.
  private func present(_ key: Key) -> TreeDecoder? {
    guard let tree = find(key) else { return nil }
    if case .null = tree.content { return nil }
    return TreeDecoder(tree, in: place, at: .member(key))
  }
}
