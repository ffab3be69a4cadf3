/// What is wrong with a formula or a unit, and where in its text.
public struct FormulaError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The column in characters, from 1.
  public let column: Int
  /// What is wrong and what would be right, in one or two sentences.
  public let message: String

  public init(column: Int, message: String) {
    self.column = column
    self.message = message
  }

  public var description: String { "column \(column): \(message)" }
}
