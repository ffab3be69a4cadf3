/// Reads the fields of an input one after another and collects everything that is wrong.
///
/// It never stops midway, so that a person sees all problems at once. A field that is absent, null or empty gives the
/// empty value of its type; give `required` a message to make that a problem. Read all fields, then ask `result`:
/// ```swift
/// var reading = Reading(form)
/// let title = reading.text("title", required: "Give the need a title.")
/// let by = reading.day("by")
/// let need = try reading.result { Need(title: title, by: by) }
/// ```
public struct Reading: Sendable {
  /// What was wrong, in the order of reading.
  public private(set) var problems: [Problem] = []

  /// What a single point or comma means when the number alone does not tell: in "1.200", the separator of decimals
  /// (1.2) or of groups (1200)? A point or a comma, by the organisation's setting. Documents have points only.
  public var decimalSeparator: Character = "."

  /// Whether a point before exactly three digits is refused even where points separate groups. Files have decimal
  /// points everywhere, and a spreadsheet that opened one shows "2.1250" as "2.125": in a table both readings of it
  /// are as likely, and one is a thousand times the other.
  public var doubtsPoints = false

  /// Whether numbers and days have the one spelling of documents.
  private(set) var isDocument: Bool

  private let root: Node
  private let path: String
  private var known: Set<String> = []

  /// Reads the fields of a form, or of a map.
  ///
  /// Null has no fields; any other node is a problem of its own.
  public init(_ input: some Input) {
    self.init(input.node, path: "", isDocument: input.isDocument)
  }

  /// Reads the fields of a map in a document.
  public init(_ node: Node) {
    self.init(node, path: "", isDocument: true)
  }

  /// Reads the fields of a map that is a part of a larger document.
  ///
  /// - Parameter path: where the part stands in the whole, as in `lines[2]`; problems bear it before their field.
  public init(_ node: Node, path: String) {
    self.init(node, path: path, isDocument: true)
  }

  private init(_ node: Node, path: String, isDocument: Bool) {
    root = node
    self.path = path
    self.isDocument = isDocument
    switch node {
    case .map, .null: break
    case .list, .scalar, .literal:
      problems = [
        Problem(
          field: path, position: node.position, message: "Expected named fields here, not \(node.kind).")
      ]
    }
  }

  /// Records that a field is refused; the place is looked up.
  ///
  /// - Parameters:
  ///   - field: the name as passed to the reading methods, or a path such as `lines[2].low`; empty for the whole input.
  ///   - message: what is wrong and what would be right.
  public mutating func refuse(_ field: String, _ message: String) {
    refuse(field, message, at: position(nearest: field))
  }

  /// Where a field stands, or else what it would have stood in.
  private func position(nearest field: String) -> Position? {
    var path = Substring(field)
    while !path.isEmpty {
      if let node = root.at(path) { return node.position }
      path = path.lastIndex { $0 == "." || $0 == "[" }.map { path[..<$0] } ?? ""
    }
    return nil
  }

  /// Records a problem at a known place.
  mutating func refuse(_ field: String, _ message: String, at position: Position?) {
    problems.append(Problem(field: full(field), position: position ?? root.position, message: message))
  }

  /// Refuses every field that no method has asked for, so that a misspelt name in a file does not pass unseen.
  public mutating func refuseOthers() {
    let others = root.entries.filter { !known.contains($0.name) }
    for entry in others {
      let names = known.sorted().joined(separator: ", ")
      refuse(entry.name, "There is no field of this name here. The fields are \(names).", at: entry.position)
    }
  }

  /// The value of a field as it was written, for what no reading method knows; the field counts as asked for.
  public mutating func written(_ field: String) -> Node? { take(field) }

  /// Gives what was read, or everything that was wrong with it.
  ///
  /// - Parameter make: builds the result from the values read; it runs only when there are no problems. Nil means
  ///   that a value is missing although no field was refused.
  /// - Throws: `Problems` when there are any.
  public func result<T>(_ make: () -> T?) throws(Problems) -> T {
    if let problems = Problems(problems) { throw problems }
    guard let value = make() else {
      throw Problems(Problem(field: path, position: root.position, message: "Something is missing here. Fill it in."))
    }
    return value
  }

  var fieldNames: [String] { root.entries.map(\.name) }

  /// The value of a field, and a note that the field is known.
  mutating func take(_ field: String) -> Node? {
    known.insert(field)
    return root[field]
  }

  /// All values of a field: those of a repeated field, or of a list.
  mutating func takeAll(_ field: String) -> [Node] {
    known.insert(field)
    return root.entries.filter { $0.name == field }.flatMap { entry -> [Node] in
      switch entry.value {
      case .list(let items, _): items
      case .null: []
      case .scalar, .literal, .map: [entry.value]
      }
    }
  }

  /// Reads one nested value with a reading of its own and takes over what that finds.
  mutating func nested<T>(_ field: String, _ node: Node, _ read: (inout Reading) -> T) -> T {
    var inner = Reading(node, path: full(field), isDocument: isDocument)
    inner.decimalSeparator = decimalSeparator
    inner.doubtsPoints = doubtsPoints
    let value = read(&inner)
    problems += inner.problems
    return value
  }

  /// The entries whose names begin with `prefix`, without it, as forms spell nested fields; they become known.
  mutating func takeEntries(withPrefix prefix: String) -> [Node.Entry] {
    root.entries.compactMap { entry in
      guard entry.name.hasPrefix(prefix) else { return nil }
      known.insert(entry.name)
      return Node.Entry(
        name: String(entry.name.dropFirst(prefix.count)), value: entry.value, position: entry.position)
    }
  }

  private func full(_ field: String) -> String {
    path.isEmpty ? field : field.isEmpty ? path : "\(path).\(field)"
  }
}

extension Node {
  /// What the value is, for messages.
  var kind: String {
    switch self {
    case .scalar, .literal: "a single value"
    case .list: "a list"
    case .map: "named fields"
    case .null: "nothing"
    }
  }
}
