import Documents
import Testing

@testable import Journey

@Suite("Reference classes")
struct ReferenceClassTests {
  private func problems(_ fields: String) -> [String] {
    do {
      _ = try ReferenceClasses.read("classes:\n  - {name: N, words: W, \(fields)}\n")
      return []
    } catch {
      return error.list.map(\.description)
    }
  }

  private let whole = "about: people, low: 1, high: 2, source: s, read: 2026-11-24"

  @Test("the file that ships is read, and has a range for all that is asked")
  func shipped() throws {
    let shipped = try ReferenceClasses.read(ReferenceClasses.shippedText)
    #expect(shipped == .shipped && shipped.all.allSatisfy { !$0.source.isEmpty })
    let usd = try #require(Currency("USD"))
    for number in AskedNumber.allCases {
      let span = try #require(shipped.widest(number, in: .eur), "\(number)")
      #expect(span.low < span.high, "\(number)")
    }
    #expect(shipped.widest(.hour, in: usd) == Span(low: 34.53, high: 60.14))
    #expect(shipped.widest(.hour, in: .gbp) == Span(low: 10.8, high: 43.9))
    #expect(shipped.widest(.licence, in: usd) == Span(low: 7.25, high: 25))
    #expect(shipped.widest(.people, in: usd) == Span(low: 10, high: 200_000))
  }

  @Test("few cases that are alike say less than they seem: whoever does not know is given a threefold range")
  func few() throws {
    let shipped = ReferenceClasses.shipped
    // 23 to 31.1 % in two reports; 52 to 104 hours in one.
    #expect(shipped.widest(.stopped, in: .eur) == Span(low: 15, high: 46))
    #expect(shipped.widest(.begin, in: .eur) == Span(low: 42, high: 130))
    #expect(shipped.isWidened(.stopped, in: .eur) && !shipped.isWidened(.hour, in: .usd))
    for number in AskedNumber.allCases where !number.isMoney {
      let span = try #require(shipped.widest(number, in: .eur))
      #expect(span.high >= 2.9 * span.low, "\(number)")
    }
    let likely = try ReferenceClasses.read(
      "classes:\n  - {about: stopped, name: N, low: 80, high: 90, words: W, source: s, read: 2026-11-24}\n")
    #expect(likely.widest(.stopped, in: .eur) == Span(low: 49, high: 100))
  }

  @Test("an amount in a currency without a case is converted, and says at which rate and where that can be read")
  func converted() throws {
    let text = """
      classes:
        - {about: licence, name: N, low: 10, high: 20, currency: USD, words: W., source: s, read: 2026-11-24}
      rates:
        - words: "1 May 2026"
          source: A bank
          read: 2026-11-25
          currencies: [{currency: USD, rate: 1.25}, {currency: CHF, rate: 0.9}, {currency: JPY, rate: 171.3}]
      """
    let classes = try ReferenceClasses.read(text)
    #expect(classes.widest(.licence, in: .usd) == Span(low: 10, high: 20))
    #expect(classes.widest(.licence, in: .eur) == Span(low: 8, high: 16))
    #expect(classes.widest(.licence, in: .chf) == Span(low: 7.2, high: 14.4))
    #expect(classes.widest(.licence, in: try #require(Currency("JPY"))) == Span(low: 1370, high: 2740))
    #expect(classes.widest(.licence, in: .gbp) == nil)
    #expect(
      classes.of(.licence, in: .chf).map(\.words) == [
        "W. Converted from USD: 1 EUR = 1.25 USD, 1 May 2026 (A bank); 1 EUR = 0.9 CHF, 1 May 2026 (A bank)."
      ])
    #expect(throws: Problems.self) { try ReferenceClasses.read(text.replacing("A bank", with: "\"\"")) }
    #expect(throws: Problems.self) { try ReferenceClasses.read(text.replacing("rate: 0.9", with: "rate: 0")) }
  }

  @Test("a figure without its source or its day is refused with its place, in words")
  func hearsay() {
    #expect(problems(whole).isEmpty)
    #expect(
      problems("about: people, low: 1, high: 2, read: 2026-11-24") == [
        "line 2, column 5: classes[0].source: A figure without its source is hearsay. Say where it can be read, or leave "
          + "the figure out."
      ])
    #expect(problems("about: people, low: 1, high: 2, source: s")[0].contains("on which day it was read there"))
    #expect(problems("about: people, low: 1, high: 2, source: s, read: 2026-02-30")[0].contains("not a date"))
  }

  @Test("ranges, currencies and numbers that cannot be are refused")
  func impossible() {
    let end = "source: s, read: 2026-11-24"
    #expect(problems("about: people, low: 2, high: 1, \(end)")[0].contains("Exchange the two"))
    #expect(problems("about: share, low: 2, high: 101, \(end)")[0].contains("101 is outside the range"))
    #expect(problems("about: colour, low: 1, high: 2, \(end)")[0].contains("“colour” is not among the choices"))
    #expect(problems("about: hour, low: 1, high: 2, \(end)")[0].contains("needs its currency"))
    #expect(problems("about: share, low: 1, high: 2, currency: EUR, \(end)")[0].contains("no amount of money"))
    #expect(problems("\(whole), by: me")[0].contains("There is no field of this name here"))
    #expect(throws: Problems.self) { try ReferenceClasses.read("classes: []\n") }
  }
}
