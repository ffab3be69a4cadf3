/// Where a decoder stands; built backwards so that going one level deeper costs one small allocation.
indirect enum DecodingPlace {
  case root
  case below(DecodingPlace, DecodingStep)

  /// The keys from the root.
  var keys: [any CodingKey] {
    switch self {
    case .root: []
    case .below(let outer, .member(let key)): outer.keys + [key]
    case .below(let outer, .item(let index)): outer.keys + [TextKey(String(index))]
    }
  }
}

/// From a value to one within it.
enum DecodingStep {
  case member(any CodingKey)
  case item(Int)
}

/// The decoder behind `CanonicalJSON`: it reads a parsed tree directly, without Foundation.
struct TreeDecoder: Decoder {
  let tree: JSONTree
  private let outer: DecodingPlace
  private let step: DecodingStep?

  init(_ tree: JSONTree, in outer: DecodingPlace = .root, at step: DecodingStep? = nil) {
    (self.tree, self.outer, self.step) = (tree, outer, step)
  }

  /// Made when it is asked for: most values are numbers and texts, of which nobody asks it.
  private var place: DecodingPlace { step.map { .below(outer, $0) } ?? outer }

  var codingPath: [any CodingKey] { place.keys }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = tree.content else { throw mismatch([String: Any].self, "an object") }
    return KeyedDecodingContainer(TreeMembers<Key>(members, place))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let items) = tree.content else { throw mismatch([Any].self, "a list") }
    return TreeItems(items, place)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  private func mismatch(_ type: Any.Type, _ expected: String) -> DecodingError {
    let context = DecodingError.Context(
      codingPath: codingPath, debugDescription: "Expected \(expected), found \(tree.kind).")
    if case .null = tree.content { return .valueNotFound(type, context) }
    return .typeMismatch(type, context)
  }

  /// The text of a number.
  private var number: String? {
    switch tree.content {
    case .number(let text), .untyped(let text): text
    default: nil
    }
  }

  private func integer<T: FixedWidthInteger>(_ type: T.Type) throws -> T {
    guard let text = number else { throw mismatch(type, "a whole number") }
    // Canonical JSON writes whole numbers from 10^21 with an exponent; others may write 1.0.
    if let value = T(text) ?? Double(text).flatMap({ T(exactly: $0) }) { return value }
    throw mismatch(type, "a whole number from \(T.min) to \(T.max)")
  }
}

extension TreeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool {
    if case .null = tree.content { true } else { false }
  }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch tree.content {
    case .bool(let value): return value
    case .untyped("true"): return true
    case .untyped("false"): return false
    default: throw mismatch(type, "true or false")
    }
  }

  func decode(_ type: String.Type) throws -> String {
    switch tree.content {
    case .string(let value), .untyped(let value): return value
    default: throw mismatch(type, "a text")
    }
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard let text = number, let value = Double(text), value.isFinite else {
      throw mismatch(type, "a number below 1.8e308")
    }
    return value
  }

  func decode(_ type: Float.Type) throws -> Float {
    guard let text = number, let value = Float(text), value.isFinite else {
      throw mismatch(type, "a number below 3.4e38")
    }
    return value
  }

  func decode(_ type: Int.Type) throws -> Int { try integer(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }

  /// Lists of numbers and of texts are read in one go: they are most of what is long, and item by item each would pass
  /// through a container of its own.
  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    if type == [Double].self, let list = try items({ try $0.decode(Double.self) }) as? T { return list }
    if type == [Int].self, let list = try items({ try $0.decode(Int.self) }) as? T { return list }
    if type == [String].self, let list = try items({ try $0.decode(String.self) }) as? T { return list }
    return try T(from: self)
  }

  private func items<Item>(_ read: (TreeDecoder) throws -> Item) throws -> [Item] {
    guard case .array(let items) = tree.content else { throw mismatch([Any].self, "a list") }
    let place = place
    var list: [Item] = []
    list.reserveCapacity(items.count)
    for (index, item) in items.enumerated() { list.append(try read(TreeDecoder(item, in: place, at: .item(index)))) }
    return list
  }
}
