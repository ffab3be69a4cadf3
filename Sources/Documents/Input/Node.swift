/// An input as read from YAML, JSON or a form: text, lists and maps, each with its place in the source.
///
/// Numbers and truth values stay the text that was written: whoever reads a field knows what it should be, and a
/// message can then show what was typed.
public indirect enum Node: Sendable {
  /// A text, number or truth value as it was written, without quotes; in JSON texts only.
  case scalar(String, Position?)
  /// A number or truth value as it was written, where the source tells it from a text: in JSON.
  case literal(String, Position?)
  /// Values in order.
  case list([Node], Position?)
  /// Named values in the order of the source. Names are unique, except in a form.
  case map([Entry], Position?)
  /// The explicit absence of a value.
  case null(Position?)

  /// One named value of a map.
  public struct Entry: Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: Node
    /// Where the name stands.
    public let position: Position?

    /// A named value; `position` is where the name stands.
    public init(name: String, value: Node, position: Position? = nil) {
      self.name = name
      self.value = value
      self.position = position
    }
  }

  /// Where the value begins; nil in a form.
  public var position: Position? {
    switch self {
    case .scalar(_, let position), .literal(_, let position), .list(_, let position), .map(_, let position),
      .null(let position):
      position
    }
  }

  /// The named values of a map; none otherwise.
  public var entries: [Entry] {
    if case .map(let entries, _) = self { entries } else { [] }
  }

  /// The first value of that name in a map, or nil.
  public subscript(name: String) -> Node? {
    entries.first { $0.name == name }?.value
  }

  /// The value at a path such as `lines[2].low`, or nil; the fields of a form may bear such names themselves.
  func at(_ path: some StringProtocol) -> Node? {
    if let whole = self[String(path)] { return whole }
    guard let end = path.firstIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
    let name = path[..<end]
    guard let inner = name.isEmpty ? self : self[String(name)] else { return nil }
    let rest = path[path.index(after: end)...]
    guard path[end] == "[" else { return inner.at(rest) }
    guard let close = rest.firstIndex(of: "]"), let index = Int(rest[..<close]), case .list(let items, _) = inner,
      items.indices.contains(index)
    else { return nil }
    let after = rest[close...].dropFirst()
    return after.isEmpty ? items[index] : items[index].at(after)
  }

  /// How deep lists and maps may be nested in any input, so that a hostile one cannot exhaust the stack.
  static let deepest = 64
}
