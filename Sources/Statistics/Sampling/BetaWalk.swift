import Foundation

/// Walks along the lower tail of a beta distribution and gives the power series of its quantile function.
///
/// With density f, the quantile function Q has Q' = 1 / f(Q), so that all of its derivatives at a point follow from Q
/// there. The series of one point foretells Q at the next one closely enough for one step of Halley's method.
struct BetaWalk {
  private static let degree = 8

  private let a: Double
  private let b: Double
  private let function: IncompleteBeta
  private var last: (middle: Double, radius: Double, series: [Double])?

  init(_ a: Double, _ b: Double) {
    (self.a, self.b) = (a, b)
    function = IncompleteBeta(a, b)
  }

  /// The coefficients of Q(middle + radius t) in powers of t, up to the seventh.
  mutating func series(at middle: Double, radius: Double) -> [Double] {
    let x = quantile(middle)
    let series = Self.expand(x: x, slope: radius / function.density(x), a: a, b: b)
    last = (middle, radius, series)
    return series
  }

  private func quantile(_ p: Double) -> Double {
    guard let last else { return function.inverse(p) }
    let t = (p - last.middle) / last.radius
    var x = last.series.reversed().reduce(0) { $0 * t + $1 }
    guard x > 0, x < 1 else { return function.inverse(p) }
    let error = (function.value(x) - p) / function.density(x)
    // Too far for one step: a hard corner of the distribution.
    guard abs(error) < 1e-3 * x else { return function.inverse(p) }
    let bend = (a - 1) / x - (b - 1) / (1 - x)
    x -= error / (1 - 0.5 * error * bend)
    return x
  }

  /// The series of X with X' = G, G' = -h(X) G^2, h(x) = (a-1)/x - (b-1)/(1-x), X(0) = x, G(0) = slope.
  private static func expand(x: Double, slope: Double, a: Double, b: Double) -> [Double] {
    var value = [x]
    var growth = [slope]
    var below = [1 / x]
    var above = [1 / (1 - x)]
    for order in 0..<(degree - 1) {
      value.append(growth[order] / Double(order + 1))
      // The reciprocals of X and of 1 - X, order by order.
      let next = order + 1
      var (lower, upper) = (0.0, 0.0)
      for step in 1...next {
        lower += value[step] * below[next - step]
        upper += value[step] * above[next - step]
      }
      below.append(-lower / x)
      above.append(upper / (1 - x))
      var square = 0.0
      for first in 0...order {
        var inner = 0.0
        for second in 0...(order - first) { inner += growth[second] * growth[order - first - second] }
        square += ((a - 1) * below[first] - (b - 1) * above[first]) * inner
      }
      growth.append(-square / Double(order + 1))
    }
    return value
  }
}
