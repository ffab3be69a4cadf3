import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// An advisory lock on a file beside the database, held as long as the process serves it. The kernel drops it when
/// the process ends, however it ends.
public final class FileLock: Sendable {
  private let descriptor: Int32

  /// - Throws: `StoreError.inUse` when another process holds it.
  public init(beside path: String) throws {
    let lockPath = path + ".lock"
    let descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      switch errno {
      case EACCES, EPERM, EROFS: throw StoreError.readOnly(path: path)
      case ENOSPC, EDQUOT: throw StoreError.full(path: path)
      default: throw StoreError.cannotOpen(path: path)
      }
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // Only to name the process; the refusal stands without.
      let holder = try? String(contentsOfFile: lockPath, encoding: .utf8)
        .trimmingCharacters(in: .whitespacesAndNewlines)
      Glibc.close(descriptor)
      throw StoreError.inUse(path: path, process: holder.flatMap { $0.isEmpty ? nil : $0 })
    }
    ftruncate(descriptor, 0)
    let pid = "\(getpid())\n"
    _ = pid.withCString { write(descriptor, $0, strlen($0)) }
    self.descriptor = descriptor
  }

  public func release() { flock(descriptor, LOCK_UN) }

  deinit { Glibc.close(descriptor) }
}
