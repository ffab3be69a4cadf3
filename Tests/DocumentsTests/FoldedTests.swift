import Documents
import Testing

struct FoldedTests {
  @Test(arguments: [
    ("Zürich", "zurich"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("STRAẞE", "strasse"), ("Ærø", "aero"),
    ("Łódź", "lodz"), ("ｆｕｌｌ　ｗｉｄｔｈ", "full width"), ("ﬁnd", "find"), ("  a \n\t b  ", "a b"), ("İstanbul", "istanbul"),
    ("ΣΊΣΥΦΟΣ", "σισυφοσ"), ("Σίσυφος", "σισυφοσ"), ("Ёлка", "елка"), ("x²", "x2"), ("", ""), (" \u{A0} ", ""),
    ("co\u{AD}op", "coop"), ("a\u{200D}b", "ab"), ("Đà Nẵng", "da nang"), ("ﬃ㎏", "ffikg"),
  ])
  func folds(text: String, folded: String) { #expect(Folded.text(text) == folded) }

  @Test func foldingTwiceChangesNothing() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folded.text("a\(scalar)b")
      guard Array(Folded.text(once).utf8) == Array(once.utf8) else {
        Issue.record("U+\(String(value, radix: 16)) gives \(once), then \(Folded.text(once))")
        return
      }
    }
  }
}
