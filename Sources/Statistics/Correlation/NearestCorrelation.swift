/// The correlation matrix nearest to a symmetric one.
///
/// Source: N. J. Higham, "Computing the nearest correlation matrix: a problem from finance", IMA Journal of Numerical
/// Analysis 22 (2002), 329-343, algorithm 3.3: alternating projections onto the matrices without negative eigenvalues
/// and those with ones on the diagonal, with the correction of Dykstra.
enum NearestCorrelation {
  /// - Parameters:
  ///   - smallest: the smallest eigenvalue of the result, so that it can be factored.
  ///   - tolerance: it ends when a step changes no element by more than this,
  ///   - steps: or after so many steps, with what it has come to.
  /// - Complexity: O(n^3) per step; for 30 quantities about a million operations.
  static func matrix(
    to given: SquareMatrix, smallest: Double = 1e-6, tolerance: Double = 1e-6, steps: Int = 50
  ) -> SquareMatrix {
    var current = given
    var correction = SquareMatrix(size: given.size, values: given.values.map { _ in 0 })
    for _ in 0..<steps {
      var moved = current
      for index in moved.values.indices { moved.values[index] -= correction.values[index] }
      let projected = withoutNegative(moved, smallest: smallest)
      for index in moved.values.indices { correction.values[index] = projected.values[index] - moved.values[index] }
      var next = projected
      for index in 0..<given.size { next[index, index] = 1 }
      let change = zip(next.values, current.values).reduce(0) { max($0, abs($1.0 - $1.1)) }
      current = next
      if change < tolerance { break }
    }
    return current
  }

  private static func withoutNegative(_ matrix: SquareMatrix, smallest: Double) -> SquareMatrix {
    let (values, vectors) = matrix.symmetricEigen()
    let size = matrix.size
    var result = SquareMatrix(size: size, values: matrix.values.map { _ in 0 })
    for (index, value) in values.enumerated() {
      let kept = max(value, smallest)
      for row in 0..<size {
        let weight = kept * vectors[row, index]
        for column in 0..<size { result[row, column] += weight * vectors[column, index] }
      }
    }
    return result
  }
}
