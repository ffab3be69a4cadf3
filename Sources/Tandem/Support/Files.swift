import Foundation

/// A file that a command makes.
enum NewFile {
  /// Writes a file that only this account can read. One that is there stays as it is.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .failed("There is a file \(path) already. Name another one.") }
      throw .failed("\(path) cannot be written: \(String(cString: strerror(errno))).")
    }
    do {
      let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try handle.write(contentsOf: Data(bytes))
      try handle.close()
    } catch {
      unlink(path)
      throw .failed("\(path) cannot be written: \(error.localizedDescription)")
    }
  }
}

/// A file that a command reads.
enum GivenFile {
  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .failed("There is no file \(path).")
    }
    if isFolder.boolValue { throw .failed("\(path) is a folder. Name the file in it.") }
    do { return Array(try Data(contentsOf: URL(filePath: path))) } catch {
      throw .failed("\(path) cannot be read: \(error.localizedDescription)")
    }
  }
}
