/// Writes `YAMLValue` as text: two spaces for each level, no line is folded, no anchors.
///
/// Yams' own emitter knows no comments, folds long lines, and leaves the choice between styles to heuristics that may
/// change; a file that is compared byte for byte needs one way of writing.
public enum YAMLWriter {
  /// The document's text, with a line break at its end.
  /// - Parameter comment: what stands at the top, one or several lines.
  /// - Complexity: O(n).
  public static func text(_ entries: [YAMLEntry], comment: String? = nil) -> String {
    var writer = YAMLLines()
    if let comment { writer.comment(comment, indent: 0) }
    writer.map(entries, indent: 0, startsLine: true)
    return writer.text
  }
}

private struct YAMLLines {
  private(set) var text = ""

  mutating func map(_ entries: [YAMLEntry], indent: Int, startsLine: Bool) {
    for (index, entry) in entries.enumerated() {
      // The first entry of a list's item stands behind its hyphen, where no comment has room.
      let isInline = index == 0 && !startsLine
      if let comment = entry.comment, !isInline {
        text += "\n"
        self.comment(comment, indent: indent)
      }
      if !isInline { space(indent) }
      text += YAMLScalar.inline(entry.name, inRow: false) + ":"
      value(entry.value, indent: indent)
    }
  }

  /// What comes behind the colon of a name that stands at `indent`.
  private mutating func value(_ value: YAMLValue, indent: Int) {
    switch value {
    case .text(let words) where YAMLScalar.isBlock(words): block(words, indent: indent + 2)
    case .text(let words): text += " \(YAMLScalar.inline(words, inRow: false))\n"
    case .token(let token): text += " \(token)\n"
    case .row, .inline: text += " \(cell(value))\n"
    case .list(let items) where items.isEmpty: text += " []\n"
    case .map(let entries) where entries.isEmpty: text += " {}\n"
    case .list(let items):
      text += "\n"
      list(items, indent: indent + 2)
    case .map(let entries):
      text += "\n"
      map(entries, indent: indent + 2, startsLine: true)
    }
  }

  private mutating func list(_ items: [YAMLValue], indent: Int) {
    for item in items {
      space(indent)
      text += "-"
      switch item {
      case .map(let entries) where !entries.isEmpty:
        text += " "
        map(entries, indent: indent + 2, startsLine: false)
      default: value(item, indent: indent)
      }
    }
  }

  private mutating func block(_ words: String, indent: Int) {
    text += " |-\n"
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.isEmpty {
        space(indent)
        text += line
      }
      text += "\n"
    }
  }

  private func row(_ entries: [YAMLEntry]) -> String {
    "{\(entries.map { "\(YAMLScalar.inline($0.name, inRow: true)): \(cell($0.value))" }.joined(separator: ", "))}"
  }

  private func cell(_ value: YAMLValue) -> String {
    switch value {
    case .text(let words): YAMLScalar.inline(words, inRow: true)
    case .token(let token): token
    case .row(let entries), .map(let entries): row(entries)
    case .list(let items), .inline(let items): "[\(items.map(cell).joined(separator: ", "))]"
    }
  }

  mutating func comment(_ words: String, indent: Int) {
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      space(indent)
      text += line.isEmpty ? "#\n" : "# \(line)\n"
    }
  }

  private mutating func space(_ count: Int) { text += String(repeating: " ", count: count) }
}
