import Testing

@testable import Statistics

struct RankCorrelationTests {
  /// The example of Higham (2002), section 4, by numpy with 10,000 steps.
  @Test func theNearestMatrixIsHighams() {
    let given = SquareMatrix(size: 4, values: [2, -1, 0, 0, -1, 2, -1, 0, 0, -1, 2, -1, 0, 0, -1, 2])
    let nearest = NearestCorrelation.matrix(to: given, smallest: 0, tolerance: 1e-10, steps: 500)
    let row = [1, -0.8084125, 0.1915875, 0.10677505]
    for (column, expected) in row.enumerated() { #expect(abs(nearest[0, column] - expected) < 1e-6) }
    #expect(abs(nearest[1, 2] + 0.65623269) < 1e-6)
  }

  @Test func eigenvaluesOfASmallMatrix() {
    let matrix = SquareMatrix(size: 3, values: [2, -1, 0, -1, 2, -1, 0, -1, 2])
    let values = matrix.symmetricEigen().values.sorted()
    for (value, expected) in zip(values, [2 - 2.0.squareRoot(), 2, 2 + 2.0.squareRoot()]) {
      #expect(abs(value - expected) < 1e-12)
    }
  }

  @Test(arguments: [-0.8, -0.2, 0.0, 0.5, 0.9])
  func ranksCorrelateAsStated(rank: Double) throws {
    let correlation = try RankCorrelation(count: 2, pairs: [.init(0, 1, rank: rank)])
    var random = RandomStream(seed: 17, path: UInt64((rank + 2) * 10))
    let rows = 20_000
    var one = (0..<rows).map { _ in StandardNormal.quantile(random.unit()) }
    var two = (0..<rows).map { _ in StandardNormal.quantile(random.unit()) }
    one.withUnsafeMutableBufferPointer { first in
      two.withUnsafeMutableBufferPointer { second in
        guard let left = first.baseAddress, let right = second.baseAddress else { return }
        correlation.correlate([left, right], rows: rows)
      }
    }
    func ranks(_ values: [Double]) -> [Double] {
      var ranks = [Double](repeating: 0, count: values.count)
      for (place, index) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
        ranks[index] = Double(place)
      }
      return ranks
    }
    let (x, y) = (ranks(one), ranks(two))
    let middle = Double(rows - 1) / 2
    let product = zip(x, y).reduce(0) { $0 + ($1.0 - middle) * ($1.1 - middle) }
    let square = x.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    // The standard error of a rank correlation is at most about 1.06 / sqrt(n).
    #expect(abs(product / square - rank) < 4 * 1.06 / Double(rows).squareRoot())
  }

  @Test func aContradictionIsRefusedWithTheNearestThatIsPossible() throws {
    let pairs: [RankCorrelation.Pair] = [.init(0, 1, rank: 0.9), .init(1, 2, rank: 0.9), .init(0, 2, rank: -0.9)]
    let error = #expect(throws: RankCorrelationError.self) { try RankCorrelation(count: 3, pairs: pairs) }
    guard case .contradiction(let nearest) = error else {
      Issue.record("not refused as a contradiction")
      return
    }
    #expect(nearest.count == 3)
    #expect(throws: Never.self) { try RankCorrelation(count: 3, pairs: nearest) }
    for (stated, found) in zip([0.9, -0.9, 0.9], nearest) { #expect(abs(stated - found.rank) < 0.5) }
  }

  /// Generated contradictions: what is offered instead is possible as it is written.
  @Test(arguments: 3...12) func whatIsOfferedIsPossible(count: Int) throws {
    var random = RandomStream(seed: 8, path: UInt64(count))
    var contradictions = 0
    for _ in 0..<20 {
      var pairs: [RankCorrelation.Pair] = []
      for first in 0..<count {
        for second in first + 1..<max(count, first + 1) {
          pairs.append(.init(first, second, rank: 1.98 * random.unit() - 0.99))
        }
      }
      do {
        _ = try RankCorrelation(count: count, pairs: pairs)
      } catch .contradiction(let nearest) {
        contradictions += 1
        #expect(nearest.count == pairs.count)
        #expect(throws: Never.self) { try RankCorrelation(count: count, pairs: nearest) }
      }
    }
    #expect(contradictions >= 5)
  }

  @Test func ofManyQuantitiesNoneIsOffered() {
    var pairs: [RankCorrelation.Pair] = []
    for first in 0..<31 {
      for second in first + 1..<max(31, first + 1) { pairs.append(.init(first, second, rank: -0.5)) }
    }
    #expect(throws: RankCorrelationError.contradiction([])) { try RankCorrelation(count: 31, pairs: pairs) }
  }

  @Test func impossiblePairsAreRefused() {
    #expect(throws: RankCorrelationError.twice(.init(1, 0, rank: 0.4))) {
      try RankCorrelation(count: 2, pairs: [.init(0, 1, rank: 0.3), .init(1, 0, rank: 0.4)])
    }
    #expect(throws: Never.self) {
      try RankCorrelation(count: 2, pairs: [.init(0, 1, rank: 0.3), .init(1, 0, rank: 0.3)])
    }
    #expect(throws: RankCorrelationError.outside(.init(0, 1, rank: 1))) {
      try RankCorrelation(count: 2, pairs: [.init(0, 1, rank: 1)])
    }
    #expect(throws: RankCorrelationError.itself(.init(1, 1, rank: 0.5))) {
      try RankCorrelation(count: 2, pairs: [.init(1, 1, rank: 0.5)])
    }
    #expect(throws: RankCorrelationError.count(101)) { try RankCorrelation(count: 101, pairs: []) }
  }
}
