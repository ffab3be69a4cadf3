import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Text in every field of every kind: what is refused, and what survives")
struct HostileTextTests {
  /// Runs `check` on every field that is filled in by typing, with a form that is right but for that field.
  private func everyTypedField(_ check: (String, Bool, (String) -> [Problem]) -> Void) throws {
    var contents = try Contents(seed: 7)
    for content in try contents.one() { each(content, contents.context, check) }
  }

  private func each<C: Content>(
    _ content: C, _ context: Editing, _ check: (String, Bool, (String) -> [Problem]) -> Void
  ) {
    for field in C.fields(context) {
      let isText: Bool
      switch field.control {
      case .line, .text: isText = true
      default: isText = false
      }
      let others = content.form(context).filter { $0.name != field.name }
      check("\(C.noun).\(field.name)", isText) { typed in
        C.read(others + [(name: field.name, value: typed)], context).problems.filter { $0.field == field.name }
      }
    }
  }

  @Test("control characters are refused in every field", arguments: ["\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}"])
  func control(_ character: String) throws {
    var fields = 0
    try everyTypedField { name, _, problems in
      fields += 1
      #expect(!problems("a\(character)b").isEmpty, "\(name)")
    }
    #expect(fields > 80)
  }

  @Test(
    "marks that turn the direction of writing around are refused in every field", arguments: ["\u{202E}", "\u{2066}"])
  func direction(_ mark: String) throws {
    try everyTypedField { name, _, problems in #expect(!problems("a\(mark)b").isEmpty, "\(name)") }
  }

  @Test("a text without end is refused in every field")
  func tooLong() throws {
    let long = String(repeating: "long ", count: 4_000)
    try everyTypedField { name, _, problems in #expect(!problems(long).isEmpty, "\(name)") }
  }

  /// What is written in a language of its own: formulas, names in them, units, lists of numbers.
  private static let formal: Set<String> = [
    "formula", "symbol", "values", "perYear", "todayPerYear", "correlations", "points", "levels",
  ]

  @Test(
    "markup and right-to-left text are welcome in every text field", arguments: ["<script>&\"'", "שלום \u{200F}עולם"])
  func welcome(_ text: String) throws {
    try everyTypedField { name, isText, problems in
      // Formulas reckon with the unit of an estimate; other units are for people alone.
      let isFormal = name == "estimate.unit" || Self.formal.contains(String(name.split(separator: ".").last ?? ""))
      if isText { #expect(problems(text).isEmpty != isFormal, "\(name)") }
    }
  }

  @Test("they survive as they were typed")
  func survive() throws {
    let context = try Contents(seed: 1).context
    for text in ["<script>alert(1)</script> & \"co\"", "مرحبا \u{200F}بالعالم"] {
      #expect(Reservation.read([(name: "words", value: text)], context).content?.words == text)
    }
  }
}
