import Documents
import Partnership
import Testing

@testable import Store

/// SQL as a literal type: what stands in the literal is the statement, what is interpolated is a value.
struct SQLTests {
  @Test func aTextIsBoundWhateverItHolds() {
    let title = "'; DROP TABLE person; --"
    let sql: SQL = "SELECT id FROM initiative WHERE title = \(title)"
    #expect(sql.text(.sqlite) == "SELECT id FROM initiative WHERE title = ?")
    #expect(sql.text(.postgresql) == "SELECT id FROM initiative WHERE title = $1")
    #expect(sql.values == [.text(title)])
  }

  @Test func everyTypeHasItsStoredForm() {
    let none: String? = nil
    let sql: SQL = """
      \("text") \(none) \(7) \(Int64.max) \(true) \(false) \([0, 255] as [UInt8]?) \(Samples.id("a-1", of: Subject.Link.self))
      \(Digest(of: "")) \(Samples.morning) \(Samples.today) \(Party.dataProtection) \(Stage.outcome) \(Kind(rawValue: "cost"))
      """
    #expect(
      sql.values == [
        .text("text"), .null, .integer(7), .integer(.max), .integer(1), .integer(0), .blob([0, 255]), .text("a-1"),
        .text("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"), .text("2026-09-02T08:00:00Z"),
        .text("2026-09-02"), .text("data-protection"), .integer(7), .text("cost"),
      ])
  }

  @Test func aPartIsSplicedWithItsValuesInPlace() {
    let middle: SQL = "b = \("two") AND c = \("three")"
    let sql: SQL = "a = \("one") AND \(middle) AND d = \("four")"
    #expect(sql.text(.postgresql) == "a = $1 AND b = $2 AND c = $3 AND d = $4")
    #expect(sql.values == ["one", "two", "three", "four"].map { .text($0) })
  }

  @Test func aListBindsEachOfItsValues() {
    let sql: SQL = "party IN (\(list: ["it", "hr", "security"])) AND n = \(1)"
    #expect(sql.text(.sqlite) == "party IN (?, ?, ?) AND n = ?")
    #expect(sql.text(.postgresql) == "party IN ($1, $2, $3) AND n = $4")
    #expect(sql.values.count == 4)
  }

  @Test func anEmptyListIsFoundNowhere() async throws {
    let found = try await Shelf.write { writer in
      try writer.setMeta("key", "value")
      return try writer.rows("SELECT key FROM meta WHERE key IN (\(list: []))").count
    }
    #expect(found == 0)
  }

  /// SQLite numbers `$2, $1` by first appearance and swaps them without a word: values have to arrive by position,
  /// whatever their number.
  @Test(arguments: [1, 2, 9, 10, 11, 100])
  func valuesArriveInTheirPlaces(count: Int) async throws {
    let numbers = (0..<count).map { ($0 * 7_919) % 1_009 }
    // Each number is weighed by its place, so that a swap of any two different ones changes the sum.
    let terms = numbers.enumerated().map { place, number -> SQL in "\(number) * \(place + 1)" }
    let sql: SQL = "SELECT \(SQL.joined(terms, by: " + ")) AS sum"
    let expected = numbers.enumerated().reduce(0) { $0 + $1.element * ($1.offset + 1) }
    let found = try await Shelf.write { try $0.rows(sql).first?.integer("sum") }
    #expect(found == Int64(expected))
  }

  @Test func aTextWithU0000IsRefused() async throws {
    let error = await storeError {
      try await Shelf.write { try $0.setMeta("key", "before\u{0}after") }
    }
    #expect(error == .nullCharacter)
    #expect(error?.message.contains("U+0000") == true)
  }

  @Test(arguments: ["", "\u{1}", "\u{202E}gnp.exe", "𝛼 — “quoted” 'single' \"double\"", "a\r\nb", "😀🏳️‍🌈"])
  func anyOtherTextComesBackAsItWas(text: String) async throws {
    let back = try await Shelf.write { writer in
      try writer.setMeta("key", text)
      return try writer.meta("key")
    }
    #expect(back.map { Array($0.utf8) } == Array(text.utf8))
  }
}
