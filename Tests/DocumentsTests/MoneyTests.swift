import Documents
import Foundation
import Testing

struct MoneyTests {
  @Test(arguments: [
    ("12000.5", "EUR", "12000.50"), ("12000.500", "EUR", "12000.50"), ("0.005", "EUR", "0.005"), ("-0", "EUR", "0.00"),
    ("007", "JPY", "7"), ("7.00", "JPY", "7"), ("1.5", "KWD", "1.500"), ("-3.10", "USD", "-3.10"),
    ("99999999999999999999.99", "EUR", "99999999999999999999.99"), ("0.00000001", "EUR", "0.00000001"),
    ("100", "EUR", "100.00"),
  ])
  func hasOneCanonicalText(typed: String, code: String, text: String) throws {
    let currency = try #require(Currency(code))
    #expect(try #require(Money(typed, currency: currency)).text == text)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1e3", "1,5", " 1", "1 ", "+1", "--1", "1.2.3", "nan", "0x1F", "inf", "١",
    "123456789012345678901234567890123456789",
  ])
  func refusesOtherTexts(text: String) { #expect(Money(text, currency: .eur) == nil) }

  @Test func equalAmountsAreEqualHoweverTyped() throws {
    let long = try #require(Money("1.500", currency: .eur))
    let short = try #require(Money("1.5", currency: .eur))
    #expect(long == short)
    #expect(Set([long, short]).count == 1)
  }

  @Test func calculatesInOneCurrencyOnly() throws {
    let tenth = try #require(Money("0.1", currency: .eur))
    let fifth = try #require(Money("0.2", currency: .eur))
    let dollar = try #require(Money("1", currency: .usd))
    #expect((tenth + fifth)?.text == "0.30")
    #expect((tenth - fifth)?.text == "-0.10")
    #expect(fifth.isMore(than: tenth) == true)
    #expect(tenth.isMore(than: tenth) == false)
    #expect(dollar.isMore(than: tenth) == nil)
    #expect(dollar + tenth == nil)
    #expect(dollar - tenth == nil)
    #expect((-tenth).text == "-0.10")
    #expect(tenth.doubleValue == 0.1)
  }

  @Test func sumsWithoutPlaceAreNil() {
    let most = Money(amount: Decimal.greatestFiniteMagnitude, currency: .eur)
    #expect(most + most == nil)
  }

  @Test func isCodedAsTextWithItsCurrency() throws {
    let money = try #require(Money("12000.5", currency: .eur))
    let json = #"{"amount":"12000.50","currency":"EUR"}"#
    #expect(try CanonicalJSON.encode(money) == json)
    #expect(try CanonicalJSON.decode(Money.self, from: json) == money)
    #expect(throws: DecodingError.self) {
      try CanonicalJSON.decode(Money.self, from: #"{"amount":"1e3","currency":"EUR"}"#)
    }
    #expect(throws: EncodingError.self) { try CanonicalJSON.encode(Money(amount: .nan, currency: .eur)) }
  }
}

struct CurrencyTests {
  @Test(arguments: [("EUR", 2), ("JPY", 0), ("KRW", 0), ("KWD", 3), ("CLF", 4), ("ZZZ", 2)])
  func hasMinorDigits(code: String, digits: Int) throws {
    let currency = try #require(Currency(code))
    #expect(currency.minorDigits == digits)
    #expect(currency.code == code)
  }

  @Test(arguments: ["", "eur", "EU", "EURO", "E R", "ÄBC", "€"])
  func refusesOtherTexts(text: String) { #expect(Currency(text) == nil) }

  @Test func namesTheCommonOnes() {
    #expect([Currency.eur, .gbp, .usd, .chf].map(\.code) == ["EUR", "GBP", "USD", "CHF"])
  }
}
