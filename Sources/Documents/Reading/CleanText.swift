import Foundation

/// The cleaning of typed text, and what it refuses.
enum CleanText {
  /// Why a text is refused, in words.
  struct Refusal: Error {
    let message: String
  }

  static func clean(_ typed: String, upTo limit: Int, lines: Lines) -> Result<String, Refusal> {
    // Characters can be of any length; this bound keeps a flood of combining marks out of the slower steps below.
    guard typed.utf8.count <= 64 * limit + 1_024 else { return .failure(tooLong(limit)) }
    var text = typed
    if !isPlain(typed) {
      text = typed.replacingOccurrences(of: "\r\n", with: "\n").precomposedStringWithCanonicalMapping
    }
    text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if let refusal = firstRefused(text, lines: lines) { return .failure(refusal) }
    guard text.count <= limit else { return .failure(tooLong(limit, text.count)) }
    // A text of nothing but invisible marks would pass as filled in.
    if !isPlain(text), text.unicodeScalars.allSatisfy(isInvisible) { return .success("") }
    return .success(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { 32...126 ~= $0 }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
  }

  private static func firstRefused(_ text: String, lines: Lines) -> Refusal? {
    guard !isPlain(text) else { return nil }
    for (index, character) in text.enumerated() {
      for scalar in character.unicodeScalars {
        guard let name = refusedName(scalar, lines: lines) else { continue }
        let code = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        return Refusal(message: "Character \(index + 1) is \(name) (U+\(padded)). Remove it.")
      }
    }
    return nil
  }

  private static func refusedName(_ scalar: Unicode.Scalar, lines: Lines) -> String? {
    switch scalar.value {
    case 0x0A, 0x2028, 0x2029: lines == .many ? nil : "a line break, and this is one line"
    case 0x09: lines == .many ? nil : "a tab"
    case 0x00...0x1F, 0x7F...0x9F: "a control character"
    case 0x202A...0x202E, 0x2066...0x2069: "a mark that changes the direction of writing"
    case 0xFDD0...0xFDEF: "not a character"
    case let value where value & 0xFFFE == 0xFFFE: "not a character"
    default: nil
    }
  }

  private static func tooLong(_ limit: Int, _ count: Int? = nil) -> Refusal {
    Refusal(message: "This is too long\(count.map { " (\($0) characters)" } ?? ""). Use at most \(limit) characters.")
  }
}
