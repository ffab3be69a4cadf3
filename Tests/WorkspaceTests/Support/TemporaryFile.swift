import Foundation

/// The path of a file that is not there yet, in a folder of its own.
struct TemporaryFile {
  let folder: String
  let path: String

  init(_ name: String = "tandem.sqlite") throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("tandem-\(UUID().uuidString)").path
    path = folder + "/" + name
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: folder)  // A folder left behind in /tmp harms no test.
  }
}
