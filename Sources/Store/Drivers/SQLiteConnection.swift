import Foundation
import GRDB

/// GRDB's connection as Store's reader and writer; it lives only inside a transaction.
struct SQLiteConnection: Writer {
  let db: Database
  let path: String

  func rows(_ sql: SQL) throws -> [Row] {
    // By SQLite's own functions: a page asks a dozen small questions, and GRDB's arguments, cursors and rows would box
    // and copy every value once more.
    try translating {
      let statement = try db.cachedStatement(sql: sql.text(.sqlite))
      let stepping = Stepping(statement.sqliteStatement, of: db)
      defer { stepping.end() }
      try stepping.bind(sql.values)
      let columns = Row.Columns(statement.columnNames)
      var found: [Row] = []
      while try stepping.next() {
        found.append(Row(columns: columns, values: stepping.values(statement.columnNames.count)))
      }
      return found
    }
  }

  func run(_ sql: SQL) throws -> Int {
    try translating {
      let statement = try db.cachedStatement(sql: sql.text(.sqlite))
      try statement.execute(arguments: try sql.arguments())
      return db.changesCount
    }
  }

  /// Here and not only around the transaction, so that a repository can tell a key that is taken.
  private func translating<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch { throw SQLiteErrors.translate(error, path: path) }
  }
}

extension SQL {
  fileprivate func arguments() throws -> StatementArguments {
    StatementArguments(
      try values.map { value -> (any DatabaseValueConvertible)? in
        switch value {
        case .null: return nil
        case .integer(let integer): return integer
        case .real(let real): return real
        case .blob(let bytes): return Data(bytes)
        case .text(let text):
          guard !text.utf8.contains(0) else { throw StoreError.nullCharacter }
          return text
        }
      })
  }
}
