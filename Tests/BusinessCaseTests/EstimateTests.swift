import BusinessCase
import Statistics
import Testing

struct EstimateTests {
  @Test func anIntervalKeepsItsEndsAndFindsItsMiddle() throws {
    let normal = try Euro.normal(-10, 30)
    #expect(normal.low90 == -10)
    #expect(normal.high90 == 30)
    #expect(normal.middle == 10)
    #expect(normal.mean == 10)

    let lognormal = try Euro.lognormal(1, 10)
    #expect(lognormal.low90 == 1)
    #expect(abs(lognormal.mean - 4.0400128) < 5e-8)
    #expect(abs(lognormal.middle - 10.0.squareRoot()) < 1e-12)
  }

  @Test func aTripleIsReadAsPERT() throws {
    let triple = try Euro.triple(20, 100, 900)
    #expect(abs(triple.mean - 220) < 1e-12)
    #expect(abs(triple.variance.squareRoot() - 139.386) < 5e-4)
    #expect(abs(triple.low90 - 44.458262586129386) < 1e-9)
    #expect(abs(triple.high90 - 490.2202258312483) < 1e-9)
  }

  @Test func aFixedNumberIsCertain() throws {
    let fixed = try Euro.fixed(1_200)
    #expect(!fixed.isUncertain)
    #expect(fixed.mean == 1_200)
    #expect(fixed.variance == 0)
    #expect(fixed.interval90.width == 0)
  }

  @Test(arguments: [
    (Estimate.Shape.interval(low: 5, high: 2, as: .normal), EstimateError.Field.low),
    (.interval(low: 5, high: 5, as: .normal), .high),
    (.interval(low: -1, high: 5, as: .lognormal), .low),
    (.interval(low: 0, high: 5, as: .lognormal), .low),
    (.interval(low: .nan, high: 5, as: .lognormal), .low),
    (.interval(low: 1, high: .infinity, as: .normal), .high),
    (.interval(low: 1, high: 1e7, as: .lognormal), .low),
    (.triple(low: 1, mode: 9, high: 5), .mode),
    (.triple(low: 1, mode: .nan, high: 5), .mode),
    (.fixed(.infinity), .value),
    (.fixed(1e14), .value),
    (.triple(low: 1, mode: 2, high: 1e14), .high),
  ])
  func anImpossibleShapeIsRefusedBesideItsField(shape: Estimate.Shape, field: EstimateError.Field) {
    #expect {
      try Estimate(shape, unit: .hours)
    } throws: { error in
      (error as? EstimateError)?.field == field
    }
  }

  @Test(arguments: ["eur", "EURO", "€", "", "E1R"])
  func aCurrencyIsThreeCapitalLetters(code: String) {
    #expect(throws: EstimateError.currency(code)) { try Estimate(.fixed(1), unit: .money(currency: code)) }
  }

  @Test func aUnitOfOnesOwnHasAName() throws {
    #expect(throws: EstimateError.unitWithoutName) { try Estimate(.fixed(1), unit: .other("  ")) }
    #expect(try Estimate(.fixed(1), unit: .other("tickets")).unit.label == "tickets")
  }

  @Test func theMessageSaysWhatWouldBeRight() {
    #expect(
      EstimateError.currency("euro").message
        == "“euro” is not a currency code. Give the three capital letters of ISO 4217, for example EUR.")
    #expect(
      EstimateError.shape(.notPositive(low: -1, high: 5)).message.hasSuffix("or choose the normal shape."))
    #expect(EstimateError.tooWide(low: 1, high: 10_000_000).message.contains("From 1 to 10000000 is more than"))
  }

  @Test func estimatesAreEqualWhenTheyAreStatedAlike() throws {
    #expect(try Euro.normal(1, 2) == Euro.normal(1, 2))
    #expect(try Euro.normal(1, 2) != Euro.lognormal(1, 2))
    #expect(try Euro.fixed(1, .perMonth) != Euro.fixed(1, .perYear))
    #expect(try Set([Euro.fixed(1), Euro.fixed(1), Euro.fixed(2)]).count == 2)
  }
}
