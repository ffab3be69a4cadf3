import Documents
import Testing

struct ReadingNumberTests {
  @Test(arguments: [
    ("1200", 1200), ("1 200", 1200), ("1\u{202F}200,5", 1200.5), ("1,200.50", 1200.5), ("1200.50", 1200.5),
    ("1.200,50", 1200.5), ("1'234'567.25", 1_234_567.25), ("1’200", 1200), ("1.200.300", 1_200_300),
    ("1,200,300", 1_200_300), ("0.500", 0.5), ("0,500", 0.5), ("12,5", 12.5), ("1200,500", 1200.5),
    ("-3", -3), ("−3", -3), ("+3", 3), ("45 %", 45), ("45%", 45), ("1.5e3", 1500), ("2E-2", 0.02), ("1e15", 1e15),
    ("0", 0), ("1 200.500", 1200.5),
  ])
  func readsWhatPeopleWrite(typed: String, value: Double) {
    var reading = Reading(Form([("n", typed)]))
    #expect(reading.number("n") == value)
    #expect(reading.problems.isEmpty)
  }

  /// The other separator before three digits separates groups, as the setting tells.
  @Test(arguments: [
    ("1.200", ",", 1200), ("1,200", ".", 1200), ("-12,345", ".", -12_345), ("1.2000", ".", 1.2), ("0.125", ".", 0.125),
  ])
  func theSettingDecidesWhatIsAmbiguous(typed: String, separator: String, value: Double) {
    var reading = Reading(Form([("n", typed)]))
    reading.decimalSeparator = Character(separator)
    #expect(reading.number("n") == value)
  }

  /// The decimal separator before three digits means a thousand times as much elsewhere: nobody guesses.
  @Test(arguments: [("1.200", "."), ("19.000", "."), ("-335.000", "."), ("1,200", ",")])
  func aThousandfoldErrorIsAskedAbout(typed: String, separator: String) {
    var reading = Reading(Form([("n", typed)]))
    reading.decimalSeparator = Character(separator)
    #expect(reading.number("n") == nil)
    #expect(reading.problems.first?.message.contains("can mean") == true)
  }

  /// In a table the point may be that of a file, whatever the organisation writes.
  @Test(arguments: [
    ("2.125", "2,1250 or 2125"), ("-19.000", "-19,0000 or -19000"), ("2.125 %", "2,1250 or 2125"),
    ("2.125e0", "2,1250 or 2125"),
  ])
  func aPointBeforeThreeDigitsIsDoubtfulInATable(typed: String, either: String) {
    var reading = Reading(Form([("n", typed)]))
    reading.decimalSeparator = ","
    reading.doubtsPoints = true
    #expect(reading.number("n") == nil)
    #expect(reading.problems.first?.message.contains("can mean \(either).") == true, "\(reading.problems)")
  }

  @Test(arguments: [
    ("2.1250", 2.125), ("2,1250", 2.125), ("0.125", 0.125), ("1.200.300", 1_200_300), ("1.200,50", 1200.5),
    ("1234.567", 1234.567), ("12.5", 12.5), ("18000", 18_000),
  ])
  func whatIsPlainIsReadInATableToo(typed: String, value: Double) {
    var reading = Reading(Form([("n", typed)]))
    reading.decimalSeparator = ","
    reading.doubtsPoints = true
    #expect(reading.number("n") == value)
  }

  @Test(arguments: [
    "nan", "NaN", "inf", "-Infinity", "0x10", "1e16", "1e400", "1000000000000001", "1e", "e5", "1e5.5", "1..2", "1,2,3",
    "1,200.300,5", "12 34", "1 2", "1 200'300", "", "abc", "1.", ".5", "--1", "1-", "٣", "½", "%", "€ 5", "1 2345",
    "1e31", "1e-31",
  ])
  func refusesAnythingElse(typed: String) {
    var reading = Reading(Form([("n", typed)]))
    #expect(reading.number("n", required: "Give a number.") == nil)
    #expect(reading.problems.count == 1)
  }

  @Test func refusesOutsideTheRange() {
    var reading = Reading(Form([("n", "7")]))
    #expect(reading.number("n", in: 0...7) == 7)
    #expect(reading.number("n", in: 0...0.5) == nil)
    #expect(reading.number("n", in: 8...(.infinity)) == nil)
    #expect(reading.number("n", in: -(.infinity)...6) == nil)
    #expect(
      reading.problems.map(\.message) == [
        "7 is outside the range. Give a number from 0 to 0.5.",
        "7 is outside the range. Give a number of at least 8.",
        "7 is outside the range. Give a number of at most 6.",
      ])
  }

  @Test(arguments: [("7", 7), ("1.200", 1200), ("1,200", 1200), ("1 200", 1200), ("-5", -5), ("007", 7)])
  func readsWholeNumbers(typed: String, value: Int) {
    var reading = Reading(Form([("n", typed)]))
    #expect(reading.integer("n", in: -10...2_000) == value)
  }

  @Test(arguments: ["1.5", "1,5", "1e3", "1.200,50", "99999999999999999999", "2001", "x"])
  func refusesOtherWholeNumbers(typed: String) {
    var reading = Reading(Form([("n", typed)]))
    #expect(reading.integer("n", in: -10...2_000) == nil)
    #expect(reading.problems.count == 1)
  }

  @Test(arguments: [
    ("12000.5", "EUR", "12000.50"), ("€ 1.200,50", "EUR", "1200.50"), ("1,200.50€", "EUR", "1200.50"),
    ("EUR 5", "EUR", "5.00"), ("5 EUR", "EUR", "5.00"), ("-€3", "EUR", "-3.00"), ("−\u{2060}€3", "EUR", "-3.00"),
    ("$7", "USD", "7.00"),
    ("£7.10", "GBP", "7.10"), ("CHF 1'200.05", "CHF", "1200.05"), ("500", "JPY", "500"), ("1.234", "KWD", "1.234"),
    ("1,200", "EUR", "1200.00"), ("1000000000000000", "EUR", "1000000000000000.00"),
  ])
  func readsMoneyExactly(typed: String, code: String, text: String) throws {
    var reading = Reading(Form([("m", typed)]))
    let currency = try #require(Currency(code))
    #expect(reading.money("m", currency: currency)?.text == text)
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: [
    ("$5", "EUR"), ("€5", "USD"), ("USD 5", "EUR"), ("1e3", "EUR"), ("1.234", "EUR"), ("5.5", "JPY"), ("5 %", "EUR"),
    ("1000000000000000.01", "EUR"), ("€", "EUR"), ("five", "EUR"), ("€5€", "EUR"),
  ])
  func refusesOtherMoney(typed: String, code: String) throws {
    var reading = Reading(Form([("m", typed)]))
    #expect(reading.money("m", currency: try #require(Currency(code))) == nil)
    #expect(reading.problems.count == 1)
  }
}
