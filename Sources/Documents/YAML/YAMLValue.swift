/// A YAML document as it is to be written: values in their order, with comments where a reader needs them.
///
/// Equal values are written as equal bytes. What is written is read back by `YAMLText` as the same texts.
public indirect enum YAMLValue: Sendable, Hashable {
  /// Words of any kind, quoted where they would be read as something else; several lines become a block.
  case text(String)
  /// A number, a truth value, an identifier: written as it is, so it must be plain by itself.
  case token(String)
  /// Values in order, one below the other.
  case list([YAMLValue])
  /// Values in order, on one line.
  case inline([YAMLValue])
  /// Named values, one below the other.
  case map([YAMLEntry])
  /// Named values on one line, for what is read as a row of a table.
  case row([YAMLEntry])
}

/// One named value of a map.
public struct YAMLEntry: Sendable, Hashable {
  /// The name; quoted where it would be read as something else.
  public let name: String
  public let value: YAMLValue
  /// What stands above it for a reader, one or several lines; a blank line comes before it.
  public let comment: String?

  public init(_ name: String, _ value: YAMLValue, comment: String? = nil) {
    self.name = name
    self.value = value
    self.comment = comment
  }
}

extension YAMLValue {
  /// The same value as an input, without positions.
  public var node: Node {
    switch self {
    case .text(let text), .token(let text): .scalar(text, nil)
    case .list(let items), .inline(let items): .list(items.map(\.node), nil)
    case .map(let entries), .row(let entries):
      .map(entries.map { Node.Entry(name: $0.name, value: $0.value.node) }, nil)
    }
  }
}
