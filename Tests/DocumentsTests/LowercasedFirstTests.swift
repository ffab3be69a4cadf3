import Testing

@testable import Documents

@Suite struct LowercasedFirstTests {
  @Test(arguments: [
    ("Hosted service", "hosted service"), ("Über uns", "über uns"), ("IT leads", "IT leads"), ("A", "A"), ("", ""),
    ("already small", "already small"),
  ]) func aTitleStandsWithinASentence(title: String, within: String) {
    #expect(title.lowercasedFirst == within)
  }
}
