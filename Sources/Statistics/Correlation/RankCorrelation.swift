import Foundation

/// Rank correlations (Spearman) of several quantities, joined by a Gaussian copula.
///
/// The copula's normal variables correlate by 2 sin(pi r / 6) where the ranks are to correlate by r: W. H. Kruskal,
/// "Ordinal measures of association", Journal of the American Statistical Association 53 (1958), 814-861.
public struct RankCorrelation: Hashable, Sendable {
  /// How many quantities may be correlated with each other.
  public static let most = 100

  /// How many quantities there are.
  public var count: Int { ranks.size }
  private let ranks: SquareMatrix
  /// The lower triangle that turns independent normal numbers into correlated ones.
  private let factor: SquareMatrix

  /// - Parameters:
  ///   - count: how many quantities, 1 to 100.
  ///   - pairs: positions of two different quantities and the correlation of their ranks, above -1 and below 1; pairs
  ///     that are not named are uncorrelated.
  /// - Throws: `RankCorrelationError`; `.contradiction` when no quantities correlate in this way, with the nearest
  ///   correlations that some do, which are never taken silently.
  /// - Complexity: O(n^3).
  public init(count: Int, pairs: [Pair]) throws(RankCorrelationError) {
    guard (1...Self.most).contains(count) else { throw .count(count) }
    var ranks = SquareMatrix(identity: count)
    for pair in pairs {
      guard pair.first != pair.second, (0..<count).contains(pair.first), (0..<count).contains(pair.second) else {
        throw .itself(pair)
      }
      guard pair.rank > -1, pair.rank < 1 else { throw .outside(pair) }
      ranks[pair.first, pair.second] = pair.rank
      ranks[pair.second, pair.first] = pair.rank
    }
    let normal = Self.normalScores(ranks)
    guard let factor = normal.cholesky() else { throw .contradiction(Self.nearest(to: normal, pairs: pairs)) }
    self.ranks = ranks
    self.factor = factor
  }

  /// Two quantities and the correlation of their ranks.
  public struct Pair: Hashable, Sendable {
    public let first: Int
    public let second: Int
    public let rank: Double

    public init(_ first: Int, _ second: Int, rank: Double) {
      (self.first, self.second, self.rank) = (first, second, rank)
    }
  }

  /// Turns independent standard normal numbers into correlated ones, in place.
  /// - Parameters:
  ///   - columns: one column per quantity.
  ///   - rows: how many numbers each column has.
  /// - Complexity: O(rows · n^2).
  public func correlate(_ columns: [UnsafeMutablePointer<Double>], rows: Int) {
    // From the last to the first, so that what is read has not been overwritten.
    for index in stride(from: count - 1, through: 0, by: -1) {
      let target = columns[index]
      let own = factor[index, index]
      for row in 0..<rows { target[row] *= own }
      for other in 0..<index {
        let weight = factor[index, other]
        guard weight != 0 else { continue }
        let source = columns[other]
        for row in 0..<rows { target[row] += weight * source[row] }
      }
    }
  }

  private static func normalScores(_ ranks: SquareMatrix) -> SquareMatrix {
    var result = ranks
    for row in 0..<ranks.size {
      for column in 0..<ranks.size where row != column {
        result[row, column] = 2 * sin(.pi * ranks[row, column] / 6)
      }
    }
    return result
  }

  private static func nearest(to normal: SquareMatrix, pairs: [Pair]) -> [Pair] {
    let nearest = NearestCorrelation.matrix(to: normal)
    func rank(_ row: Int, _ column: Int) -> Double {
      // Rounded towards zero, so that the rounded correlations are possible too.
      (6 / .pi * asin(nearest[row, column] / 2) * 1_000).rounded(.towardZero) / 1_000
    }
    var result: [Pair] = []
    for row in 0..<normal.size {
      for column in (row + 1)..<max(normal.size, row + 1) {
        let stated = pairs.contains { Set([$0.first, $0.second]) == [row, column] }
        let value = rank(row, column)
        if stated || value != 0 { result.append(Pair(row, column, rank: value)) }
      }
    }
    return result
  }
}

/// Why quantities cannot correlate as stated.
public enum RankCorrelationError: Error, Hashable, Sendable {
  /// Too few or too many quantities.
  case count(Int)
  /// A quantity is paired with itself, or with one that is not there.
  case itself(RankCorrelation.Pair)
  /// The correlation is not between -1 and 1.
  case outside(RankCorrelation.Pair)
  /// No quantities correlate in this way; the nearest pairs that some do.
  case contradiction([RankCorrelation.Pair])
}
