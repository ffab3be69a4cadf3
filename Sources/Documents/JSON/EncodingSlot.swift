/// A place that an encoder fills with one value.
///
/// A class, because a container that was handed out goes on filling it.
final class EncodingSlot {
  enum Content {
    case empty
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case value(JSONValue)
    case array([EncodingSlot])
    case object([(name: String, value: EncodingSlot)])
  }

  var content = Content.empty
  /// Whether the elements come from a set, in accidental order.
  private(set) var isUnordered = false
  /// Where the slot lies, for errors.
  private(set) var path: [any CodingKey] = []

  /// Fills the slot with what `value` encodes.
  func encode(_ value: some Encodable, at path: [any CodingKey]) throws {
    self.path = path
    if let value = value as? JSONValue {
      content = .value(value)
      return
    }
    try value.encode(to: TreeEncoder(slot: self, codingPath: path))
    guard case .array(let items) = content else { return }
    isUnordered = value is any Unordered
    // A dictionary whose keys are no texts encodes as a list of keys and values, in accidental order.
    guard !(value is any Keyed) || items.isEmpty else {
      throw EncodingError.invalidValue(
        value,
        .init(
          codingPath: path,
          debugDescription: "The keys of \(type(of: value)) are not texts. Make the key type a TextValue."))
    }
  }

  /// Fills the slot with a whole number that every reader of JSON can hold.
  func fill(_ value: some BinaryInteger) throws {
    guard let exact = Int64(exactly: value), exact.magnitude <= 1 << 53 else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: path, debugDescription: "\(value) is beyond 2^53; write it as a text."))
    }
    content = .integer(exact)
  }

  /// A new last element.
  func element() -> EncodingSlot {
    let slot = EncodingSlot()
    if case .array(var items) = content {
      content = .empty  // so that the array is not copied for every element
      items.append(slot)
      content = .array(items)
    } else {
      content = .array([slot])
    }
    return slot
  }

  /// A new member.
  func member(_ name: String) -> EncodingSlot {
    let slot = EncodingSlot()
    if case .object(var members) = content {
      content = .empty  // so that the array is not copied for every member
      members.append((name, slot))
      content = .object(members)
    } else {
      content = .object([(name, slot)])
    }
    return slot
  }

  /// How many elements there are.
  var count: Int {
    if case .array(let items) = content { items.count } else { 0 }
  }
}

/// A collection without an order of its own.
private protocol Unordered {}
extension Set: Unordered {}

/// A collection of keys and values.
private protocol Keyed {}
extension Dictionary: Keyed {}
