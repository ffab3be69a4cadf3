/// A stream of pseudo-random numbers that is wholly told by a seed and a path, so that work cut into pieces gives the
/// same numbers whoever does which piece, and when.
///
/// The generator is xoshiro256++ (D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM
/// Transactions on Mathematical Software 47 (2021), article 36). Its state of 256 bits is drawn by SplitMix64 (G. L.
/// Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014) from a hash of seed and path: that two
/// of 2^32 streams overlap within 2^64 numbers each has a probability below 2^-120.
public struct RandomStream: RandomNumberGenerator, Sendable {
  private(set) var state: (UInt64, UInt64, UInt64, UInt64)

  /// - Parameters:
  ///   - seed: any number; the same seed and path give the same stream.
  ///   - path: which stream of that seed, for example a replicate and a block.
  public init(seed: UInt64, path: UInt64...) {
    self.init(seed: seed, path: path)
  }

  /// The same for a path of any length.
  public init(seed: UInt64, path: [UInt64]) {
    var key = Self.mixed(seed &+ Self.golden)
    for part in path { key = Self.mixed(key ^ Self.mixed(part &+ Self.golden)) }
    var words: [UInt64] = []
    for _ in 0..<4 {
      key &+= Self.golden
      words.append(Self.mixed(key))
    }
    state = (words[0], words[1], words[2], words[3])
  }

  /// A stream in a given state, which is not all zero; for comparison with published numbers.
  init(state: (UInt64, UInt64, UInt64, UInt64)) {
    self.state = state
  }

  /// The next 64 random bits. Constant time.
  @inline(__always)
  public mutating func next() -> UInt64 {
    let sum = state.0 &+ state.3
    let result = (sum << 23 | sum >> 41) &+ state.0
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3 << 45 | state.3 >> 19
    return result
  }

  /// The next number strictly between 0 and 1, in steps of 2^-53.
  @inline(__always)
  public mutating func unit() -> Double {
    (Double(next() >> 11) + 0.5) * 0x1p-53
  }

  /// 2^64 over the golden ratio, the step of SplitMix64.
  private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The finaliser of SplitMix64, a permutation of 64 bits.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var bits = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
