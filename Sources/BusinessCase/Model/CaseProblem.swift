/// One thing that is wrong with a case.
public struct CaseProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where it is, as a path such as `lines[2].amount` or `estimates[0].low`, counted from 0.
  public let path: String
  /// The column in a formula or unit, from 1; nil when the whole field is meant.
  public let column: Int?
  /// What is wrong and what would be right.
  public let message: String

  public init(_ path: String, column: Int? = nil, _ message: String) {
    (self.path, self.column, self.message) = (path, column, message)
  }

  public var description: String {
    column.map { "\(path), column \($0): \(message)" } ?? "\(path): \(message)"
  }
}

/// Everything that is wrong with a case; never empty.
public struct CaseProblems: Error, Hashable, Sendable, CustomStringConvertible {
  public let list: [CaseProblem]

  init?(_ list: [CaseProblem]) {
    guard !list.isEmpty else { return nil }
    self.list = list
  }

  public var description: String { list.map(\.description).joined(separator: "\n") }
}
