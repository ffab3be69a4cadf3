import Foundation

/// Rank correlations (Spearman) of several quantities, joined by a Gaussian copula.
///
/// The copula's normal variables correlate by 2 sin(pi r / 6) where the ranks are to correlate by r: W. H. Kruskal,
/// "Ordinal measures of association", Journal of the American Statistical Association 53 (1958), 814-861.
public struct RankCorrelation: Hashable, Sendable {
  /// How many quantities may be correlated with each other.
  public static let most = 100

  /// Up to how many quantities the nearest possible correlations are worked out; it takes O(n^3) per step.
  public static let mostForNearest = 30

  /// How many quantities there are.
  public var count: Int { ranks.size }
  private let ranks: SquareMatrix
  /// The lower triangle that turns independent normal numbers into correlated ones.
  private let factor: SquareMatrix

  /// - Parameters:
  ///   - count: how many quantities, 1 to 100.
  ///   - pairs: positions of two different quantities and the correlation of their ranks, above -1 and below 1; pairs
  ///     that are not named are uncorrelated. A pair that is named twice has to have the same rank.
  /// - Throws: `RankCorrelationError`; `.contradiction` when no quantities correlate in this way, with the nearest
  ///   correlations that some do, which are never taken silently; with none for more than 30 quantities.
  /// - Complexity: O(n^3).
  public init(count: Int, pairs: [Pair]) throws(RankCorrelationError) {
    guard (1...Self.most).contains(count) else { throw .count(count) }
    var ranks = SquareMatrix(identity: count)
    var stated: Set<[Int]> = []
    for pair in pairs {
      guard pair.first != pair.second, (0..<count).contains(pair.first), (0..<count).contains(pair.second) else {
        throw .itself(pair)
      }
      guard pair.rank > -1, pair.rank < 1 else { throw .outside(pair) }
      let isFirst = stated.insert([min(pair.first, pair.second), max(pair.first, pair.second)]).inserted
      guard isFirst || ranks[pair.first, pair.second] == pair.rank else { throw .twice(pair) }
      ranks[pair.first, pair.second] = pair.rank
      ranks[pair.second, pair.first] = pair.rank
    }
    let normal = Self.normalScores(ranks)
    guard let factor = normal.cholesky() else {
      throw .contradiction(count <= Self.mostForNearest ? Self.nearest(to: normal, stated: stated) : [])
    }
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

  /// Possible correlations near to a contradiction, to three decimals.
  ///
  /// The nearest matrix lies on the edge of what is possible, and rounding can lead over it; so all correlations are
  /// taken a little towards zero until the rounded ones are possible, which zeros always are.
  private static func nearest(to normal: SquareMatrix, stated: Set<[Int]>) -> [Pair] {
    let nearest = NearestCorrelation.matrix(to: normal)
    var left = 1.0
    while true {
      var ranks = SquareMatrix(identity: normal.size)
      for row in 0..<normal.size {
        for column in 0..<normal.size where row != column {
          let rank = 6 / .pi * asin(min(max(nearest[row, column], -1), 1) / 2) * left
          ranks[row, column] = (rank * 1_000).rounded(.toNearestOrEven) / 1_000
        }
      }
      guard normalScores(ranks).cholesky() != nil else {
        left -= 0.005
        continue
      }
      return pairs(of: ranks, stated: stated)
    }
  }

  private static func pairs(of ranks: SquareMatrix, stated: Set<[Int]>) -> [Pair] {
    var result: [Pair] = []
    for row in 0..<ranks.size {
      for column in (row + 1)..<max(ranks.size, row + 1)
      where stated.contains([row, column]) || ranks[row, column] != 0 {
        result.append(Pair(row, column, rank: ranks[row, column]))
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
  /// A pair is stated twice, with different ranks.
  case twice(RankCorrelation.Pair)
  /// No quantities correlate in this way; the nearest pairs that some do, or none where there are too many quantities.
  case contradiction([RankCorrelation.Pair])
}
