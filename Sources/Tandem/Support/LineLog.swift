import Documents
import Foundation
import Logging

/// Writes each event as one line to standard error: moment, level, source, message, and what belongs to it.
struct LineLog: LogHandler {
  let label: String
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  var metadataProvider: Logger.MetadataProvider?

  init(label: String, level: Logger.Level) {
    self.label = label
    logLevel = level
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var all = metadata
    all.merge(metadataProvider?.get() ?? [:]) { $1 }
    all.merge(event.metadata ?? [:]) { $1 }
    let moment = Timestamp(seconds: Int64(Date().timeIntervalSince1970.rounded(.down))).description
    Output.error(Self.line(moment, event.level, label, "\(event.message)", all, event.error))
  }

  /// One line, whatever the message holds: a line break in it could pass for another event.
  static func line(
    _ moment: String, _ level: Logger.Level, _ label: String, _ message: String, _ metadata: Logger.Metadata,
    _ error: (any Error)?
  ) -> String {
    var parts = [moment, level.rawValue, "\(label):", message]
    parts += metadata.sorted { $0.key < $1.key }.map { "\($0.key)=\(quoted("\($0.value)"))" }
    if let error { parts.append("error=\(quoted("\(error)"))") }
    let line = parts.joined(separator: " ")
    // Nearly every line is plain, and one is written for every request.
    if line.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return line }
    return String(String.UnicodeScalarView(line.unicodeScalars.flatMap(visible)))
  }

  private static func quoted(_ text: String) -> String {
    text.contains(where: { $0 == " " || $0 == "\"" }) ? "\"\(text.replacing("\"", with: "\\\""))\"" : text
  }

  private static func visible(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: Array("\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
    default: [scalar]
    }
  }
}
