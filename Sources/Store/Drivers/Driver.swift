/// Where the data is kept, behind one small protocol.
///
/// Transaction closures are synchronous, free of other effects, and may run twice: a driver may try again after a
/// conflict.
public protocol Driver: Sendable {
  /// Runs queries on one consistent state.
  func read<T: Sendable>(_ body: @escaping @Sendable (any Reader) throws -> T) async throws -> T
  /// Runs a transaction: all of it is kept durably before this returns, or none of it.
  func write<T: Sendable>(_ body: @escaping @Sendable (any Writer) throws -> T) async throws -> T
  /// Copies the present state into a new file, while others read and write.
  func backup(to path: String) async throws
  /// What is wrong with the file itself, a line each; empty when it is sound.
  func integrityProblems() async throws -> [String]
  func close()
}

/// Queries inside a transaction.
public protocol Reader {
  func rows(_ sql: SQL) throws -> [Row]
}

/// Statements inside a writing transaction.
public protocol Writer: Reader {
  /// - Returns: how many rows were changed.
  @discardableResult
  func run(_ sql: SQL) throws -> Int
}

extension Reader {
  func row(_ sql: SQL) throws -> Row? { try rows(sql).first }
}
