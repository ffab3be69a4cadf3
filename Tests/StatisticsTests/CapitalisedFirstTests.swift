import Testing

@testable import Statistics

struct CapitalisedFirstTests {
  @Test(arguments: [("one of them", "One of them"), ("über", "Über"), ("EUR", "EUR"), ("3 hours", "3 hours"), ("", "")])
  func aTextBeginsASentence(text: String, begun: String) {
    #expect(text.capitalisedFirst == begun)
  }
}
