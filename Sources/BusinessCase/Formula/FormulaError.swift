/// What is wrong with a formula or a unit, and where in its text.
public struct FormulaError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The column in characters, from 1.
  public let column: Int
  /// What is wrong and what would be right, in one or two sentences.
  public let message: String

  /// Whether it only follows from something else that is refused, such as the estimate that it names.
  let isConsequence: Bool

  public init(column: Int, message: String) { self.init(column: column, message: message, isConsequence: false) }

  init(column: Int, message: String, isConsequence: Bool) {
    (self.column, self.message, self.isConsequence) = (column, message, isConsequence)
  }

  public var description: String { "column \(column): \(message)" }
}
