/// The fields of a submitted form in their order; a name may occur several times.
public struct Form: Sendable {
  /// How many fields a form may have.
  public static let most = 1_000

  /// All fields in the order of the form.
  public let fields: [(name: String, value: String)]

  /// A form of these names and values.
  public init(_ pairs: [(String, String)] = []) {
    fields = pairs.map { (name: $0.0, value: $0.1) }
  }

  /// Reads `application/x-www-form-urlencoded` (WHATWG URL Standard, section 5), but strictly.
  ///
  /// - Parameter bytes: the body, or the query of an address without its question mark.
  /// - Throws: a `Problem` when a percent sign is not followed by two hexadecimal digits, when a name or value is not
  ///   UTF-8, or when there are more than 1,000 fields. Nothing is replaced silently.
  /// - Complexity: O(n).
  public init(urlEncoded bytes: some Sequence<UInt8>) throws(Problem) {
    var fields: [(name: String, value: String)] = []
    for pair in Array(bytes).split(separator: UInt8(ascii: "&")) {
      guard fields.count < Form.most else {
        throw Problem(field: "", message: "The form has more than \(Form.most) fields. Send it in parts.")
      }
      let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      let name = try FormDecoding.text(pair[..<equals], of: "")
      let value = try FormDecoding.text(pair[equals...].dropFirst(), of: name)
      fields.append((name, value))
    }
    self.fields = fields
  }

  /// The first value of that name, or nil when the form has no such field.
  public subscript(name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// All values of that name in the order of the form.
  public func all(_ name: String) -> [String] {
    fields.compactMap { $0.name == name ? $0.value : nil }
  }

  /// The form as a map without positions; a repeated field is a repeated entry.
  public var node: Node {
    .map(fields.map { Node.Entry(name: $0.name, value: .scalar($0.value, nil)) }, nil)
  }
}
