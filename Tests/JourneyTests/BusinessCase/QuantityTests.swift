import BusinessCase
import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Quantities: in words, and as they are kept")
struct QuantityTests {
  func quantity(
    _ shape: Estimate.Shape, _ unit: Estimate.Unit = .money(currency: "EUR"), _ timing: Estimate.Timing = .once
  ) throws -> Quantity { Quantity(try Estimate(shape, unit: unit, timing: timing)) }

  @Test("an interval is told with both ends, its unit and how often")
  func words() throws {
    let formats = Formats()
    let range = Estimate.Shape.interval(low: 18_000, high: 31_000, as: .lognormal)
    #expect(try quantity(range, .money(currency: "EUR"), .perYear).words(formats) == "€18,000 – 31,000 per year")
    #expect(try quantity(range, .hours, .perMonth).words(formats) == "18,000 – 31,000 hours per month")
    #expect(try quantity(.interval(low: 3, high: 5, as: .normal), .count).words(formats) == "3 – 5 once")
    #expect(
      try quantity(.interval(low: -500, high: 1_500, as: .normal)).words(formats) == "−\u{2060}€500 to €1,500 once")
  }

  @Test("the ends of an interval are told as somebody wrote them, so that every change of one is seen")
  func asWritten() throws {
    let range = try quantity(.interval(low: 4_000, high: 9_500, as: .lognormal))
    #expect(range.words(Formats()) == "€4,000 – 9,500 once")
    let wider = try quantity(.interval(low: 4_000, high: 9_540, as: .lognormal))
    #expect(wider.words(Formats()) == "€4,000 – 9,540 once")
  }

  @Test("only what is known is one figure, and it is told exactly")
  func known() throws {
    #expect(try quantity(.fixed(12.5), .money(currency: "EUR"), .perMonth).words(Formats()) == "€12.50 per month")
    #expect(try quantity(.fixed(1_234), .hours).words(Formats(numbers: .point)) == "1.234 hours once")
  }

  @Test("an uncertain quantity is never shown as one figure, however narrow or small")
  func neverOneFigure() throws {
    let narrow: [Estimate.Shape] = [
      .interval(low: 0.6, high: 1.4, as: .lognormal), .interval(low: 0.01, high: 0.03, as: .lognormal),
      .interval(low: 1e9, high: 1e9 + 20, as: .normal), .interval(low: 99.99, high: 100.01, as: .normal),
      .triple(low: 1, mode: 1.1, high: 1.5),
    ]
    for shape in narrow {
      for unit in [Estimate.Unit.money(currency: "EUR"), .hours, .count] {
        let words = try quantity(shape, unit).words(Formats())
        let ends = words.replacing(" once", with: "").split(separator: " – ")
        #expect(ends.count == 2 && ends.first.map { $0.drop { !$0.isNumber } } != ends.last, "\(words)")
      }
    }
  }

  @Test("numbers are kept as decimal strings without exponents, so that the bytes are the same everywhere")
  func coding() throws {
    let quantity = try quantity(.triple(low: 0.000_01, mode: 1.25, high: 1e12), .money(currency: "EUR"), .perYear)
    let text = try CanonicalJSON.encode(quantity)
    #expect(
      text
        == #"{"high":"1000000000000","low":"0.00001","mode":"1.25","shape":"triple","timing":"per-year","unit":"EUR"}"#)
    #expect(try CanonicalJSON.decode(Quantity.self, from: text) == quantity)
  }

  @Test("every unit, shape and period reads back")
  func allParts() throws {
    let units: [Estimate.Unit] = [
      .money(currency: "CHF"), .hours, .days, .people, .percent, .count, .other("tickets"), .other("hours"),
    ]
    let shapes: [Estimate.Shape] = [
      .fixed(-3), .triple(low: 1, mode: 2, high: 4), .interval(low: -1, high: 1, as: .normal),
      .interval(low: 1, high: 2, as: .lognormal),
    ]
    for unit in units {
      for shape in shapes {
        for timing in Estimate.Timing.allCases {
          let quantity = try quantity(shape, unit, timing)
          #expect(try CanonicalJSON.decode(Quantity.self, from: CanonicalJSON.encode(quantity)) == quantity)
        }
      }
    }
  }

  @Test(
    "a record that does not say what it means is refused rather than guessed at",
    arguments: [
      #"{"shape":"cauchy","low":"1","high":"2","unit":"EUR","timing":"once"}"#,
      #"{"shape":"fixed","low":"1","unit":"EUR","timing":"weekly"}"#,
      #"{"shape":"fixed","low":"one","unit":"EUR","timing":"once"}"#,
      #"{"shape":"fixed","low":"inf","unit":"EUR","timing":"once"}"#,
      #"{"shape":"normal","low":"1","unit":"EUR","timing":"once"}"#,
      #"{"shape":"fixed","low":"1","unit":"bananas","timing":"once"}"#,
      #"{"shape":"normal","low":"3","high":"2","unit":"EUR","timing":"once"}"#,
    ])
  func refused(_ text: String) {
    #expect(throws: (any Error).self) { try CanonicalJSON.decode(Quantity.self, from: text) }
  }
}
