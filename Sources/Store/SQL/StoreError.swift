/// What went wrong with the database, in words for the person who hosts it.
public enum StoreError: Error, Sendable, Hashable {
  case cannotOpen(path: String)
  case notADatabase(path: String)
  case corrupt(String)
  case readOnly(path: String)
  case full(path: String)
  case inUse(path: String, process: String?)
  case newer(path: String, migration: Int, known: Int)
  /// A table or column is missing: no server of this version has opened the file yet.
  case older(path: String)
  case busy
  /// A key that is there already: two people at the same moment.
  case exists(String)
  /// U+0000 cannot be kept in a text.
  case nullCharacter
  /// A stored value that does not have the form it should have.
  case unreadable(String)
  case other(String)

  public var message: String {
    switch self {
    case .cannotOpen(let path):
      "The database file \(path) cannot be opened. Check that its folder exists and that this user may read and write it."
    case .notADatabase(let path):
      "\(path) is not a Tandem database, or it is damaged from its first page on. Restore a backup with “tandem restore”."
    case .corrupt(let detail):
      "The database is damaged (\(detail)). Stop the program and restore a backup with “tandem restore”."
    case .readOnly(let path):
      "\(path) is read-only, so nothing can be saved. Make the file and its folder writable for the user that runs Tandem."
    case .full(let path):
      "The disk that holds \(path) is full. Nothing was saved; make room, then try again."
    case .inUse(let path, let process):
      "Another Tandem\(process.map { " (process \($0))" } ?? "") serves \(path) already. Stop it first, or use another file."
    case .newer(let path, let migration, let known):
      "\(path) was written by a newer version of Tandem (form \(migration); this one knows \(known)). Upgrade the program."
    case .older(let path):
      "\(path) has the form of an older version of Tandem. Start “tandem serve” once, which brings it up to date, and try again."
    case .busy: "The database was busy for too long. Nothing was saved; try again."
    case .exists: "This was saved already, by somebody else at the same moment. Load the page again and look."
    case .nullCharacter: "A text holds the character U+0000, which cannot be kept. Delete it."
    case .unreadable(let detail): "A stored value cannot be read: \(detail). Run “tandem check”."
    case .other(let detail): "The database refused: \(detail)."
    }
  }
}
