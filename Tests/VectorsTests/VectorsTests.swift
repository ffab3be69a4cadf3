import Foundation
import Statistics
import Testing
import Vectors

/// Whatever the processor, the loops give the bits of plain arithmetic, one number after another.
struct VectorsTests {
  private static let samples = 128

  /// Numbers of 1..<2 as the streams give them: four of upper bits, then four of lower ones, and so on.
  private static func drawn(_ count: Int, seed: UInt64) -> [Double] {
    var streams = (0..<4).map { RandomStream(seed: seed, path: UInt64($0)) }
    var numbers: [Double] = []
    while numbers.count < count {
      let words = (0..<4).map { streams[$0].next() }
      numbers += words.map { 1 + Double($0 >> 12) * 0x1p-52 } + words.map { 1 + Double($0 & 0xFFFF_FFFF) * 0x1p-32 }
    }
    return numbers
  }

  private static func numbers(_ count: Int, seed: UInt64) -> [Double] {
    var stream = RandomStream(seed: seed, path: 77)
    return (0..<count).map { _ in stream.unit() }
  }

  @Test func linesAreDrawnFromTheStreams() {
    let drawn = Self.drawn(2 * Self.samples, seed: 3)
    var stream = VectorStream(seed: 3)
    let weights = Self.numbers(Self.samples, seed: 4)
    var totals = Self.numbers(Self.samples, seed: 5)
    let before = totals
    stream.withState { vectors_add_line($0, Self.samples, 0.3, 0.45, weights, &totals) }
    for sample in 0..<Self.samples {
      #expect(totals[sample] == before[sample] + weights[sample] * (drawn[sample] * 0.45 + (0.3 - 0.45)))
    }
    // The stream goes on where it was.
    var values = [Double](repeating: 0, count: Self.samples)
    stream.withState { vectors_fill_line($0, Self.samples, 0.3, 0.45, &values) }
    for sample in 0..<Self.samples {
      #expect(values[sample] == (drawn[Self.samples + sample] - 1) * 0.45 + 0.3)
    }
  }

  @Test func productsAreAdded() {
    let (weights, values) = (Self.numbers(Self.samples, seed: 1), Self.numbers(Self.samples, seed: 2))
    var totals = Self.numbers(Self.samples, seed: 3)
    let before = totals
    vectors_add_products(Self.samples, weights, values, &totals)
    for sample in 0..<Self.samples { #expect(totals[sample] == before[sample] + weights[sample] * values[sample]) }
  }

  @Test(arguments: [2, 5, 20])
  func sharesAreExponentialNumbersOverTheirSums(rows: Int) {
    let stride = Self.samples + 8
    var stream = VectorStream(seed: 9)
    var shares = [Double](repeating: .nan, count: rows * stride)
    var sums = [Double](repeating: .nan, count: Self.samples)
    stream.withState { vectors_fill_shares($0, Self.samples, rows, stride, &shares, &sums) }
    let drawn = Self.drawn(rows * Self.samples, seed: 9)
    for sample in 0..<Self.samples {
      let numbers = (0..<rows).map { log(2 - drawn[$0 * Self.samples + sample]) }
      let sum = numbers.reduce(0, +)
      for row in 0..<rows {
        // Each logarithm is off by less than one unit in the last place, the sum by as little, and each quotient by one.
        let share = numbers[row] / sum
        #expect(abs(shares[row * stride + sample] - share) <= 8 * share.ulp)
      }
    }
    // What lies between the rows is left alone.
    #expect((0..<rows).allSatisfy { row in (Self.samples..<stride).allSatisfy { shares[row * stride + $0].isNaN } })
  }

  @Test(arguments: [1, 2, 7, 12], [false, true])
  func optionsAreComparedAndEqualsAreNeitherAheadNorBehind(options: Int, leavesOut: Bool) {
    // Few different numbers, so that many are equal.
    let totals = Self.numbers(options * Self.samples, seed: 6).map { ($0 * 5).rounded() }
    var behind = [Int64](repeating: 0, count: options * Self.samples)
    var wins = [Int64](repeating: 0, count: options * options)
    // Every pair whose numbers add up to a multiple of 3 is left out, noted in one of its two orders.
    func isLeftOut(_ one: Int, _ other: Int) -> Bool { leavesOut && one != other && (one + other) % 3 == 0 }
    let settled = (0..<options * options).map { $0 / options > $0 % options && isLeftOut($0 / options, $0 % options) }
    vectors_compare(Self.samples, options, Self.samples, totals, settled, &behind, &wins)
    for one in 0..<options {
      let own = totals[(one * Self.samples)..<((one + 1) * Self.samples)]
      for (sample, value) in own.enumerated() {
        let larger = (0..<options).count { !isLeftOut(one, $0) && totals[$0 * Self.samples + sample] > value }
        #expect(behind[one * Self.samples + sample] == larger)
      }
      for other in 0..<options {
        let rival = totals[(other * Self.samples)..<((other + 1) * Self.samples)]
        #expect(wins[one * options + other] == (isLeftOut(one, other) ? 0 : zip(own, rival).count { $0 > $1 }))
      }
    }
  }

  @Test(arguments: [0, 1, 20])
  func weighedSumsAreWrittenOrTheLargerKept(rows: Int) {
    let (values, weights) = (Self.numbers(max(rows, 1) * Self.samples, seed: 7), Self.numbers(rows, seed: 8))
    func sum(_ sample: Int) -> Double {
      (0..<rows).reduce(0.25) { $0 + values[$1 * Self.samples + sample] * weights[$1] }
    }
    var sums = [Double](repeating: .nan, count: Self.samples)
    vectors_weigh(Self.samples, rows, Self.samples, values, weights, 0.25, false, &sums)
    for sample in 0..<Self.samples { #expect(sums[sample] == sum(sample)) }
    let rivals = Self.numbers(Self.samples, seed: 9).map { $0 * Double(rows + 1) / 3 }
    sums = rivals
    vectors_weigh(Self.samples, rows, Self.samples, values, weights, 0.25, true, &sums)
    for sample in 0..<Self.samples { #expect(sums[sample] == max(sum(sample), rivals[sample])) }
  }
}
