import Testing

@testable import Documents

/// What a form may leave to the organisation's habits, a document says in one way.
struct InputTests {
  private func document(_ json: String) throws -> Reading {
    var reading = Reading(try JSONText.node(from: json.utf8))
    reading.decimalSeparator = ","
    return reading
  }

  @Test(arguments: ["\"19.125\"", "19.125", "\"1e3\"", "-0.5"])
  func numbersOfDocumentsHavePoints(_ number: String) throws {
    var reading = try document("{\"n\": \(number)}")
    #expect(reading.number("n") == Double(number.replacing("\"", with: "")))
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: ["1,5", "1.200,50", "1 200", "45 %", "+1", ".5", "5.", "1.2.3", "0x1F", "", "-"])
  func numbersOfFormsAreNone(_ number: String) throws {
    var reading = try document("{\"n\": \"\(number)\"}")
    #expect(reading.number("n", required: "Write a number.") == nil)
    #expect(reading.problems.first?.position == Position(line: 1, column: 7))
  }

  @Test func daysHaveOneSpelling() throws {
    var reading = try document("{\"a\": \"2026-05-04\", \"b\": \"4.5.2026\"}")
    #expect(reading.day("a") == Day("2026-05-04"))
    #expect(reading.day("b") == nil)
  }

  @Test func formsStayAsTheyWere() {
    var reading = Reading(Form([("n", "1.200,50"), ("d", "4.5.2026"), ("p", " secret ")]))
    reading.decimalSeparator = ","
    #expect(reading.number("n") == 1200.5)
    #expect(reading.day("d") == Day("2026-05-04"))
    #expect(reading.secret("p") == " secret ")
    #expect(reading.problems.isEmpty)
  }
}
