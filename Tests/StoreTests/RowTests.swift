import Partnership
import Testing

@testable import Store

/// Values of a row are what the program expects, or an error that names the column.
struct RowTests {
  private func row(_ sql: SQL) async throws -> Row {
    try #require(try await Shelf.write { try $0.rows(sql) }.first)
  }

  @Test func theWrongTypeIsAnErrorThatNamesTheColumn() async throws {
    let row = try await row("SELECT \(7) AS seven, \("x") AS word")
    #expect(throws: StoreError.unreadable("column “seven” holds something else than text")) { try row.text("seven") }
    #expect(throws: StoreError.unreadable("column “word” holds something else than a whole number")) {
      try row.integer("word")
    }
    #expect(throws: StoreError.unreadable("column “word” holds something else than bytes")) {
      try row.optionalBlob("word")
    }
  }

  @Test func aColumnThatIsNotThereIsAnError() async throws {
    let row = try await row("SELECT 1 AS one")
    #expect(throws: StoreError.unreadable("there is no column “two”")) { try row.integer("two") }
  }

  @Test func nothingIsNoText() async throws {
    let row = try await row("SELECT NULL AS gap")
    #expect(try row.optionalText("gap") == nil)
    #expect(throws: StoreError.self) { try row.text("gap") }
    #expect(throws: StoreError.self) { try row.flag("gap") }
  }

  @Test func aWordOutsideItsListIsAnError() async throws {
    let row = try await row("SELECT \("marketing") AS party, \(8) AS stage, \("UPPER") AS id")
    #expect(throws: StoreError.self) { try row.party("party") }
    #expect(throws: StoreError.self) { try row.stage("stage") }
    #expect(throws: StoreError.self) { let _: InitiativeID = try row.id("id") }
  }
}
