/// Four trials at a time.
typealias Lanes = SIMD4<Double>

extension UnsafeMutablePointer<Double> {
  /// The numbers of four rows from `row` on, a multiple of 4.
  @inline(__always)
  func lanes(_ row: Int) -> Lanes { UnsafeRawPointer(self + row).loadUnaligned(as: Lanes.self) }

  @inline(__always)
  func store(_ lanes: Lanes, _ row: Int) {
    UnsafeMutableRawPointer(self + row).storeBytes(of: lanes, as: Lanes.self)
  }

  /// The sum of rows, a multiple of 4: each lane for itself, and these in the end.
  func total(_ rows: Int) -> Double {
    var sum = Lanes()
    for row in Swift.stride(from: 0, to: rows, by: 4) { sum += lanes(row) }
    return (sum[0] + sum[1]) + (sum[2] + sum[3])
  }

  /// How many of the rows, a multiple of 4, are beyond a magnitude, or no number.
  func count(_ rows: Int, beyond most: Double) -> Int {
    var areWithin = SIMDMask<SIMD4<Int64>>(repeating: true)
    for row in Swift.stride(from: 0, to: rows, by: 4) {
      let lanes = lanes(row)
      areWithin = areWithin .& (lanes .<= most) .& (lanes .>= -most)
    }
    // Hardly ever is there one.
    return all(areWithin) ? 0 : (0..<rows).count { !(self[$0].magnitude <= most) }
  }
}

/// The smaller of two numbers, lane by lane; one instruction, where the function of the library is a loop.
@inline(__always)
func smaller(_ a: Lanes, _ b: Lanes) -> Lanes { b.replacing(with: a, where: a .< b) }

/// The larger of two numbers, lane by lane.
@inline(__always)
func larger(_ a: Lanes, _ b: Lanes) -> Lanes { b.replacing(with: a, where: a .> b) }
