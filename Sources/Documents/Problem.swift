/// A place in a text, as editors count: line and column (in characters), both from 1.
public struct Position: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int

  /// The place at `line` and `column`, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// "line 3, column 5".
  public var description: String { "line \(line), column \(column)" }
}

/// One thing that is wrong with an input, said to the person who wrote it.
public struct Problem: Error, Sendable, Hashable, Codable, CustomStringConvertible {
  /// The field, as a path from the root (`lines[2].low`); empty when the input as a whole is meant.
  public let field: String
  /// Where the field stands in the text; nil in a form.
  public let position: Position?
  /// What is wrong and what would be right, in one or two sentences.
  public let message: String

  /// A problem of `field` (empty for the whole input) at `position`.
  public init(field: String, position: Position? = nil, message: String) {
    self.field = field
    self.position = position
    self.message = message
  }

  /// The place, the field and the message in one line, for a command line or a log.
  public var description: String {
    [position.map { "\($0): " }, field.isEmpty ? nil : "\(field): ", message].compactMap { $0 }.joined()
  }
}

/// Everything that is wrong with one input; never empty.
public struct Problems: Error, Sendable, Hashable, CustomStringConvertible {
  /// The problems in the order in which they were found; at least one.
  public let list: [Problem]

  /// These problems, or nil when there are none.
  public init?(_ list: [Problem]) {
    guard !list.isEmpty else { return nil }
    self.list = list
  }

  /// One problem.
  public init(_ problem: Problem) { list = [problem] }

  /// The problems of one field, to be shown beside it.
  public func of(_ field: String) -> [Problem] { list.filter { $0.field == field } }

  /// The problems, one to a line.
  public var description: String { list.map(\.description).joined(separator: "\n") }
}
