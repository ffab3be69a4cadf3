import Documents
import Testing

@testable import Journey

/// Holds a schema against the reading of a file: both have to say the same about the form of a document.
struct SchemaAgreement {
  let schema: Schema
  private let example: Node
  private let read: (String) throws -> Void

  /// - Parameters:
  ///   - name: the schema in docs/schemas.
  ///   - example: a text in which both find nothing wrong.
  ///   - read: reads a text, or throws what is wrong with it.
  init(_ name: String, example: String, _ read: @escaping (String) throws -> Void) throws {
    schema = try Schema(name)
    self.example = try YAMLText.node(from: example)
    self.read = read
  }

  func bothTakeTheExample() throws {
    #expect(try schema.complaint(example) == nil)
    #expect(reads(example))
  }

  /// Changes one part of the example, or takes it away; both have to agree whether that breaks the form.
  ///
  /// - Parameter beyond: changes that only the reading can find wrong, because a schema cannot say what is amiss.
  func bothAgree(_ path: String, _ value: String?, beyond: [String]) throws {
    let changed = example.changing(path.split(separator: ".").map(String.init), to: value.map { .scalar($0, nil) })
    let complaint = try schema.complaint(changed)
    guard !(beyond.contains(path) && complaint == nil) else { return }
    #expect((complaint == nil) == reads(changed), "\(path): \(complaint ?? "fits the schema")")
  }

  private func reads(_ node: Node) -> Bool {
    do {
      try read(Self.yaml(node))
      return true
    } catch {
      return false
    }
  }

  /// The node as YAML in flow style.
  private static func yaml(_ node: Node) -> String {
    switch node {
    case .null: "null"
    case .scalar(let text, _), .literal(let text, _):
      "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    case .list(let items, _): "[\(items.map(yaml).joined(separator: ", "))]"
    case .map(let entries, _):
      "{\(entries.map { "\"\($0.name)\": \(yaml($0.value))" }.joined(separator: ", "))}"
    }
  }
}
