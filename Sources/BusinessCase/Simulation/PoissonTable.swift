import Foundation
import Statistics

/// The number of events by one uniform number.
struct PoissonTable {
  /// The cumulative probabilities of 0, 1, 2, … as bits, up to the last that 32 bits can tell from 1.
  private let bounds: [UInt32]

  init(_ poisson: Poisson) {
    var bounds: [UInt32] = []
    guard poisson.mean > 0 else {
      self.bounds = []
      return
    }
    var count = 0
    while true {
      let bound = poisson.cumulative(Double(count)) * 0x1p32
      guard bound < 4_294_967_295 else { break }
      bounds.append(UInt32(bound))
      count += 1
    }
    self.bounds = bounds
  }

  @inline(__always)
  func count(_ bits: UInt32) -> Int {
    guard bounds.count > 32 else {
      var count = 0
      while count < bounds.count, bits >= bounds[count] { count &+= 1 }
      return count
    }
    var (low, high) = (0, bounds.count)
    while low < high {
      let middle = (low + high) / 2
      if bits >= bounds[middle] { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The same for a mean that differs from trial to trial.
  @inline(__always)
  static func count(_ bits: UInt32, mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    let p = (Double(bits) + 0.5) * 0x1p-32
    guard mean < 30 else { return Int(Poisson(clamping: mean).quantile(p)) }
    var term = exp(-mean)
    var sum = term
    var count = 0
    while sum < p, count < 300 {
      count += 1
      term *= mean / Double(count)
      sum += term
    }
    return count
  }
}
