import Documents
import Testing

struct ReadingTextTests {
  /// Reads the one field "t" and gives the text and what was wrong with it.
  private func read(_ typed: String, upTo limit: Int = 200, lines: Lines = .one) -> (text: String, wrong: [String]) {
    var reading = Reading(Form([("t", typed)]))
    let text = reading.text("t", upTo: limit, lines: lines)
    return (text, reading.problems.map(\.message))
  }

  @Test func trimsAndComposes() {
    #expect(read("  Zu\u{308}rich \n").text == "Zürich")
    #expect(Array(read("u\u{308}").text.unicodeScalars) == ["\u{FC}"])
    #expect(read("a\r\nb", lines: .many).text == "a\nb")
    #expect(read("a\tb", lines: .many).text == "a\tb")
  }

  @Test(arguments: [
    ("a\u{0}b", "Character 2", "U+0000"), ("ab\u{202E}c", "Character 3", "U+202E"),
    ("\u{2066}a\u{2069}", "Character 1", "U+2066"), ("x\u{1B}[0m", "Character 2", "U+001B"),
    ("x\u{85}y", "Character 2", "U+0085"), ("x\u{FFFE}", "Character 2", "U+FFFE"),
    ("x\u{FFFF}", "Character 2", "U+FFFF"),
    ("x\u{10FFFF}", "Character 2", "U+10FFFF"), ("a\nb", "Character 2", "U+000A"), ("a\tb", "Character 2", "U+0009"),
    ("a\u{2028}b", "Character 2", "U+2028"),
  ])
  func refusesWithCharacterAndPlace(typed: String, place: String, code: String) throws {
    let (text, wrong) = read(typed)
    #expect(text == "")
    let message = try #require(wrong.first)
    #expect(message.contains(place))
    #expect(message.contains(code))
    #expect(wrong.count == 1)
  }

  @Test func allowsWhatScriptsNeed() {
    for typed in ["שלום\u{200F}!", "\u{200E}abc", "<b>&amp;\"'", "क्‍ष", "👩‍👩‍👧‍👦"] {
      #expect(read(typed).text == typed)
    }
  }

  @Test func countsCharactersAsPeopleDo() {
    #expect(read("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", upTo: 2).text == "👩‍👩‍👧‍👦👩‍👩‍👧‍👦")
    #expect(read("abc", upTo: 2).wrong == ["This is too long (3 characters). Use at most 2 characters."])
    #expect(read("a" + String(repeating: "\u{301}", count: 100_000), upTo: 2).wrong.count == 1)
  }

  @Test func requiresOnlyWithAMessage() {
    for form in [Form(), Form([("t", "")]), Form([("t", " \u{A0}")]), Form([("t", "\u{200B}\u{200E}")])] {
      var reading = Reading(form)
      #expect(reading.text("t") == "")
      #expect(reading.problems.isEmpty)
      #expect(reading.text("t", required: "Say something.") == "")
      #expect(reading.problems == [Problem(field: "t", message: "Say something.")])
    }
  }

  @Test func aRefusedTextIsNotAlsoMissing() {
    var reading = Reading(Form([("t", "a\u{0}")]))
    _ = reading.text("t", required: "Say something.")
    var list = Reading(.map([Node.Entry(name: "t", value: .list([], nil))], nil))
    _ = list.text("t", required: "Say something.")
    #expect(reading.problems.count == 1)
    #expect(list.problems.map(\.message) == ["Expected a single value here."])
  }

  @Test(arguments: [
    ("Ada@Example.ORG", "Ada@example.org"), (" a.b+c@x-y.example ", "a.b+c@x-y.example"),
    ("jürgen@müller.example", "jürgen@müller.example"),
  ])
  func readsAddresses(typed: String, address: String) {
    var reading = Reading(Form([("mail", typed)]))
    #expect(reading.email("mail") == address)
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: [
    "a", "@example.org", "a@", "a@b", "a@@example.org", "a b@example.org", "a@exa mple.org", "a@.org", "a@example..org",
    ".a@example.org", "a.@example.org", "a..b@example.org", "a@-x.org", "a@x-.org", "<a@example.org>",
    "a@example.org,b@example.org", "a@example.org\r\nBcc: b@example.org", "a\u{200B}@example.org",
    String(repeating: "a", count: 65) + "@example.org",
    "a@" + Array(repeating: "abcdefghi", count: 26).joined(separator: "."),
  ])
  func refusesOtherAddresses(typed: String) {
    var reading = Reading(Form([("mail", typed)]))
    #expect(reading.email("mail") == nil)
    #expect(reading.problems.count == 1)
  }

  @Test(arguments: [
    ("on", true), ("1", true), ("true", true), ("", false), ("0", false), ("False", false), ("off", false),
    ("no", false),
  ])
  func readsFlags(value: String, on: Bool) {
    var reading = Reading(Form([("f", value)]))
    #expect(reading.flag("f") == on)
    #expect(reading.flag("absent") == false)
  }
}
