extension HTML {
  /// Plain text that people typed: blank lines part paragraphs, a single line break stays a line break.
  ///
  /// Each paragraph takes its direction from its own first letter (`dir="auto"`), so that text in Arabic or Hebrew reads
  /// well on an English page. Text of nothing but white space gives nothing.
  public init(paragraphs text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let paragraphs = lines.split { line in line.allSatisfy(\.isWhitespace) }
    self = paragraphs.html { lines in
      "<p dir=\"auto\">\(lines.map { HTML(escaping: String($0)) }.joined(separator: "<br>"))</p>"
    }
  }
}
