/// The Analytic Hierarchy Process on one matrix of scores by sum-normalisation, only to show what fixed scales avoid.
enum AnalyticHierarchy {
  /// - Parameter scores: by option and criterion.
  static func priorities(_ scores: [[Double]], _ weights: [Double]) -> [Double] {
    let sums = weights.indices.map { criterion in scores.reduce(0) { $0 + $1[criterion] } }
    return scores.map { row in
      weights.indices.reduce(0) { $0 + weights[$1] * row[$1] / sums[$1] }
    }
  }
}
