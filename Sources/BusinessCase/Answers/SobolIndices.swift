import Statistics

/// Variance-based sensitivity indices of a function of independent uniform numbers.
///
/// Two matrices A and B of points; A with column i from B is AB_i. First order: mean of f(B) (f(AB_i) - f(A)) over the
/// variance (Saltelli 2010); total: half the mean of (f(A) - f(AB_i))^2 over it (Jansen 1999).
struct SobolIndices {
  let firstOrder: [Double]
  let total: [Double]

  /// - Parameters:
  ///   - count: how many arguments.
  ///   - points: how many points, a power of two.
  ///   - function: makes one evaluator per thread.
  /// - Complexity: points · (count + 2) values of the function.
  init(
    count: Int, points: Int, seed: UInt64, threads: Int, _ function: @escaping @Sendable () -> any SensitivityFunction
  ) {
    let rows = TrialBlock.rows
    let blocks = max(points / rows, 1)
    let bits = max(1, Int.bitWidth - 1 - points.leadingZeroBitCount)
    let dimensions = min(2 * count, SobolSequence.mostDimensions)
    let sequence = SobolSequence(
      dimensions: dimensions, bits: bits, scrambledBy: RandomStream(seed: seed, path: 0x5EB0))
    let results = Results<Block>(count: blocks)
    Workers.run(pieces: blocks, threads: threads) { next in
      let function = function()
      let columns = AlignedColumns<UInt32>(count: 2 * count, stride: rows, zero: 0)
      while let block = next() {
        var stream = RandomStream(seed: seed, path: 0x5EB1, UInt64(block))
        for column in 0..<(2 * count) {
          // The arguments of A and B are dealt in turn, so that both have even points while there are any.
          let dimension = column < count ? 2 * column : 2 * (column - count) + 1
          if dimension < dimensions {
            sequence.fill(dimension: dimension, from: block * rows, count: rows, into: columns[column])
          } else {
            for row in 0..<rows { columns[column][row] = UInt32(truncatingIfNeeded: stream.next() >> 32) }
          }
        }
        results.set(block, Block(function, columns, count: count, rows: rows))
      }
    }
    let all = results.all
    let n = Double(blocks * rows)
    let mean = all.reduce(0) { $0 + $1.sum } / (2 * n)
    // Moved by the mean, which leaves the indices as they are and much of the noise behind.
    let variance = all.reduce(0) { $0 + $1.squares } / (2 * n) - mean * mean
    guard variance > 0, variance.isFinite else {
      firstOrder = [Double](repeating: 0, count: count)
      total = firstOrder
      return
    }
    firstOrder = (0..<count).map { index in
      let covariance = all.reduce(0) { $0 + $1.products[index] - mean * $1.differences[index] } / n
      return covariance / variance
    }
    total = (0..<count).map { index in all.reduce(0) { $0 + $1.distances[index] } / (2 * n * variance) }
  }

  /// The sums of one block of points.
  private struct Block: Sendable {
    var sum = 0.0
    var squares = 0.0
    var products: [Double] = []
    var differences: [Double] = []
    var distances: [Double] = []

    init(_ function: any SensitivityFunction, _ columns: AlignedColumns<UInt32>, count: Int, rows: Int) {
      var arguments = (0..<count).map { UnsafePointer(columns[$0]) }
      let a = function.values(arguments, rows: rows)
      let b = function.values((count..<(2 * count)).map { UnsafePointer(columns[$0]) }, rows: rows)
      for row in 0..<rows {
        sum += a[row] + b[row]
        squares += a[row] * a[row] + b[row] * b[row]
      }
      for index in 0..<count {
        arguments[index] = UnsafePointer(columns[count + index])
        let mixed = function.values(arguments, rows: rows)
        arguments[index] = UnsafePointer(columns[index])
        var (product, difference, distance) = (0.0, 0.0, 0.0)
        for row in 0..<rows {
          let step = mixed[row] - a[row]
          product += b[row] * step
          difference += step
          distance += step * step
        }
        products.append(product)
        differences.append(difference)
        distances.append(distance)
      }
    }
  }
}
