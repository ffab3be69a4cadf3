/// A square matrix in rows.
struct SquareMatrix: Hashable, Sendable {
  let size: Int
  var values: [Double]

  init(size: Int, values: [Double]) {
    self.size = size
    self.values = values
  }

  /// The matrix with ones on its diagonal and zeros elsewhere.
  init(identity size: Int) {
    self.init(size: size, values: [Double](repeating: 0, count: size * size))
    for index in 0..<size { self[index, index] = 1 }
  }

  subscript(row: Int, column: Int) -> Double {
    get { values[row * size + column] }
    set { values[row * size + column] = newValue }
  }

  /// The lower triangular L with L L' equal to this symmetric matrix; nil when it is not positive definite.
  ///
  /// Source: G. H. Golub and C. F. Van Loan, "Matrix Computations", fourth edition (2013), section 4.2.
  /// - Complexity: O(n^3).
  func cholesky() -> SquareMatrix? {
    var lower = SquareMatrix(size: size, values: [Double](repeating: 0, count: size * size))
    for row in 0..<size {
      for column in 0...row {
        var sum = self[row, column]
        for step in 0..<column { sum -= lower[row, step] * lower[column, step] }
        if row == column {
          guard sum > 1e-12 else { return nil }
          lower[row, row] = sum.squareRoot()
        } else {
          lower[row, column] = sum / lower[column, column]
        }
      }
    }
    return lower
  }

  /// The eigenvalues of this symmetric matrix and, in columns, its eigenvectors, by cyclic Jacobi rotations.
  ///
  /// Source: the same book, section 8.5.
  /// - Complexity: O(n^3) per sweep, about ten sweeps.
  func symmetricEigen() -> (values: [Double], vectors: SquareMatrix) {
    var matrix = self
    var vectors = SquareMatrix(identity: size)
    for _ in 0..<60 {
      var outside = 0.0
      for row in 0..<size { for column in 0..<row { outside += matrix[row, column] * matrix[row, column] } }
      if outside < 1e-26 * Double(size * size) { break }
      for p in 0..<size {
        for q in (p + 1)..<max(size, p + 1) where abs(matrix[p, q]) > 1e-300 {
          let tau = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q])
          let tangent = (tau >= 0 ? 1.0 : -1.0) / (abs(tau) + (1 + tau * tau).squareRoot())
          let cosine = 1 / (1 + tangent * tangent).squareRoot()
          matrix.rotate(p, q, cosine, tangent * cosine, &vectors)
        }
      }
    }
    return ((0..<size).map { matrix[$0, $0] }, vectors)
  }

  private mutating func rotate(_ p: Int, _ q: Int, _ cosine: Double, _ sine: Double, _ vectors: inout SquareMatrix) {
    for index in 0..<size {
      let (left, right) = (self[index, p], self[index, q])
      self[index, p] = cosine * left - sine * right
      self[index, q] = sine * left + cosine * right
      let (x, y) = (vectors[index, p], vectors[index, q])
      vectors[index, p] = cosine * x - sine * y
      vectors[index, q] = sine * x + cosine * y
    }
    for index in 0..<size {
      let (upper, lower) = (self[p, index], self[q, index])
      self[p, index] = cosine * upper - sine * lower
      self[q, index] = sine * upper + cosine * lower
    }
  }
}
