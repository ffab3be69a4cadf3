/// How often something was so, out of how many.
public struct Proportion: Hashable, Sendable {
  /// How often it was so; 0 to `count`.
  public let successes: Int
  /// Out of how many; at least 1.
  public let count: Int

  /// - Returns: nil when there is nothing to count, or more successes than there were trials.
  public init?(_ successes: Int, of count: Int) {
    guard count > 0, (0...count).contains(successes) else { return nil }
    (self.successes, self.count) = (successes, count)
  }

  public var share: Double { Double(successes) / Double(count) }

  /// The 95 % score interval of the share behind what was counted, which is right for few trials and near 0 and 1, too.
  ///
  /// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
  /// American Statistical Association 22 (1927), 209-212.
  public var interval95: ClosedRange<Double> {
    let z = 1.959963984540054
    let n = Double(count)
    let centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, centre - half)...min(1, centre + half)
  }
}
