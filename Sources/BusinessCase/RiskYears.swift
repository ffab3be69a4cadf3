import Foundation

/// In how many years of a horizon a risk happens: binomial, at most once a year, each year independent of the others.
struct RiskYears {
  let chancePerYear: Double
  let years: Int

  /// The probability that it happens in exactly `count` years.
  func probability(of count: Int) -> Double {
    guard count >= 0, count <= years else { return 0 }
    var ways = 1.0
    for step in 0..<count { ways = ways * Double(years - step) / Double(step + 1) }
    return ways * pow(chancePerYear, Double(count)) * pow(1 - chancePerYear, Double(years - count))
  }
}
