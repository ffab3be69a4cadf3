import Foundation

/// The files of a database, which hold addresses and hashes of passwords.
enum PrivateFile {
  /// Makes an empty file that only this account can read; SQLite gives the files beside it the same permissions.
  /// A file that is there already stays as it is.
  static func make(_ path: String) throws(StoreError) {
    // Only a file that was not there is opened: to close one that SQLite has open would drop SQLite's locks on it.
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      _ = close(descriptor)
      return
    }
    switch errno {
    case EEXIST: return
    case EACCES, EPERM, EROFS: throw .readOnly(path: path)
    case ENOSPC, EDQUOT: throw .full(path: path)
    default: throw .cannotOpen(path: path)
    }
  }
}
