/// The smooth part of a quantity that goes with the rank of another: a cubic spline with equally spaced knots.
///
/// Source of the basis: C. de Boor, "A Practical Guide to Splines" (2001), chapter X, for equidistant knots.
struct RankSpline {
  private static let pieces = 7
  private static let size = pieces + 3

  private let rows: Int
  /// For each row the piece it lies in and the weights of the four splines there.
  private let piece: [UInt8]
  private let weights: [SIMD4<Double>]
  /// The factored normal equations.
  private let factor: [Double]

  /// - Complexity: O(n log n).
  init(_ values: UnsafeBufferPointer<Double>) {
    rows = values.count
    let order = values.indices.sorted { values[$0] < values[$1] }
    var piece = [UInt8](repeating: 0, count: rows)
    var weights = [SIMD4<Double>](repeating: .zero, count: rows)
    var index = 0
    while index < order.count {
      // Equal values share one rank, so that an event that happens or not has two.
      var end = index
      while end + 1 < order.count, values[order[end + 1]] == values[order[index]] { end += 1 }
      let position = (Double(index + end) / 2 + 0.5) / Double(rows) * Double(Self.pieces)
      let cell = min(Int(position), Self.pieces - 1)
      let basis = Self.basis(position - Double(cell))
      for place in index...end {
        piece[order[place]] = UInt8(cell)
        weights[order[place]] = basis
      }
      index = end + 1
    }
    (self.piece, self.weights) = (piece, weights)
    factor = Self.factored(piece, weights)
  }

  /// The four cubic splines that are not zero at a place within a piece.
  private static func basis(_ t: Double) -> SIMD4<Double> {
    let s = 1 - t
    return SIMD4(s * s * s, 3 * t * t * t - 6 * t * t + 4, 3 * s * s * s - 6 * s * s + 4, t * t * t) / 6
  }

  private static func factored(_ piece: [UInt8], _ weights: [SIMD4<Double>]) -> [Double] {
    var matrix = [Double](repeating: 0, count: size * size)
    for (cell, basis) in zip(piece, weights) {
      for i in 0..<4 { for j in 0...i { matrix[(Int(cell) + i) * size + Int(cell) + j] += basis[i] * basis[j] } }
    }
    // A little ridge keeps splines without rows from being undetermined.
    let ridge = 1e-9 * Double(piece.count)
    for i in 0..<size {
      matrix[i * size + i] += ridge
      for j in 0...i {
        var sum = matrix[i * size + j]
        for k in 0..<j { sum -= matrix[i * size + k] * matrix[j * size + k] }
        matrix[i * size + j] = i == j ? max(sum, 1e-300).squareRoot() : sum / matrix[j * size + j]
      }
    }
    return matrix
  }

  /// The fitted values of a quantity.
  func fitted(_ values: UnsafeBufferPointer<Double>) -> [Double] {
    let size = Self.size
    // About the mean, so that the ridge pulls nothing towards zero.
    let mean = values.reduce(0, +) / Double(max(rows, 1))
    var right = [Double](repeating: 0, count: size)
    for row in 0..<rows {
      for i in 0..<4 { right[Int(piece[row]) + i] += weights[row][i] * (values[row] - mean) }
    }
    for i in 0..<size {
      for k in 0..<i { right[i] -= factor[i * size + k] * right[k] }
      right[i] /= factor[i * size + i]
    }
    for i in stride(from: size - 1, through: 0, by: -1) {
      for k in (i + 1)..<max(size, i + 1) { right[i] -= factor[k * size + i] * right[k] }
      right[i] /= factor[i * size + i]
    }
    return (0..<rows).map { row in
      let cell = Int(piece[row])
      let coefficients = SIMD4(right[cell], right[cell + 1], right[cell + 2], right[cell + 3])
      return mean + (weights[row] * coefficients).sum()
    }
  }

  /// What knowing the estimate is worth, and what share of the preferred option's variance it explains.
  func information(
    _ options: [UnsafeBufferPointer<Double>], preferred: Int
  ) -> (value: Double, explains: Double) {
    let fits = options.map { fitted($0) }
    guard rows > 0 else { return (0, 0) }
    let means = fits.map { $0.reduce(0, +) / Double(rows) }
    var best = 0.0
    for row in 0..<rows {
      var top = -Double.infinity
      for fit in fits where fit[row] > top { top = fit[row] }
      best += top
    }
    let value = max(best / Double(rows) - (means.max() ?? 0), 0)
    let centre = means[preferred]
    let explained = fits[preferred].reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    let whole = options[preferred].reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    return (value, whole > 0 ? min(explained / whole, 1) : 0)
  }
}
