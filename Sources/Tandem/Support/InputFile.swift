import Documents
import Foundation

/// A file that a person names on the command line.
enum InputFile {
  /// The largest file that is read, 16 MB.
  static let largest = 16 << 20

  /// The text of the file.
  /// - Throws: a failure in words when it is not there, too large or no text in UTF-8.
  static func text(_ path: String) throws(Failure) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .failed("There is no file \(path).")
    }
    if isFolder.boolValue { throw .failed("\(path) is a folder. Name a file in it.") }
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    guard size <= largest else { throw .failed("\(path) is larger than 16 MB, which no such file is.") }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .failed("\(path) cannot be read. May this account read it?")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw .failed("\(path) is not a text in UTF-8. Save it as UTF-8.")
    }
    return text
  }

  /// Reads a file with problems told as editors understand them: file, line, column and what would be right.
  static func read<T>(_ path: String, _ read: (String) throws(Problems) -> T) throws(Failure) -> T {
    let text = try text(path)
    do {
      return try read(text)
    } catch {
      throw .failed(error.list.map { line($0, path) }.joined(separator: "\n"))
    }
  }

  static func line(_ problem: Problem, _ path: String) -> String {
    let place = problem.position.map { "\(path):\($0.line):\($0.column)" } ?? path
    return "\(place): \(problem.field.isEmpty ? "" : "\(problem.field): ")\(problem.message)"
  }
}
