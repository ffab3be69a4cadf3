/// Mean and variance of numbers that come in pieces; pieces are joined in a fixed order, so that the result is the
/// same whoever counted which piece.
///
/// Source: T. F. Chan, G. H. Golub and R. J. LeVeque, "Algorithms for computing the sample variance: analysis and
/// recommendations", The American Statistician 37 (1983), 242-247.
public struct Moments: Hashable, Sendable {
  public private(set) var count: Int
  public private(set) var mean: Double
  /// The sum of squared distances from the mean.
  private var squares: Double

  /// Nothing counted yet.
  public init() { (count, mean, squares) = (0, 0, 0) }

  /// - Parameter values: finite numbers.
  /// - Complexity: O(n).
  public init(_ values: some Collection<Double>) {
    self.init()
    guard !values.isEmpty else { return }
    count = values.count
    mean = values.reduce(0, +) / Double(count)
    let centre = mean
    squares = values.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
  }

  /// The variance of the sample with the correction for its mean; 0 for fewer than two values.
  public var variance: Double { count > 1 ? squares / Double(count - 1) : 0 }

  public var standardDeviation: Double { variance.squareRoot() }

  /// The standard error of the mean when the values are independent of each other.
  public var standardError: Double { count > 0 ? (variance / Double(count)).squareRoot() : 0 }

  /// Adds what another piece holds.
  public mutating func add(_ other: Moments) {
    guard other.count > 0 else { return }
    let total = Double(count + other.count)
    let distance = other.mean - mean
    squares += other.squares + distance * distance * Double(count) * Double(other.count) / total
    mean += distance * Double(other.count) / total
    count += other.count
  }
}
