import Documents
import Partnership

/// A browser that an option runs in.
public struct BrowserNeed: Codable, Hashable, Sendable {
  public var name: String
  /// The oldest version, in the words of its maker; empty for whatever version.
  public var since: String

  public init(_ name: String, since: String = "") {
    self.name = name
    self.since = since
  }

  /// "Firefox 128".
  public var line: String { since.isEmpty ? name : "\(name) \(since)" }

  /// What stands for an option that runs without a browser.
  static let none = "none"
  static let most = 20

  static let field = Field(
    "browsers", "In which browsers does it run?", .text(rows: 2),
    hint:
      "One on each line, with its oldest version: Firefox 128. “none” where it needs no browser; empty where nobody "
      + "knows. It is held against IT's calendar.")

  /// - Returns: nil where nobody knows; none where it needs no browser.
  static func read(_ reading: inout Reading) -> [BrowserNeed]? {
    let lines = reading.text("browsers", upTo: 2_000, lines: .many).split(whereSeparator: \.isNewline)
      .map { String($0).trimmed }.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return nil }
    if lines == [none] { return [] }
    if lines.count > most { reading.refuse("browsers", "There are \(lines.count) browsers. Name at most \(most).") }
    let needs = lines.map(BrowserNeed.init(line:))
    for need in needs {
      if need.name.lowercased() == none {
        reading.refuse("browsers", "“none” stands alone: it means that no browser is needed.")
      } else if !need.name.contains(where: \.isLetter) || need.line.count > 80 {
        reading.refuse("browsers", "“\(need.line.prefix(80))” is no browser. Write its name, and its oldest version.")
      }
    }
    return needs
  }

  /// The last word is a version where it begins with a digit.
  init(line: String) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 1, let last = words.last, last.first?.isNumber == true else {
      self.init(words.joined(separator: " "))
      return
    }
    self.init(words.dropLast().joined(separator: " "), since: last)
  }

  static func text(_ needs: [BrowserNeed]?) -> String {
    guard let needs else { return "" }
    return needs.isEmpty ? none : needs.map(\.line).joined(separator: "\n")
  }
}
