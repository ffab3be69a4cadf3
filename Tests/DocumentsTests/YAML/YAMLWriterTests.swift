import Testing

@testable import Documents

@Suite("YAML as it is written")
struct YAMLWriterTests {
  private static let pieces = [
    "word", "two words", "", " ", "\n", "\t", "yes", "No", "null", "~", "12", "1e5", "0x1f", "2026-09-02", ": ", " #",
    "#",
    "- ", "\"", "'", "\\", "{", "}", "[", "]", ",", "&a", "*a", "!", "|", ">", "%", "@", "`", "?", ":", "é", "שלום",
    "🩺",
    "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{1B}", "\u{200F}", "\u{FFFF}", "\u{1FFFE}", "\u{7F}", "\u{A0}",
    "\r", "<<", "=",
  ]

  @Test("every text is read back as the same text, whatever it holds and wherever it stands")
  func roundTrip() throws {
    var generator = Numbers(state: 11)
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        Self.pieces.randomElement(using: &generator) ?? ""
      }.joined()
      // Yams drops a byte order mark at the beginning of a text, however it is written.
      guard text.unicodeScalars.first != "\u{FEFF}" else { continue }
      let written = YAMLWriter.text([
        YAMLEntry("plain", .text(text)),
        YAMLEntry("list", .list([.text(text), .map([YAMLEntry("deep", .text(text))])])),
        YAMLEntry("row", .row([YAMLEntry("a", .text(text)), YAMLEntry("b", .token("1"))])),
        YAMLEntry("line", .inline([.token("1"), .text(text)])),
        YAMLEntry("named", .row([YAMLEntry(text, .token("1"))])),
      ])
      let node = try YAMLText.node(from: written)
      for path in ["plain", "list[0]", "list[1].deep", "row.a", "line[1]"] {
        guard case .scalar(let read, _)? = node.at(path) else {
          Issue.record("\(path) of \(written)")
          continue
        }
        #expect(read == text && Array(read.utf8) == Array(text.utf8), "\(path) of \(written)")
      }
      guard case .map(let entries, _)? = node.at("named") else {
        Issue.record("named of \(written)")
        continue
      }
      #expect(entries.map(\.name) == [text], "a name of \(written)")
    }
  }

  @Test("several lines become a block, and comments stand above their field")
  func form() {
    let text = YAMLWriter.text(
      [
        YAMLEntry("name", .text("Anna")),
        YAMLEntry(
          "said", .list([.map([YAMLEntry("words", .text("one\n\n  two")), YAMLEntry("at", .token("3"))])]),
          comment: "What was said.\nAll of it."), YAMLEntry("none", .list([])),
        YAMLEntry("some", .inline([.token("1"), .text("a, b")])),
      ], comment: "Top")
    #expect(
      text == """
        # Top
        name: Anna

        # What was said.
        # All of it.
        said:
          - words: |-
              one

                two
            at: 3
        none: []
        some: [1, "a, b"]

        """)
  }
}

/// A linear congruential generator (Knuth, MMIX).
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
