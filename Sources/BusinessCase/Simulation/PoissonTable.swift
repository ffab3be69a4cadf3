import Foundation
import Statistics

/// The number of events by one uniform number.
struct PoissonTable {
  /// The cumulative probabilities of 0, 1, 2, … as bits, up to the last that 32 bits can tell from 1.
  private let bounds: [UInt32]
  /// For each beginning of the bits the least number of events, where the search begins (H.-C. Chen and Y. Asau, "On
  /// generating random variates from an empirical distribution", AIIE Transactions 6 (1974), 163-166).
  private let guide: [UInt16]
  /// So many bits are a beginning: it nearly always tells the number, however many there may be.
  private static let leading: UInt32 = 10

  init(_ poisson: Poisson) {
    var bounds: [UInt32] = []
    while poisson.mean > 0 {
      let bound = poisson.cumulative(Double(bounds.count)) * 0x1p32
      guard bound < 4_294_967_295 else { break }
      bounds.append(UInt32(bound))
    }
    var reached = 0
    guide = (0..<(UInt32(1) << Self.leading)).map { beginning in
      let least = beginning << (32 - Self.leading)
      while reached < bounds.count, least >= bounds[reached] { reached += 1 }
      return UInt16(reached)
    }
    self.bounds = bounds
  }

  @inline(__always)
  func count(_ bits: UInt32) -> Int {
    var count = Int(guide[Int(bits >> (32 - Self.leading))])
    while count < bounds.count, bits >= bounds[count] { count &+= 1 }
    return count
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
