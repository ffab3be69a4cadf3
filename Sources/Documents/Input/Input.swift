/// What a command reads its fields from: the form of a page, or a document with the place of every value.
public protocol Input: Sendable {
  /// The named values.
  var node: Node { get }
  /// Whether a program wrote it rather than a person into a form: numbers and days then have one spelling, whatever
  /// the organisation's.
  var isDocument: Bool { get }
}

extension Form: Input {
  public var isDocument: Bool { false }
}

extension Node: Input {
  public var node: Node { self }
  public var isDocument: Bool { true }
}
