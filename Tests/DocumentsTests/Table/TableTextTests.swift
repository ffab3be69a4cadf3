import Testing

@testable import Documents

@Suite("Tables that people paste")
struct TableTextTests {
  @Test(
    "tabs, semicolons or commas, with quotes and empty lines",
    arguments: [
      "A\tB\n1\t\"x\ny\"\n\n2\t", "A;B\r\n1;\"x\ny\"\r\n;\r\n2;\r\n", "\u{FEFF}A,B\r1,\"x\ny\"\r2,",
    ])
  func separators(_ text: String) throws {
    let table = try TableText(text, upTo: 10)
    #expect(table.header.cells == ["A", "B"])
    #expect(table.rows.map(\.cells) == [["1", "x\ny"], ["2", ""]])
  }

  @Test("the source of a row can be pasted again")
  func sources() throws {
    let table = try TableText("A;B\n\"a;1\";\"say \"\"yes\"\"\"\n'=1;2\n", upTo: 10)
    #expect(table.rows.map(\.cells) == [["a;1", "say \"yes\""], ["=1", "2"]])
    let again = try TableText(([table.header] + table.rows).map(\.source).joined(separator: "\n"), upTo: 10)
    #expect(again.rows.map(\.cells) == table.rows.map(\.cells))
  }

  @Test("what is no table is refused with words")
  func refusals() {
    for text in ["", " \n\t\n", "A,B\n\"never closed", "A\n1\n2\n3"] {
      #expect(throws: Problem.self) { try TableText(text, upTo: 2) }
    }
  }

  @Test("any text is read or refused, and what was written by us reads back")
  func writtenByUs() throws {
    let hostile = [
      "=1", "a,b", "\"", "x\ny", " lead", "", "'=2", "-5", "<b>", "\u{202E}", "a;=1", "- one\n- two\n\n- three",
      "a\t-b;+c", "a;\"=1\"", "it's;'so",
    ]
    let csv = CSV(header: ["A", "B"], rows: hostile.map { [.text($0), .text("end")] })
    let table = try TableText(String(decoding: csv.bytes, as: UTF8.self), upTo: 100)
    #expect(table.rows.map { $0.cells[0] } == hostile.map { $0 == "'=2" ? "=2" : $0 })
  }
}
