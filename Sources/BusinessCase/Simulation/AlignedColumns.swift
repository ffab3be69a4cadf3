/// Columns of numbers in one piece of memory, each `stride` long and aligned for vectors of any width.
final class AlignedColumns<Element: BitwiseCopyable> {
  let stride: Int
  let count: Int
  let base: UnsafeMutablePointer<Element>

  /// - Parameters:
  ///   - count: how many columns.
  ///   - stride: how long each is.
  ///   - zero: what they hold at first.
  init(count: Int, stride: Int, zero: Element) {
    self.count = count
    self.stride = stride
    let size = max(count, 1) * stride
    let raw = UnsafeMutableRawPointer.allocate(byteCount: size * MemoryLayout<Element>.stride, alignment: 64)
    base = raw.bindMemory(to: Element.self, capacity: size)
    base.initialize(repeating: zero, count: size)
  }

  deinit { UnsafeMutableRawPointer(base).deallocate() }

  @inline(__always)
  subscript(column: Int) -> UnsafeMutablePointer<Element> { base + column &* stride }
}
