/// Rank acceptabilities as exact volumes: the simplex of weights is cut along every hyperplane on which two options are
/// equal, and each piece is ranked at its centre. Written apart from the engine, to check it.
enum ExactAcceptability {
  /// By option and rank, for exact values by option and criterion.
  static func ranks(_ values: [[Double]]) -> [[Double]] {
    let (options, criteria) = (values.count, values[0].count)
    let corners = (0..<criteria).map { corner in (0..<criteria).map { $0 == corner ? 1.0 : 0 } }
    var pieces = [corners]
    for one in 0..<options {
      for other in (one + 1)..<max(options, one + 1) {
        let normal = zip(values[one], values[other]).map { $0 - $1 }
        pieces = pieces.flatMap { split($0, normal) }
      }
    }
    var ranks = Array(repeating: Array(repeating: 0.0, count: options), count: options)
    for piece in pieces {
      let volume = abs(determinant(piece))
      guard volume > 1e-14 else { continue }
      let centre = (0..<criteria).map { axis in piece.reduce(0) { $0 + $1[axis] } / Double(criteria) }
      let totals = values.map { row in zip(row, centre).reduce(0) { $0 + $1.0 * $1.1 } }
      for option in 0..<options {
        ranks[option][totals.count { $0 > totals[option] + 1e-13 }] += volume
      }
    }
    return ranks
  }

  /// Cuts a simplex along a hyperplane through edges that cross it, until no piece lies on both sides.
  private static func split(_ simplex: [[Double]], _ normal: [Double]) -> [[[Double]]] {
    let sides = simplex.map { corner in zip(corner, normal).reduce(0) { $0 + $1.0 * $1.1 } }
    guard let above = sides.firstIndex(where: { $0 > 1e-12 }), let below = sides.firstIndex(where: { $0 < -1e-12 })
    else { return [simplex] }
    let share = sides[above] / (sides[above] - sides[below])
    let crossing = zip(simplex[above], simplex[below]).map { $0 + share * ($1 - $0) }
    var (upper, lower) = (simplex, simplex)
    upper[below] = crossing
    lower[above] = crossing
    return split(upper, normal) + split(lower, normal)
  }

  private static func determinant(_ matrix: [[Double]]) -> Double {
    var rows = matrix
    var product = 1.0
    for column in rows.indices {
      guard let pivot = (column..<rows.count).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
        rows[pivot][column] != 0
      else { return 0 }
      if pivot != column {
        rows.swapAt(pivot, column)
        product = -product
      }
      product *= rows[column][column]
      for row in (column + 1)..<max(rows.count, column + 1) {
        let factor = rows[row][column] / rows[column][column]
        for index in column..<rows.count { rows[row][index] -= factor * rows[column][index] }
      }
    }
    return product
  }
}
