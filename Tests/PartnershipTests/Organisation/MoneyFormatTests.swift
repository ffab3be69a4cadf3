import Documents
import Partnership
import Testing

@Suite("Formats: money")
struct MoneyFormatTests {
  let comma = Formats(numbers: .comma)
  let point = Formats(numbers: .point)

  @Test(
    "exact amounts: no cents where there are none, both digits where there are some",
    arguments: [
      ("0", "€0"), ("12000", "€12,000"), ("12000.00", "€12,000"), ("12.5", "€12.50"), ("-12000", "−\u{2060}€12,000"),
      ("-0.05", "−\u{2060}€0.05"), ("0.005", "€0.005"), ("999999999999999.99", "€999,999,999,999,999.99"),
    ])
  func exact(_ amount: String, _ text: String) throws {
    #expect(comma.money(try Samples.euro(amount)) == text)
  }

  @Test("in each style and currency")
  func styles() throws {
    #expect(point.money(try Samples.euro("12345.6")) == "€12.345,60")
    #expect(Formats(numbers: .space).money(try Samples.euro("12345.6")) == "€12\u{202F}345,60")
    #expect(comma.money(try #require(Money("5", currency: .gbp))) == "£5")
    #expect(comma.money(try #require(Money("-5", currency: .usd))) == "−\u{2060}$5")
    #expect(comma.money(try #require(Money("-5", currency: .chf))) == "−CHF\u{A0}5")
    let yen = try #require(Currency("JPY"))
    #expect(comma.money(try #require(Money("1200", currency: yen))) == "JPY\u{A0}1,200")
  }

  @Test("computed amounts are whole, and nothing is never below zero")
  func computed() {
    #expect(comma.money(1_234.5, .eur) == "€1,235")
    #expect(comma.money(-0.4, .eur) == "€0")
    #expect(comma.money(-0.6, .eur) == "−\u{2060}€1")
  }

  @Test(
    "a range names the currency once, and shows cents only where whole units would blur it",
    arguments: [
      (18_000.0, 31_000.0, "€18,000 – 31,000"), (0, 500, "€0 – 500"), (0.6, 1.4, "€0.60 – 1.40"),
      (1.2, 1.8, "€1.20 – 1.80"), (0.2, 0.4, "€0.20 – 0.40"), (3, 5, "€3 – 5"),
      (100_000, 100_001, "€100,000 – 100,001"),
      (-500, 1_500, "−\u{2060}€500 to €1,500"), (-2.5, -1.5, "−\u{2060}€2.50 to −\u{2060}€1.50"), (700, 700, "€700"),
      (12.5, 99.4, "€13 – 99"),
    ])
  func range(_ low: Double, _ high: Double, _ text: String) {
    #expect(comma.money(from: low, to: high, .eur) == text)
  }

  @Test("no range is ever shown as one figure", arguments: [(0.01, 0.02), (5.1, 5.4), (1e9, 1e9 + 1), (-0.3, 0.3)])
  func neverOne(_ low: Double, _ high: Double) {
    for style in Formats.NumberStyle.allCases {
      let text = Formats(numbers: style).money(from: low, to: high, .eur)
      #expect(text.contains(" – ") || text.contains(" to "), "\(text)")
    }
  }

  @Test("the nearest amount has whole cents, so that a limit which is met exactly is not broken")
  func nearest() throws {
    #expect(Money(nearest: 0.1 + 0.2, currency: .eur) == (try Samples.euro("0.30")))
    #expect(Money(nearest: -12.345, currency: .eur) == (try Samples.euro("-12.35")))
    #expect(Money(nearest: 1_234.5, currency: try #require(Currency("JPY")))?.text == "1235")
    #expect(Money(nearest: 4e15, currency: .eur) == (try Samples.euro("4000000000000000")))
    for none in [Double.nan, .infinity, 1e18] { #expect(Money(nearest: none, currency: .eur) == nil) }
  }
}
