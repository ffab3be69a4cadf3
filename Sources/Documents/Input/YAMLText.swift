import Yams

/// YAML as an input that people write.
public enum YAMLText {
  /// Reads one YAML document with the place of every value.
  ///
  /// Only what JSON could say as well is accepted: texts as names, each once; no anchors, aliases or second documents;
  /// at most 64 levels. Plain `null`, `~` and nothing at all are null.
  ///
  /// - Returns: numbers and truth values as the text that was written; an empty text is null.
  /// - Throws: `Problems` with line and column and, where it is known, the path of the field.
  public static func node(from text: String) throws(Problems) -> Node {
    if let problem = YAMLBounds.problem(in: text) { throw Problems(problem) }
    var walk = YAMLWalk()
    var node = Node.null(Position(line: 1, column: 1))
    do {
      let parser = try Parser(yaml: text)
      // The nodes refer weakly to their anchors, which live as long as the parser.
      try withExtendedLifetime(parser) {
        if let root = try parser.singleRoot() { node = walk.node(root, path: "", depth: 1) }
      }
    } catch {
      throw Problems(YAMLErrors.problem(error, in: text))
    }
    if let problems = Problems(walk.problems) { throw problems }
    return node
  }
}

/// Turns the nodes of Yams into ours and collects what is refused.
private struct YAMLWalk {
  var problems: [Problem] = []

  mutating func node(_ node: Yams.Node, path: String, depth: Int) -> Node {
    let position = node.mark.map { Position(line: $0.line, column: $0.column) }
    guard node.anchor == nil else {
      return refused(path, position, "Anchors (&) and aliases (*) are not read. Write the value out, or quote it.")
    }
    switch node {
    case .scalar(let scalar):
      return scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
        ? .null(position) : .scalar(scalar.string, position)
    case .sequence(let items):
      guard depth <= Node.deepest else { return tooDeep(path, position) }
      var list: [Node] = []
      for (index, item) in items.enumerated() {
        list.append(self.node(item, path: "\(path)[\(index)]", depth: depth + 1))
      }
      return .list(list, position)
    case .mapping(let pairs):
      guard depth <= Node.deepest else { return tooDeep(path, position) }
      return .map(entries(pairs, path: path, depth: depth), position)
    case .alias:
      return refused(path, position, "Anchors (&) and aliases (*) are not read. Write the value out.")
    }
  }

  private mutating func entries(_ pairs: Yams.Node.Mapping, path: String, depth: Int) -> [Node.Entry] {
    var entries: [Node.Entry] = []
    var names: Set<String> = []
    for (key, value) in pairs {
      let position = key.mark.map { Position(line: $0.line, column: $0.column) }
      guard case .scalar(let scalar) = key, key.anchor == nil else {
        _ = refused(path, position, "The name of a field is a plain text.")
        continue
      }
      let name = scalar.string
      let field = path.isEmpty ? name : "\(path).\(name)"
      guard names.insert(name).inserted else {
        _ = refused(field, position, "The name “\(name.prefix(80))” occurs twice here. Keep one.")
        continue
      }
      entries.append(Node.Entry(name: name, value: node(value, path: field, depth: depth + 1), position: position))
    }
    return entries
  }

  private mutating func tooDeep(_ path: String, _ position: Position?) -> Node {
    refused(path, position, "Lists and maps are nested too deeply. Use at most \(Node.deepest) levels.")
  }

  private mutating func refused(_ path: String, _ position: Position?, _ message: String) -> Node {
    problems.append(Problem(field: path, position: position, message: message))
    return .null(position)
  }
}
