import Foundation

/// Figures of one known series of cash flows: the first at time 0, the others at the ends of their periods.
public enum CashFlows {
  /// The rate per period that compounds to a rate per year.
  static func periodRate(annual: Double, months: Int) -> Double {
    months == 12 ? annual : expm1(log1p(annual) * Double(months) / 12)
  }

  /// The net present value at a rate per period; the flow at time 0 is not discounted.
  public static func netPresentValue(_ flows: some Sequence<Double>, rate: Double) -> Double {
    var factor = 1.0
    var total = 0.0
    for flow in flows {
      total += flow * factor
      factor /= 1 + rate
    }
    return total
  }

  /// The periods until the flows have added up to zero for good, interpolated within the period.
  ///
  /// Money that is spent after some came back has to come back, too; so the last period that ends below zero counts.
  /// - Returns: 0 when the sum is never below zero, nil when it is at the end.
  public static func payback(_ flows: some Sequence<Double>) -> Double? {
    var (sum, back) = (0.0, 0.0)
    for (period, flow) in flows.enumerated() {
      let before = sum
      sum += flow
      if before < 0, sum >= 0 { back = Double(period - 1) - before / flow }
    }
    return sum < 0 ? nil : back
  }

  /// The rate per period at which the net present value is zero.
  ///
  /// It is defined here only where it is unique for certain: when the flows change their sign exactly once, from
  /// minus to plus (Descartes' rule of signs; Norstrom 1972 has a wider criterion, which fewer readers could check).
  ///
  /// - Returns: nil when the signs do not change exactly once in this direction, or the rate is beyond -99 % or
  ///   +1,000,000 % per period.
  /// - Complexity: O(n) per step, about 8 steps.
  public static func internalRate(_ flows: [Double]) -> Double? {
    let signs = flows.filter { $0 != 0 }.map { $0 > 0 }
    guard signs.first == false, signs.last == true else { return nil }
    guard zip(signs, signs.dropFirst()).count(where: { $0 != $1 }) == 1 else { return nil }
    // As a polynomial in the discount factor the value crosses zero once, from below.
    var (low, high) = (1 / 10_001.0, 100.0)
    guard polynomial(flows, low).value < 0, polynomial(flows, high).value > 0 else { return nil }
    var factor = 1.0
    for _ in 0..<200 {
      let (value, slope) = polynomial(flows, factor)
      if value > 0 { high = factor } else { low = factor }
      // Newton's step, or half the bracket where that leads outside.
      var next = factor - value / slope
      if !(next > low && next < high) { next = low + (high - low) / 2 }
      if abs(next - factor) <= 4 * factor.ulp { break }
      factor = next
    }
    return 1 / factor - 1
  }

  /// The sum of flow times factor to the power of its period, and its derivative.
  private static func polynomial(_ flows: [Double], _ factor: Double) -> (value: Double, slope: Double) {
    var (value, slope) = (0.0, 0.0)
    for flow in flows.reversed() {
      slope = slope * factor + value
      value = value * factor + flow
    }
    return (value, slope)
  }
}
