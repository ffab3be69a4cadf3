/// Four numbers at a time.
typealias Lanes = SIMD4<Double>

extension UnsafeMutablePointer<Double> {
  /// The four numbers from `index` on.
  @inline(__always)
  func lanes(_ index: Int) -> Lanes { UnsafeRawPointer(self + index).loadUnaligned(as: Lanes.self) }

  @inline(__always)
  func store(_ value: Lanes, _ index: Int) {
    UnsafeMutableRawPointer(self + index).storeBytes(of: value, as: Lanes.self)
  }
}
