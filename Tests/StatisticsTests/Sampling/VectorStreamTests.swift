import Testing

@testable import Statistics

struct VectorStreamTests {
  @Test func itIsFourRandomStreamsSideBySide() {
    var vector = VectorStream(seed: 7, path: 3, 9)
    var lanes = (0..<4).map { RandomStream(seed: 7, path: 3, 9, $0) }
    for _ in 0..<1_000 {
      let words = vector.next()
      for lane in 0..<4 { #expect(words[lane] == lanes[lane].next()) }
    }
  }

  @Test func numbersAreTheUpperBitsOfTheWordsAndPairsTheLowerOnesToo() {
    var (one, two, words) = (VectorStream(seed: 1), VectorStream(seed: 1), VectorStream(seed: 1))
    for _ in 0..<100 {
      let word = words.next()
      let single = one.nextFromOne()
      let (upper, lower) = two.nextPairFromOne()
      for lane in 0..<4 {
        #expect(single[lane] == 1 + Double(word[lane] >> 12) * 0x1p-52)
        #expect(upper[lane] == single[lane])
        #expect(lower[lane] == 1 + Double(word[lane] & 0xFFFF_FFFF) * 0x1p-32)
      }
    }
  }

  /// Both numbers of a pair are uniform, and neither says anything about the other.
  @Test func pairsAreUniformAndUncorrelated() {
    var stream = VectorStream(seed: 5, path: 1)
    var (first, second) = ([Double](), [Double]())
    for _ in 0..<10_000 {
      let (upper, lower) = stream.nextPairFromOne()
      for lane in 0..<4 {
        first.append(upper[lane] - 1)
        second.append(lower[lane] - 1)
      }
    }
    for numbers in [first, second] {
      let moments = Moments(numbers)
      #expect(abs(moments.mean - 0.5) < 4 * moments.standardError)
      #expect(abs(moments.variance - 1.0 / 12) < 4 * 0.075 / 200)
    }
    let products = Moments(zip(first, second).map { ($0 - 0.5) * ($1 - 0.5) })
    #expect(abs(products.mean) < 4 * products.standardError)
  }
}
