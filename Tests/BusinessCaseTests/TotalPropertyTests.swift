import BusinessCase
import Statistics
import Testing

/// What holds for any list of lines.
struct TotalPropertyTests {
  /// A mixed list of lines, the same for the same seed.
  private func lines(seed: UInt64, count: Int = 12, scale: Double = 1) throws -> [Total.Part] {
    var random = RandomNumbers(seed: seed)
    return try (0..<count).map { index in
      let low = (1 + 999 * random.unit()).rounded() * scale
      let high = low * (2 + (6 * random.unit()).rounded())
      let timing = Estimate.Timing.allCases[index % 3]
      let estimate =
        switch Int(4 * random.unit()) {
        case 0: try Euro.normal(low, high, timing)
        case 1: try Euro.lognormal(low, high, timing)
        case 2: try Euro.triple(low, low + (high - low) / 4, high, timing)
        default: try Euro.fixed(low, timing)
        }
      return Total.Part(estimate, sign: random.unit() < 0.6 ? .plus : .minus)
    }
  }

  private func total(_ parts: [Total.Part]) throws -> Total {
    try Total(of: parts, currency: "EUR", over: Horizon(years: 4))
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func permutingLinesChangesNothing(seed: UInt64) throws {
    var random = RandomNumbers(seed: seed)
    let parts = try lines(seed: seed, count: 50)
    let sum = try total(parts)
    for _ in 0..<10 { #expect(try total(parts.shuffled(using: &random)) == sum) }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func aFixedAmountShiftsTheTotalAndNothingElse(seed: UInt64) throws {
    let parts = try lines(seed: seed)
    let before = try total(parts)
    let after = try total(parts + [.init(Euro.fixed(4_096, .perYear), sign: .minus)])
    let shift = 4.0 * 4_096
    #expect(after.variance == before.variance)
    #expect(after.method == before.method)
    #expect(abs(after.mean - (before.mean - shift)) <= 4 * max(abs(before.mean), shift).ulp)
    #expect(abs(after.interval.low - (before.interval.low - shift)) <= 4 * max(abs(before.interval.low), shift).ulp)
    #expect(abs(after.interval.high - (before.interval.high - shift)) <= 4 * max(abs(before.interval.high), shift).ulp)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>, [0.01, 7.5, 1_000])
  func scalingTheCurrencyScalesTheMoney(seed: UInt64, scale: Double) throws {
    let before = try total(lines(seed: seed))
    let after = try total(lines(seed: seed, scale: scale))
    let tolerance = 1e-6 * scale * max(abs(before.mean), before.interval.width)
    #expect(abs(after.mean - scale * before.mean) < tolerance)
    #expect(abs(after.interval.low - scale * before.interval.low) < tolerance)
    #expect(abs(after.interval.high - scale * before.interval.high) < tolerance)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func changingEverySignMirrorsTheTotal(seed: UInt64) throws {
    let parts = try lines(seed: seed)
    let sum = try total(parts)
    let mirrored = try total(parts.map { .init($0.estimate, sign: $0.sign == .plus ? .minus : .plus) })
    // The ends are found to seven digits.
    let tolerance = 1e-6 * max(abs(sum.mean), sum.interval.width)
    #expect(abs(mirrored.mean + sum.mean) < tolerance)
    #expect(abs(mirrored.interval.low + sum.interval.high) < tolerance)
    #expect(abs(mirrored.interval.high + sum.interval.low) < tolerance)
  }

  @Test func fiftyLinesAreNotFelt() throws {
    let parts = try lines(seed: 3, count: 50)
    let fastest = try (0..<20).map { _ in
      try ContinuousClock().measure { _ = try total(parts) }
    }.min()
    // Far under a millisecond in a release build; the limit leaves room for a debug build on a busy machine.
    #expect(try #require(fastest) < .milliseconds(20))
  }
}
