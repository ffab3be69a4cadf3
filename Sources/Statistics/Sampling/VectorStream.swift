/// Four `RandomStream`s side by side, for filling blocks of numbers: lane i gives the numbers of the stream with the
/// same seed and the same path with i at its end.
@frozen
public struct VectorStream: Sendable {
  public typealias Words = SIMD4<UInt64>

  @usableFromInline var s0: Words
  @usableFromInline var s1: Words
  @usableFromInline var s2: Words
  @usableFromInline var s3: Words
  /// Always 0, which the compiler cannot know. Without it, it takes the shifts of a rotation together and, for want of
  /// such an instruction on plain x86-64, rotates lane by lane in other registers, at twice the time.
  @usableFromInline let zero: Words

  /// - Parameters:
  ///   - seed: any number; the same seed and path give the same streams.
  ///   - path: which streams of that seed, for example a chunk of the work.
  public init(seed: UInt64, path: UInt64...) {
    let lanes = (0..<4).map { RandomStream(seed: seed, path: path + [$0]).state }
    s0 = Words(lanes.map(\.0))
    s1 = Words(lanes.map(\.1))
    s2 = Words(lanes.map(\.2))
    s3 = Words(lanes.map(\.3))
    zero = Words(repeating: 0)
  }

  /// Lends the state to a loop outside of Swift: the first, second, third and last word of the four streams.
  @inlinable
  public mutating func withState(_ body: (UnsafeMutablePointer<UInt64>) -> Void) {
    withUnsafeMutableBytes(of: &self) { bytes in
      guard let words = bytes.baseAddress else { return }
      body(words.assumingMemoryBound(to: UInt64.self))
    }
  }

  /// The next 64 random bits of each stream.
  @inlinable @inline(__always)
  public mutating func next() -> Words {
    let sum = s0 &+ s3
    let result = (sum &<< 23) &+ ((sum &>> 41) &+ s0)
    let shifted = s1 &<< 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = (s3 &<< 45) | ((s3 &>> 19) ^ zero)
    return result
  }

  /// The next number of each stream, 1 ≤ x < 2 in steps of 2^-52: one less is uniform over 0..<1. The subtraction is
  /// left to the caller, who mostly has a constant to add anyway.
  @inlinable @inline(__always)
  public mutating func nextFromOne() -> SIMD4<Double> { Self.fromOne(next() &>> 12) }

  /// The same with two numbers out of each word: one from its upper 52 bits, one from its lower 32.
  ///
  /// The last 20 bits of the former are the first of the latter. They are worth less than 2^-32 of the range there, far
  /// below what any number of draws could show.
  @inlinable @inline(__always)
  public mutating func nextPairFromOne() -> (SIMD4<Double>, SIMD4<Double>) {
    let words = next()
    return (Self.fromOne(words &>> 12), Self.fromOne((words &<< 32) &>> 12))
  }

  /// 52 bits as the fraction of a number from 1 up to 2.
  @inlinable @inline(__always)
  public static func fromOne(_ fraction: Words) -> SIMD4<Double> {
    unsafeBitCast(fraction | Words(repeating: 0x3FF0_0000_0000_0000), to: SIMD4<Double>.self)
  }
}
