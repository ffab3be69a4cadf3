import Documents
import Foundation

/// The configuration file: YAML with one key per setting.
struct ConfigurationFile: Sendable {
  static let standardPath = "tandem.yaml"
  static let variable = "TANDEM_CONFIG"

  /// What was written, by key; every value is one that its setting accepts.
  private(set) var values: [String: String] = [:]

  init() {}

  /// - Throws: `Failure` with line and column of every unknown key and impossible value.
  init(path: String) throws(Failure) {
    let text: String
    do {
      text = try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      throw .failed("The configuration file \(path) cannot be read. It has to be there, readable, and UTF-8.")
    }
    do {
      self = try ConfigurationFile(text)
    } catch {
      throw .failed(error.list.map { "\(path): \($0)" }.joined(separator: "\n"))
    }
  }

  init(_ text: String) throws(Problems) {
    var reading = Reading(try YAMLText.node(from: text))
    var found: [String: String] = [:]
    for spelling in Spelling.all {
      let value = reading.text(spelling.key, upTo: 4_096)
      guard !value.isEmpty else { continue }
      if spelling.accepts(value) {
        found[spelling.key] = value
      } else {
        reading.refuse(spelling.key, "“\(value.prefix(200))” is not \(spelling.expected).")
      }
    }
    reading.refuseOthers()
    values = try reading.result { found }
  }
}
