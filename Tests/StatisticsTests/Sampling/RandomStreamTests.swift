import Testing

@testable import Statistics

struct RandomStreamTests {
  /// Numbers of the authors' C code, started from 1, 2, 3, 4.
  @Test func theGeneratorIsXoshiro256PlusPlus() {
    var stream = RandomStream(state: (1, 2, 3, 4))
    let numbers = (0..<6).map { _ in stream.next() }
    #expect(
      numbers == [
        41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386, 9_228_616_714_210_784_205,
        9_973_669_472_204_895_162,
      ])
  }

  @Test func seedAndPathTellAStream() {
    func first(_ stream: RandomStream) -> UInt64 {
      var stream = stream
      return stream.next()
    }
    let streams = [
      RandomStream(seed: 1), RandomStream(seed: 2), RandomStream(seed: 1, path: 0), RandomStream(seed: 1, path: 1),
      RandomStream(seed: 1, path: 0, 1), RandomStream(seed: 1, path: 1, 0),
    ]
    #expect(Set(streams.map(first)).count == streams.count)
    #expect(first(RandomStream(seed: 7, path: 3)) == first(RandomStream(seed: 7, path: 3)))
  }

  @Test(arguments: [0, 1, .max] as [UInt64])
  func unitNumbersAreUniform(seed: UInt64) {
    var stream = RandomStream(seed: seed, path: 5)
    let moments = Moments((0..<10_000).map { _ in stream.unit() })
    #expect(abs(moments.mean - 0.5) < 4 * moments.standardError)
    #expect(abs(moments.variance - 1.0 / 12) < 4 * 0.075 / 100)
  }
}
