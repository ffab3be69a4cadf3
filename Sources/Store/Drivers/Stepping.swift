import GRDB
import GRDBSQLite

/// A prepared statement from its first value to its last row.
struct Stepping {
  private let statement: SQLiteStatement
  private let db: Database

  /// - Parameter statement: of this connection, and used by nobody else until `end`.
  init(_ statement: SQLiteStatement, of db: Database) {
    self.statement = statement
    self.db = db
  }

  /// Binds the values in the order of their placeholders.
  func bind(_ values: [SQLValue]) throws {
    sqlite3_reset(statement)
    for (index, value) in values.enumerated() {
      let code = try bind(value, at: CInt(index + 1))
      guard code == SQLITE_OK else { throw error(code) }
    }
  }

  /// Goes to the next row.
  /// - Returns: false after the last.
  func next() throws -> Bool {
    let code = sqlite3_step(statement)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw error(code)
    }
  }

  /// The values of the first `count` columns of the row.
  func values(_ count: Int) -> [SQLValue] { (0..<CInt(count)).map(value) }

  /// Lets the statement go.
  func end() { sqlite3_reset(statement) }

  private func bind(_ value: SQLValue, at position: CInt) throws -> CInt {
    // SQLite copies what it is given, because it lives no longer than the call.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: return sqlite3_bind_null(statement, position)
    case .integer(let integer): return sqlite3_bind_int64(statement, position, integer)
    case .real(let real): return sqlite3_bind_double(statement, position, real)
    case .blob(let bytes):
      // The address of nothing is none, which would bind NULL.
      if bytes.isEmpty { return sqlite3_bind_zeroblob(statement, position, 0) }
      return bytes.withUnsafeBytes {
        sqlite3_bind_blob(statement, position, $0.baseAddress, CInt($0.count), copied)
      }
    case .text(var text):
      guard !text.utf8.contains(0) else { throw StoreError.nullCharacter }
      // As above: an empty text is not NULL.
      if text.isEmpty { return sqlite3_bind_text(statement, position, "", 0, copied) }
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(statement, position, $0.baseAddress, CInt($0.count), copied)
        }
      }
    }
  }

  private func value(_ column: CInt) -> SQLValue {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
    case SQLITE_TEXT:
      let start = sqlite3_column_text(statement, column)
      let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
      return .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(statement, column)
      let bytes = UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
      return .blob(Array(bytes))
    default: return .null
    }
  }

  private func error(_ code: CInt) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: db.sqliteConnection.map { String(cString: sqlite3_errmsg($0)) })
  }
}
