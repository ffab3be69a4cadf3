/// The items of a list, one after another.
struct TreeItems: UnkeyedDecodingContainer {
  private let items: [JSONTree]
  private let place: DecodingPlace
  private(set) var currentIndex = 0

  init(_ items: [JSONTree], _ place: DecodingPlace) {
    self.items = items
    self.place = place
  }

  var codingPath: [any CodingKey] { place.keys }
  var count: Int? { items.count }
  var isAtEnd: Bool { currentIndex >= items.count }

  mutating func decodeNil() throws -> Bool {
    guard try current().decodeNil() else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    let value = try current().decode(type)
    currentIndex += 1
    return value
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    let container = try current().container(keyedBy: type)
    currentIndex += 1
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let container = try current().unkeyedContainer()
    currentIndex += 1
    return container
  }

  mutating func superDecoder() throws -> any Decoder {
    let decoder = try current()
    currentIndex += 1
    return decoder
  }

  private func current() throws -> TreeDecoder {
    guard currentIndex < items.count else {
      throw DecodingError.valueNotFound(
        Any.self, .init(codingPath: codingPath, debugDescription: "The list has only \(items.count) items."))
    }
    return TreeDecoder(items[currentIndex], in: place, at: .item(currentIndex))
  }
}
