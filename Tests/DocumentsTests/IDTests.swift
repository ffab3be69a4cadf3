import Documents
import Testing

struct IDTests {
  enum Thing {}

  @Test(arguments: ["a", "0", "need-2026", "-", String(repeating: "z", count: 40)])
  func accepts(text: String) { #expect(ID<Thing>(text)?.text == text) }

  @Test(arguments: ["", "A", "a b", "a_b", "é", "a/b", "..", String(repeating: "z", count: 41)])
  func refuses(text: String) { #expect(ID<Thing>(text) == nil) }

  /// Crockford's alphabet, most significant bits first: 0x00443214C7 is 00000 00001 00010 … 00111.
  @Test func makesCrockfordTextFromTenBytes() {
    let bytes: [UInt8] = [0x00, 0x44, 0x32, 0x14, 0xC7, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
    let id = ID<Thing>.make { _ in bytes }
    #expect(id.text == "01234567zzzzzzzz")
    #expect(ID<Thing>(id.text) == id)
  }

  @Test func asksForTenBytes() {
    var asked: [Int] = []
    _ = ID<Thing>.make {
      asked.append($0)
      return Array(repeating: 0, count: $0)
    }
    #expect(asked == [10])
  }

  @Test func derivesByJoining() {
    #expect(ID<Thing>.derived("need", "7")?.text == "need-7")
    #expect(ID<Thing>.derived("Need", "7") == nil)
    #expect(ID<Thing>.derived(String(repeating: "a", count: 20), String(repeating: "b", count: 20)) == nil)
  }

  @Test func isAKeyOfObjects() throws {
    let a = try #require(ID<Thing>("a"))
    let b = try #require(ID<Thing>("b"))
    #expect(a < b)
    let json = try CanonicalJSON.encode([b: 2, a: 1])
    #expect(json == #"{"a":1,"b":2}"#)
    #expect(try CanonicalJSON.decode([ID<Thing>: Int].self, from: json) == [a: 1, b: 2])
    #expect(throws: DecodingError.self) { try CanonicalJSON.decode(ID<Thing>.self, from: #""A""#) }
  }
}
