/// A strict parser of JSON (RFC 8259): one value, unique names, at most 64 levels, whole characters only; as many
/// members and items as it is told.
struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0
  private var count = 0
  private let most: Int

  /// Parses `bytes`, which must be valid UTF-8 and outlive the parser.
  /// - Parameter most: how many members of objects and items of lists there may be, all told.
  init(_ bytes: UnsafeBufferPointer<UInt8>, upTo most: Int = .max) {
    self.bytes = bytes
    self.most = most
  }

  /// The one value of the text, with nothing after it.
  mutating func document() throws(Problem) -> JSONTree {
    let tree = try value()
    skipSpace()
    guard index == bytes.count else { throw problem("Expected nothing after the end of the value. Remove the rest.") }
    return tree
  }

  private mutating func value() throws(Problem) -> JSONTree {
    skipSpace()
    let start = index
    guard let byte = peek else { throw problem("Expected a value, but the text ends here.") }
    switch byte {
    case UInt8(ascii: "\""): return JSONTree(offset: start, content: .string(try string()))
    case UInt8(ascii: "{"): return JSONTree(offset: start, content: .object(try object()))
    case UInt8(ascii: "["): return JSONTree(offset: start, content: .array(try array()))
    case UInt8(ascii: "-"), 48...57: return JSONTree(offset: start, content: .number(try number()))
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default:
      throw problem("Expected a value: an object, a list, a text in double quotes, a number, true, false or null.")
    }
  }

  private mutating func object() throws(Problem) -> [JSONTree.Member] {
    try enter()
    defer { depth -= 1 }
    var members: [JSONTree.Member] = []
    var names: Set<String> = []
    guard !skip(UInt8(ascii: "}")) else { return members }
    repeat {
      skipSpace()
      try countOne()
      let start = index
      guard peek == UInt8(ascii: "\"") else { throw problem("Expected a name in double quotes.") }
      let name = try string()
      // A search through a short list is faster than a set; a long one would make it quadratic.
      let isNew = members.count < 16 ? !members.contains { $0.name == name } : insert(name, members, &names)
      guard isNew else {
        throw problem("The name “\(name.prefix(80))” occurs twice in this object. Keep one.", at: start)
      }
      guard skip(UInt8(ascii: ":")) else { throw problem("Expected a colon after the name.") }
      members.append(JSONTree.Member(name: name, offset: start, value: try value()))
    } while skip(UInt8(ascii: ","))
    guard skip(UInt8(ascii: "}")) else { throw problem("Expected a comma or the closing brace of the object.") }
    return members
  }

  private func insert(_ name: String, _ members: [JSONTree.Member], _ names: inout Set<String>) -> Bool {
    if names.isEmpty { names = Set(members.map(\.name)) }
    return names.insert(name).inserted
  }

  private mutating func array() throws(Problem) -> [JSONTree] {
    try enter()
    defer { depth -= 1 }
    var items: [JSONTree] = []
    guard !skip(UInt8(ascii: "]")) else { return items }
    repeat {
      try countOne()
      items.append(try value())
    } while skip(UInt8(ascii: ","))
    guard skip(UInt8(ascii: "]")) else { throw problem("Expected a comma or the closing bracket of the list.") }
    return items
  }

  private mutating func number() throws(Problem) -> String {
    let start = index
    if peek == UInt8(ascii: "-") { index += 1 }
    let whole = index
    guard digits() > 0 else { throw problem("Expected a digit after the minus sign.") }
    guard index == whole + 1 || bytes[whole] != UInt8(ascii: "0") else {
      throw problem("A number does not begin with 0 before other digits.", at: start)
    }
    if peek == UInt8(ascii: ".") {
      index += 1
      guard digits() > 0 else { throw problem("Expected a digit after the decimal point.") }
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      index += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
      guard digits() > 0 else { throw problem("Expected a digit in the exponent.") }
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = index
    while let byte = peek, 48...57 ~= byte { index += 1 }
    return index - start
  }

  private mutating func string() throws(Problem) -> String {
    index += 1
    let start = index
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: bytes[start..<index - 1], as: UTF8.self)
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<32: throw problem("A control character stands in a text. Write it as an escape such as \\n.")
      default: index += 1
      }
    }
    throw problem("Expected a closing double quote, but the text ends here.")
  }

  private mutating func escapedString(from start: Int) throws(Problem) -> String {
    var text = Array(bytes[start..<index])
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: Character(try escape()).utf8)
      case 0..<32: throw problem("A control character stands in a text. Write it as an escape such as \\n.")
      default:
        text.append(byte)
        index += 1
      }
    }
    throw problem("Expected a closing double quote, but the text ends here.")
  }

  private mutating func escape() throws(Problem) -> Unicode.Scalar {
    let start = index
    index += 1
    guard let byte = peek else { throw problem("Expected an escaped character, but the text ends here.") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      if let scalar = try scalar(from: try codeUnit()) { return scalar }
      throw problem("A surrogate stands alone. Write both halves of the character, or the character itself.", at: start)
    default: throw problem("There is no such escape. Write \\\\ for a backslash.", at: start)
    }
  }

  /// The character that begins with `first`, reading the second half of a surrogate pair; nil when there is none.
  private mutating func scalar(from first: UInt16) throws(Problem) -> Unicode.Scalar? {
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard bytes[index...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return nil }
    index += 2
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
  }

  private mutating func codeUnit() throws(Problem) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw problem("Expected four hexadecimal digits after \\u.")
      }
      unit = unit << 4 | UInt16(digit)
      index += 1
    }
    return unit
  }

  private mutating func word(_ word: StaticString, _ content: JSONTree.Content) throws(Problem) -> JSONTree {
    let start = index
    let count = word.utf8CodeUnitCount
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: count)
    guard bytes[index...].prefix(count).elementsEqual(expected) else {
      throw problem("Expected \(word) here, without quotes.")
    }
    index += count
    return JSONTree(offset: start, content: content)
  }

  private mutating func enter() throws(Problem) {
    depth += 1
    guard depth <= Node.deepest else {
      throw problem("Lists and objects are nested too deeply. Use at most \(Node.deepest) levels.")
    }
    index += 1
  }

  private mutating func countOne() throws(Problem) {
    count += 1
    guard count <= most else { throw problem("There are more than \(most) fields and items. Send them in parts.") }
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard peek == byte else { return false }
    index += 1
    return true
  }

  private func problem(_ message: String, at offset: Int? = nil) -> Problem {
    var cursor = PlaceCursor(bytes)
    return Problem(field: "", position: cursor.position(of: offset ?? index), message: message)
  }
}
