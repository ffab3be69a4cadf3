import BusinessCase
import Testing

struct HorizonTests {
  @Test(arguments: [0, -1, 31, 100])
  func aHorizonIsOneToThirtyYears(years: Int) {
    #expect(throws: HorizonError.self) { try Horizon(years: years) }
  }

  @Test func aHorizonThatIsRefusedSaysWhatWouldBeRight() {
    #expect {
      try Horizon(years: 100)
    } throws: { error in
      "\(error)" == "A horizon of 100 years cannot be used. Give whole years from 1 to 30."
    }
  }

  @Test func anAmountFallsDueOnceEachMonthOrEachYear() throws {
    let horizon = try Horizon(years: 3)
    #expect(Estimate.Timing.once.occurrences(in: horizon) == 1)
    #expect(Estimate.Timing.perMonth.occurrences(in: horizon) == 36)
    #expect(Estimate.Timing.perYear.occurrences(in: horizon) == 3)
  }
}
