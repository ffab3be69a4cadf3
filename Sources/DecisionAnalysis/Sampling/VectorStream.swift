/// Four streams of uniform random numbers side by side, for filling blocks.
///
/// Each lane is xoshiro256+ (D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM
/// Transactions on Mathematical Software 47 (2021)), seeded by SplitMix64 from the seed and the number of the chunk.
struct VectorStream {
  typealias Words = SIMD4<UInt64>

  private var s0: Words
  private var s1: Words
  private var s2: Words
  private var s3: Words

  init(seed: UInt64, chunk: Int) {
    // Both are scrambled: chunks that were a whole number of SplitMix steps apart would share most of their state.
    var state = seed
    state = Self.splitMix(&state) ^ (UInt64(truncatingIfNeeded: chunk) &* 0xD134_2543_DE82_EF95)
    state = Self.splitMix(&state)
    func word() -> Words {
      var word = Words()
      for lane in 0..<4 { word[lane] = Self.splitMix(&state) }
      return word
    }
    (s0, s1, s2, s3) = (word(), word(), word(), word())
  }

  private static func splitMix(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Four numbers of 0..<1.
  @inline(__always)
  mutating func next() -> SIMD4<Double> {
    let sum = s0 &+ s3
    let shifted = s1 &<< 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = (s3 &<< 45) | (s3 &>> 19)
    // The upper 52 bits as the fraction of a number of 1..<2.
    let bits = (sum &>> 12) | Words(repeating: 0x3FF0_0000_0000_0000)
    return unsafeBitCast(bits, to: SIMD4<Double>.self) - 1
  }
}
