import Documents
import Foundation
import Testing

/// As much of JSON Schema (2020-12) as the schemas in docs/schemas use; anything else in a schema is an error here, so
/// that nothing is passed over in silence.
struct Schema {
  let root: [String: JSONValue]

  /// The schema of that name in docs/schemas.
  init(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/schemas/\(name).schema.json")
    let value = try CanonicalJSON.decode(JSONValue.self, from: String(contentsOf: file, encoding: .utf8))
    guard case .object(let root) = value else { throw Unreadable(message: "no object") }
    self.root = root
  }

  struct Unreadable: Error { let message: String }

  /// Why a node does not fit; nil when it does.
  func complaint(_ node: Node) throws -> String? { try complaint(node, .object(root), "") }

  private func complaint(_ node: Node, _ schema: JSONValue, _ path: String) throws -> String? {
    // The schema “false” fits nothing: a field that does not belong here.
    if case .bool(let isFine) = schema { return isFine ? nil : "\(path): does not belong here" }
    guard case .object(let rules) = schema else { throw Unreadable(message: "\(schema)") }
    for (rule, value) in rules.sorted(by: { $0.key < $1.key }) {
      if let found = try complaint(node, rule, value, rules, path) { return "\(path): \(found)" }
    }
    return nil
  }

  private func complaint(
    _ node: Node, _ rule: String, _ value: JSONValue, _ rules: [String: JSONValue], _ path: String
  ) throws -> String? {
    switch (rule, value) {
    case ("$schema", _), ("title", _), ("description", _), ("$defs", _): return nil
    case ("$ref", .string(let name)):
      guard case .object(let definitions)? = root["$defs"], let found = definitions[String(name.dropFirst(8))] else {
        throw Unreadable(message: name)
      }
      return try complaint(node, found, path)
    case ("type", .string(let type)): return fits(node, type) ? nil : "is not of type \(type)"
    case ("enum", .array(let choices)):
      guard case .scalar(let text, _) = node, choices.contains(.string(text)) else { return "is not among the choices" }
      return nil
    case ("pattern", .string(let pattern)):
      guard case .scalar(let text, _) = node, text.range(of: pattern, options: .regularExpression) != nil else {
        return "does not match \(pattern)"
      }
      return nil
    case ("maxLength", .number(let most)):
      guard case .scalar(let text, _) = node, text.count <= Int(most) else { return "is too long" }
      return nil
    case ("minimum", .number(let least)): return number(node).map { $0 >= least } == false ? "is too small" : nil
    case ("maximum", .number(let most)): return number(node).map { $0 <= most } == false ? "is too large" : nil
    case ("exclusiveMinimum", .number(let bound)):
      return number(node).map { $0 > bound } == false ? "is too small" : nil
    case ("exclusiveMaximum", .number(let bound)):
      return number(node).map { $0 < bound } == false ? "is too large" : nil
    case ("minItems", .number(let least)): return items(node).count >= Int(least) ? nil : "has too few items"
    case ("maxItems", .number(let most)): return items(node).count <= Int(most) ? nil : "has too many items"
    case ("minProperties", .number(let least)): return node.entries.count >= Int(least) ? nil : "has too few fields"
    case ("items", _):
      for (index, item) in items(node).enumerated() {
        if let found = try complaint(item, value, "\(path)[\(index)]") { return found }
      }
      return nil
    case ("required", .array(let names)):
      return names.first { name in if case .string(let name) = name { node[name] == nil } else { true } }
        .map { "lacks \($0)" }
    case ("properties", .object(let properties)):
      for entry in node.entries {
        if let rule = properties[entry.name], let found = try complaint(entry.value, rule, "\(path).\(entry.name)") {
          return found
        }
      }
      return nil
    case ("additionalProperties", _): return try others(node, value, rules, path)
    case ("oneOf", .array(let choices)):
      return try choices.count { try complaint(node, $0, path) == nil } == 1 ? nil : "does not fit exactly one form"
    case ("anyOf", .array(let choices)):
      return try choices.contains { try complaint(node, $0, path) == nil } ? nil : "fits no form"
    default: throw Unreadable(message: "\(rule) at \(path)")
    }
  }

  private func others(
    _ node: Node, _ value: JSONValue, _ rules: [String: JSONValue], _ path: String
  ) throws -> String? {
    var known: Set<String> = []
    if case .object(let properties)? = rules["properties"] { known = Set(properties.keys) }
    for entry in node.entries where !known.contains(entry.name) {
      if value == .bool(false) { return "has a field \(entry.name) that is not known" }
      if let found = try complaint(entry.value, value, "\(path).\(entry.name)") { return found }
    }
    return nil
  }

  private func fits(_ node: Node, _ type: String) -> Bool {
    switch (type, node) {
    case ("object", .map), ("array", .list), ("string", .scalar): true
    case ("number", .scalar): number(node) != nil
    default: false
    }
  }

  private func number(_ node: Node) -> Double? {
    if case .scalar(let text, _) = node { Double(text) } else { nil }
  }

  private func items(_ node: Node) -> [Node] {
    if case .list(let items, _) = node { items } else { [] }
  }
}

extension Node {
  /// The same node with one part changed: nil takes it away.
  func changing(_ path: [String], to value: Node?) -> Node {
    guard let first = path.first else { return value ?? .null(nil) }
    let rest = Array(path.dropFirst())
    switch self {
    case .map(let entries, let position):
      if rest.isEmpty, value == nil { return .map(entries.filter { $0.name != first }, position) }
      if self[first] == nil {
        return .map(entries + [Entry(name: first, value: Node.map([], nil).changing(rest, to: value))], position)
      }
      return .map(
        entries.map {
          $0.name == first
            ? Entry(name: $0.name, value: $0.value.changing(rest, to: value), position: $0.position) : $0
        }, position)
    case .list(var items, let position):
      guard let index = Int(first), items.indices.contains(index) else { return self }
      if rest.isEmpty, value == nil {
        items.remove(at: index)
      } else {
        items[index] = items[index].changing(rest, to: value)
      }
      return .list(items, position)
    case .scalar, .literal, .null: return self
    }
  }
}
