/// TOPSIS: how near each option is to the best values and how far from the worst (C.-L. Hwang and K. Yoon, "Multiple
/// Attribute Decision Making", 1981), with vector normalisation. The product does not use it: its best and worst are
/// those among the options.
enum IdealDistance {
  /// - Parameters:
  ///   - scores: by option and criterion.
  ///   - isCost: by criterion, whether less is better.
  /// - Returns: by option, from 0 at the worst of everything to 1 at the best of everything.
  static func closeness(_ scores: [[Double]], _ weights: [Double], isCost: [Bool]) -> [Double] {
    let columns = weights.indices.map { criterion in
      let column = scores.map { $0[criterion] }
      let length = column.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return column.map { $0 / length * weights[criterion] * (isCost[criterion] ? -1 : 1) }
    }
    func distance(_ option: Int, _ ideal: ([Double]) -> Double?) -> Double {
      columns.reduce(0) { sum, column in
        let apart = column[option] - (ideal(column) ?? 0)
        return sum + apart * apart
      }.squareRoot()
    }
    return scores.indices.map { option in
      let (worst, best) = (distance(option) { $0.min() }, distance(option) { $0.max() })
      return worst / (worst + best)
    }
  }
}
