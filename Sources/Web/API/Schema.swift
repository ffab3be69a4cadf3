import Documents

/// What a JSON value looks like, as data: bodies are held against it, and the description of the API shows it.
indirect enum Schema: Sendable {
  /// Whatever JSON can say.
  case any
  case text(Text = Text())
  /// One of a closed list.
  case words([String])
  case whole(ClosedRange<Int>? = nil)
  case number
  /// A decimal number, in quotes or not: with quotes no digit is lost on the way.
  case decimal
  case flag
  case list(Schema)
  case object(Object)
  /// A thing that the description names once.
  case named(String)
  /// One of several objects, told apart by the value of one member.
  case either([(word: String, object: Object)], by: String)
  case nullable(Schema)

  struct Text: Sendable {
    var format: String?
    var pattern: String?
    var isFilled = false
    var note: String?
  }

  struct Object: Sendable {
    var members: [Member]
    /// Whether members that need not be there may be null as well: in what we are sent.
    var takesNull = false
    /// Whether it may have members that are not named here.
    var isOpen = false

    init(_ members: [Member], takesNull: Bool = false, isOpen: Bool = false) {
      self.members = members
      self.takesNull = takesNull
      self.isOpen = isOpen
    }
  }

  struct Member: Sendable {
    let name: String
    let schema: Schema
    let isRequired: Bool
    let note: String?

    init(_ name: String, _ schema: Schema, isRequired: Bool = true, note: String? = nil) {
      self.name = name
      self.schema = schema
      self.isRequired = isRequired
      self.note = note
    }
  }

  static let id = Schema.text(Text(pattern: "^[a-z0-9-]{1,40}$"))
  static let day = Schema.text(Text(format: "date"))
  static let moment = Schema.text(Text(format: "date-time"))
  static let digest = Schema.text(Text(pattern: "^[0-9a-f]{64}$"))
  /// A text with something in it.
  static let filled = Schema.text(Text(pattern: "\\S", isFilled: true))
  static let password = Schema.text(Text(format: "password", isFilled: true))
  /// The body of a request.
  static func body(_ members: Member...) -> Schema { .object(Object(members, takesNull: true)) }
}

extension Schema {
  /// The same as JSON Schema (draft 2020-12), the dialect of OpenAPI 3.1.
  var json: JSONValue {
    switch self {
    case .any: return [:]
    case .text(let text): return text.json
    case .words(let words): return ["type": "string", "enum": .array(words.map { .string($0) })]
    case .whole(let range):
      guard let range else { return ["type": "integer"] }
      return [
        "type": "integer", "minimum": .number(Double(range.lowerBound)), "maximum": .number(Double(range.upperBound)),
      ]
    case .number: return ["type": "number"]
    case .decimal: return ["type": ["string", "number"], "pattern": "^-?[0-9]+([.][0-9]+)?$"]
    case .flag: return ["type": "boolean"]
    case .list(let items): return ["type": "array", "items": items.json]
    case .object(let object): return object.json(also: nil)
    case .named(let name): return ["$ref": .string("#/components/schemas/\(name)")]
    case .nullable(let schema): return ["anyOf": [schema.json, ["type": "null"]]]
    case .either(let variants, let name):
      return ["oneOf": .array(variants.map { $0.object.json(also: (name, $0.word)) })]
    }
  }
}

extension Schema.Text {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = ["type": "string"]
    if let format { members["format"] = .string(format) }
    if let pattern { members["pattern"] = .string(pattern) }
    if isFilled { members["minLength"] = 1 }
    if let note { members["description"] = .string(note) }
    return .object(members)
  }
}

extension Schema.Object {
  /// - Parameter constant: a member that always has this value.
  fileprivate func json(also constant: (name: String, value: String)?) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    for member in members { properties[member.name] = json(of: member) }
    var required = members.filter(\.isRequired).map(\.name)
    if let constant {
      properties[constant.name] = ["type": "string", "const": .string(constant.value)]
      required.append(constant.name)
    }
    var whole: [String: JSONValue] = ["type": "object", "properties": .object(properties)]
    if !required.isEmpty { whole["required"] = .array(required.sorted().map { .string($0) }) }
    if !isOpen { whole["additionalProperties"] = false }
    return .object(whole)
  }

  private func json(of member: Schema.Member) -> JSONValue {
    let schema = takesNull && !member.isRequired ? Schema.nullable(member.schema) : member.schema
    guard let note = member.note, case .object(var members) = schema.json else { return schema.json }
    members["description"] = .string(note)
    return .object(members)
  }
}
