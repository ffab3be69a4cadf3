import Documents
import Testing

struct FormTests {
  @Test func keepsOrderAndRepetition() throws {
    let form = try Form(urlEncoded: "tag=a&name=x&tag=b&empty=&bare".utf8)
    #expect(form.fields.map(\.name) == ["tag", "name", "tag", "empty", "bare"])
    #expect(form["tag"] == "a")
    #expect(form.all("tag") == ["a", "b"])
    #expect(form["empty"] == "")
    #expect(form["bare"] == "")
    #expect(form["absent"] == nil)
    #expect(form.all("absent").isEmpty)
  }

  @Test func decodesPlusPercentAndUTF8() throws {
    let form = try Form(urlEncoded: "a+b=1%2B1%3D2%26c&gr%C3%BC%c3%9Fe=%F0%9F%91%8D=%25".utf8)
    #expect(form["a b"] == "1+1=2&c")
    #expect(form["grüße"] == "👍=%")
  }

  @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=1%4g", "%=1", "a=%-1"])
  func refusesBrokenPercentSigns(body: String) {
    let problem = #expect(throws: Problem.self) { try Form(urlEncoded: body.utf8) }
    #expect(problem?.message.contains("Write %25") == true)
  }

  /// A lone continuation byte, an overlong slash, a surrogate, a truncated sequence, a byte that never occurs.
  @Test(arguments: ["a=%80", "a=%C0%AF", "a=%ED%A0%80", "a=%E2%82", "a=%FF"])
  func refusesWhatIsNotUTF8(body: String) {
    let problem = #expect(throws: Problem.self) { try Form(urlEncoded: body.utf8) }
    #expect(problem?.field == "a")
    #expect(problem?.message.contains("UTF-8") == true)
  }

  @Test func refusesMoreThanAThousandFields() throws {
    let thousand = Array(repeating: "a=1", count: 1_000).joined(separator: "&")
    #expect(try Form(urlEncoded: thousand.utf8).fields.count == 1_000)
    #expect(throws: Problem.self) { try Form(urlEncoded: "\(thousand)&a=1".utf8) }
  }

  @Test func anEmptyBodyIsAnEmptyForm() throws {
    #expect(try Form(urlEncoded: "".utf8).fields.isEmpty)
    #expect(try Form(urlEncoded: "&&".utf8).fields.isEmpty)
  }
}
