/// Four numbers at a time.
typealias Lanes = SIMD4<Double>

/// Their bits.
private typealias LaneBits = SIMD4<UInt64>

extension UnsafeMutablePointer<Double> {
  /// The four numbers from `index` on.
  @inline(__always)
  func lanes(_ index: Int) -> Lanes { UnsafeRawPointer(self + index).loadUnaligned(as: Lanes.self) }

  @inline(__always)
  func store(_ value: Lanes, _ index: Int) {
    UnsafeMutableRawPointer(self + index).storeBytes(of: value, as: Lanes.self)
  }
}

extension Lanes {
  /// The natural logarithm of numbers above 0 that are neither tiny nor infinite, with an error below 1 unit in the last
  /// place.
  ///
  /// The polynomial of FreeBSD's `e_log.c` (Sun Microsystems 1993), four at a time and without branches.
  @inline(__always)
  var logarithm: Lanes {
    // x = 2^k · m with m between the square roots of 1/2 and 2.
    let root: UInt64 = 0x3FE6_A09E_667F_3BCD
    let shifted = unsafeBitCast(self, to: LaneBits.self) &+ LaneBits(repeating: 0x3FF0_0000_0000_0000 - root)
    let fraction = (shifted & LaneBits(repeating: 0x000F_FFFF_FFFF_FFFF)) &+ LaneBits(repeating: root)
    let m = unsafeBitCast(fraction, to: Lanes.self)
    // A whole number below 2^52 as the last digits of 2^52.
    let k =
      unsafeBitCast((shifted &>> 52) | LaneBits(repeating: 0x4330_0000_0000_0000), to: Lanes.self) - (0x1p52 + 1023)
    let s = (m - 1) / (m + 1)
    let z = s * s
    var sum = z * 1.479819860511658591e-01 + 1.531383769920937332e-01
    sum = sum * z + 1.818357216161805012e-01
    sum = sum * z + 2.222219843214978396e-01
    sum = sum * z + 2.857142874366239149e-01
    sum = sum * z + 3.999999999940941908e-01
    sum = sum * z + 6.666666666666735130e-01
    return k * 0.6931471805599453 + s * (sum * z + 2)
  }
}
