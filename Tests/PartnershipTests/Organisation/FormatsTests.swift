import Documents
import Foundation
import Partnership
import Testing

@Suite("Formats: dates and numbers by the organisation's setting")
struct FormatsTests {
  let comma = Formats(numbers: .comma)
  let point = Formats(dates: .monthDay, numbers: .point)
  let space = Formats(dates: .iso, numbers: .space)

  @Test("a date in each style, with its year and near today")
  func days() throws {
    let day = try Samples.day("2026-05-04")
    let (sameYear, otherYear) = (try Samples.day("2026-12-31"), try Samples.day("2025-05-04"))
    #expect(comma.day(day) == "4 May 2026" && comma.day(day, near: sameYear) == "4 May")
    #expect(point.day(day) == "May 4, 2026" && point.day(day, near: sameYear) == "May 4")
    #expect(space.day(day) == "2026-05-04" && space.day(day, near: sameYear) == "2026-05-04")
    #expect(comma.day(day, near: otherYear) == "4 May 2026")
    for style in Formats.DateStyle.allCases { #expect(Formats(dates: style).day(day) == style.title) }
  }

  @Test("whole numbers are grouped by three")
  func integers() {
    let grouped = [0: "0", 7: "7", 999: "999", 1_000: "1,000", 12_345: "12,345", -1_234_567: "−1,234,567"]
    for (value, text) in grouped { #expect(comma.number(value) == text) }
    #expect(comma.number(Int.min) == "−9,223,372,036,854,775,808")
    #expect(point.number(12_345) == "12.345" && space.number(12_345) == "12\u{202F}345")
  }

  @Test("exact decimals keep their digits")
  func decimals() throws {
    let value = try #require(Decimal(string: "-1234567.05", locale: Locale(identifier: "en_US_POSIX")))
    #expect(comma.number(value) == "−1,234,567.05")
    #expect(point.number(value) == "−1.234.567,05")
    #expect(space.number(value) == "−1\u{202F}234\u{202F}567,05")
    #expect(comma.number(Decimal(0)) == "0")
  }

  @Test(
    "computed figures are rounded, carry, and lose trailing zeros",
    arguments: [
      (0.0, 2, "0"), (0.999, 2, "1"), (-0.999, 2, "−1"), (0.001, 2, "0"), (-0.001, 2, "0"), (0.05, 2, "0.05"),
      (1.5, 2, "1.5"), (1.25, 2, "1.25"), (999.999, 2, "1,000"), (999_999.5, 0, "1,000,000"), (-0.4, 0, "0"),
      (-1.5, 0, "−2"), (0.1 + 0.2, 6, "0.3"), (123_456_789_012_345, 0, "123,456,789,012,345"),
    ])
  func computed(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(comma.number(value, decimals: decimals) == text)
  }

  @Test(
    "what is no number, or too large to be counted, is a dash",
    arguments: [Double.nan, .infinity, -.infinity, 1e15, -1e300, .greatestFiniteMagnitude])
  func dash(_ value: Double) {
    for decimals in [0, 2, 6, 12] { #expect(comma.number(value, decimals: decimals) == "–") }
  }

  @Test("many decimals of a large number are no trap")
  func noTrap() {
    #expect(comma.number(9e14, decimals: 6) == "–")
  }
}
