import Foundation

/// The regularised incomplete beta function I_x(a, b) and its inverse in x.
///
/// Source: NIST Digital Library of Mathematical Functions, 8.17.22 (continued fraction) and 8.17.4 (reflection);
/// the fraction is evaluated by the method of Lentz as modified by Thompson and Barnett (1986).
struct IncompleteBeta {
  private let a: Double
  private let b: Double
  /// The logarithm of the beta function B(a, b).
  private let logBeta: Double

  /// - Parameters: both shape parameters, finite and above zero.
  init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
    logBeta = lgamma(a).0 + lgamma(b).0 - lgamma(a + b).0
  }

  /// I_x(a, b) for `x` in 0…1.
  func value(_ x: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    let front = exp(a * log(x) + b * log1p(-x) - logBeta)
    // The fraction converges fast on the lower side of the mean; the other side is reached by reflection.
    return x < (a + 1) / (a + b + 2)
      ? front * Self.fraction(a, b, x) / a
      : 1 - front * Self.fraction(b, a, 1 - x) / b
  }

  /// The derivative of the function in x, for `x` inside 0…1.
  func density(_ x: Double) -> Double {
    exp((a - 1) * log(x) + (b - 1) * log1p(-x) - logBeta)
  }

  /// The `x` at which the function is `p`, for `p` in 0…1, by Newton steps kept inside a shrinking bracket.
  func inverse(_ p: Double) -> Double {
    if p <= 0 { return 0 }
    if p >= 1 { return 1 }
    var (lower, upper) = (0.0, 1.0)
    var x = a / (a + b)
    // Bisection alone would end after 60 steps; Newton takes about 6.
    for _ in 0..<100 {
      let excess = value(x) - p
      if excess > 0 { upper = x } else { lower = x }
      var next = x - excess / density(x)
      if !(next > lower && next < upper) { next = lower + (upper - lower) / 2 }
      if abs(next - x) <= 2 * x.ulp { return next }
      x = next
    }
    return x
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    // Lentz's method replaces a vanishing denominator by a tiny one.
    func guarded(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
    var c = 1.0
    var d = 1 / guarded(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...500 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / guarded(1 + even * d)
      c = guarded(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / guarded(1 + odd * d)
      c = guarded(1 + odd / c)
      result *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return result
  }
}
