import Testing

@testable import Documents

@Suite("Tables for a spreadsheet")
struct CSVTests {
  private func text(_ csv: CSV) -> String { String(decoding: csv.bytes, as: UTF8.self) }

  @Test("a byte order mark, CRLF, and quotes where RFC 4180 asks for them")
  func form() {
    let csv = CSV(
      header: ["A", "B"],
      rows: [[.text("one, \"two\"\nthree"), .number("-12.50")], [.day(Day("2026-05-04")), .empty]])
    #expect(Array(csv.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(text(csv) == "\u{FEFF}A,B\r\n\"one, \"\"two\"\"\nthree\",-12.50\r\n2026-05-04,\r\n")
  }

  @Test(
    "a text that a spreadsheet would calculate is shown instead",
    arguments: ["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "=cmd|' /C calc'!A0"])
  func formulas(_ formula: String) {
    let written = text(CSV(header: ["A"], rows: [[.text(formula)], [.number(formula)]]))
    for cell in written.dropFirst(3).split(separator: "\r\n") {
      #expect(cell.drop { $0 == "\"" }.first == "'", "\(cell)")
    }
    #expect(CSV.fused("'" + formula) == formula)
  }

  @Test(
    "where a spreadsheet splits at semicolons or tabs, no formula begins behind one, nor behind a line break",
    arguments: [
      "a;=1+1", "a\t=1+1", "a\n=1+1", "a\r\n+1", "a;-A1", "a;@SUM(A1)", "a;\"=1+1\"", "=1;=1;=1", "a;＝1+1", ";=1",
    ])
  func formulasBehindOtherSeparators(_ cell: String) {
    let written = text(CSV(header: ["A", "B"], rows: [[.text("x"), .text(cell)]]))
    #expect(written.contains("x,\""), "quoted: \(written)")
    for part in written.split(whereSeparator: { $0 == ";" || $0 == "\t" || $0.isNewline }).dropFirst() {
      let first = part.first { $0 != "\"" }
      #expect(first.map { "=+-@＝".contains($0) } != true, "\(written)")
    }
    #expect(CSV.fused(cell) == cell)
  }

  @Test(
    "semicolons, tabs and lines without a sign behind them stay as they are",
    arguments: ["a; b", "a;b", "1;2", "a\n\nb"])
  func plainSeparators(_ cell: String) {
    #expect(text(CSV(header: ["A"], rows: [[.text(cell)]])) == "\u{FEFF}A\r\n\"\(cell)\"\r\n")
  }

  @Test("a plain negative number stays a number, and an apostrophe of one's own stays")
  func numbers() {
    #expect(
      text(CSV(header: ["A"], rows: [[.text("-5")], [.number("-0.5")], [.text("'tis")]]))
        == "\u{FEFF}A\r\n-5\r\n-0.5\r\n'tis\r\n")
    #expect(CSV.fused("'tis") == "'tis")
  }
}
