import GRDB

/// SQLite's result codes in the words of `StoreError`.
enum SQLiteErrors {
  static func translate(_ error: any Error, path: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    return switch error.resultCode {
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: StoreError.cannotOpen(path: path)
    case .SQLITE_NOTADB: StoreError.notADatabase(path: path)
    case .SQLITE_CORRUPT: StoreError.corrupt(error.message ?? "no detail")
    case .SQLITE_READONLY: StoreError.readOnly(path: path)
    case .SQLITE_FULL: StoreError.full(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: StoreError.busy
    case .SQLITE_CONSTRAINT: StoreError.exists(error.message ?? "")
    case .SQLITE_ERROR where error.isAboutMissingForm: StoreError.older(path: path)
    // The values of the statement stay out of the message: they may be somebody's text.
    default: StoreError.other(error.message ?? "code \(error.resultCode.rawValue)")
    }
  }
}

extension DatabaseError {
  /// Whether a table or a column is not there. Every statement is tried against the present form by a test, so the file
  /// is behind.
  fileprivate var isAboutMissingForm: Bool {
    guard let message else { return false }
    return message.hasPrefix("no such table") || message.hasPrefix("no such column")
  }
}
