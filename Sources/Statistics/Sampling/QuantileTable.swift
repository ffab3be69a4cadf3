import Vectors

/// A quantile function, made fast: a polynomial for each small range of probabilities.
///
/// The ranges are quarters of octaves: from 1/4 to 1/2, from 1/8 to 1/4 and so on, downwards from the middle and, by
/// reflection, upwards. Quantile functions are smooth but for their ends, and a range is always as far from the end as
/// it is wide four times over, so that interpolation at eight Chebyshev points (L. N. Trefethen, "Approximation Theory and
/// Approximation Practice", 2013, theorem 8.2) has a relative error of about 1e-9 or less in all of them. Beyond 2^-25
/// the function itself is asked.
public struct QuantileTable: Sendable {
  private static let octaves = 24
  private static let cells = 4 * octaves
  private static let degree = 8

  private let coefficients: [Double]
  private let exact: any Distribution

  /// - Parameter distribution: a continuous distribution with a quantile function that is smooth inside 0…1.
  /// - Complexity: 1,536 calls of the quantile function.
  public init(_ distribution: any Distribution) {
    var coefficients: [Double] = []
    coefficients.reserveCapacity(2 * Self.cells * Self.degree)
    for isUpper in [false, true] {
      for cell in 0..<Self.cells {
        let (middle, half) = Self.bounds(cell)
        let values = Chebyshev.nodes.map { node in
          let tail = middle + half * node
          return distribution.quantile(isUpper ? 1 - tail : tail)
        }
        coefficients += Chebyshev.coefficients(of: values)
      }
    }
    self.coefficients = coefficients
    exact = distribution
  }

  /// The table of a beta distribution from its power series; exact values are needed at the middles of ranges only.
  /// - Complexity: 192 values of the distribution function.
  init(_ beta: Beta) {
    let width = beta.high - beta.low
    var coefficients: [Double] = []
    coefficients.reserveCapacity(2 * Self.cells * Self.degree)
    // Seen from its upper end, a beta distribution is one with the parameters exchanged.
    for (origin, scale, a, b) in [
      (beta.low, width, beta.alpha, beta.beta), (beta.high, -width, beta.beta, beta.alpha),
    ] {
      var walk = BetaWalk(a, b)
      for cell in 0..<Self.cells {
        let (middle, half) = Self.bounds(cell)
        var series = walk.series(at: middle, radius: half)
        for power in series.indices { series[power] *= scale }
        series[0] += origin
        coefficients += series
      }
    }
    self.coefficients = coefficients
    exact = beta
  }

  /// The middle and half the width of a range of tail probabilities.
  private static func bounds(_ cell: Int) -> (middle: Double, half: Double) {
    // Cell 0 ends at one half; each four cells halve the probability.
    let octave = Double(sign: .plus, exponent: -2 - cell / 4, significand: 1)
    return (octave * (1.125 + 0.25 * Double(3 - cell % 4)), octave * 0.125)
  }

  /// The quantile at the probability (bits + 1/2) / 2^32.
  @inline(__always)
  public func callAsFunction(_ bits: UInt32) -> Double {
    coefficients.withUnsafeBufferPointer { table in
      Self.value(bits, table, exact)
    }
  }

  /// The quantiles at the probabilities (bits + 1/2) / 2^32. About 1 ns each.
  public func fill(
    _ bits: UnsafePointer<UInt32>, count: Int, into out: UnsafeMutablePointer<Double>
  ) {
    // Hardly ever is there one beyond the table.
    guard vectors_fill_quantiles(bits, count, coefficients, out) else { return }
    for index in 0..<count { out[index] = self(bits[index]) }
  }

  @inline(__always)
  private static func value(
    _ bits: UInt32, _ table: UnsafeBufferPointer<Double>, _ exact: any Distribution
  ) -> Double {
    let isUpper = bits >> 31 == 1
    let tail = (Double(isUpper ? ~bits : bits) + 0.5) * 0x1p-32
    let pattern = tail.bitPattern
    // Exponent and two bits of the fraction number the cell; the highest is that of 7/16 to 1/2.
    let cell = 4_087 &- Int(truncatingIfNeeded: pattern >> 50)
    guard cell < cells, let base = table.baseAddress else { return exact.quantile(isUpper ? 1 - tail : tail) }
    let within = Double(bitPattern: pattern & 0x0003_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
    let t = (within - 1.125) * 8
    let c = base + (isUpper ? cells &+ cell : cell) &* degree
    // Grouped so that the processor can work on several terms at once (Estrin's scheme), as in `Vectors`.
    let t2 = t * t
    let t4 = t2 * t2
    return ((c[0] + c[4] * t4) + (c[1] + c[5] * t4) * t) + ((c[2] + c[6] * t4) + (c[3] + c[7] * t4) * t) * t2
  }
}

/// Interpolation by a polynomial of degree 7 at Chebyshev points of -1…1.
private enum Chebyshev {
  // cos((2 k + 1) pi / 16)
  static let nodes: [Double] = [
    0.9807852804032304, 0.8314696123025452, 0.5555702330196022, 0.19509032201612828, -0.19509032201612828,
    -0.5555702330196022, -0.8314696123025452, -0.9807852804032304,
  ]

  /// The monomial coefficients of the Chebyshev polynomials T0 to T7.
  private static let polynomials: [[Double]] = {
    var all: [[Double]] = [[1, 0, 0, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0, 0, 0]]
    for order in 2..<8 {
      let shifted = [0] + all[order - 1].dropLast()
      all.append(zip(shifted, all[order - 2]).map { 2 * $0 - $1 })
    }
    return all
  }()

  /// What each value at a node contributes to each coefficient of the polynomial in powers of t.
  private static let matrix: [[Double]] = nodes.map { node in
    var powers = [1.0]
    for _ in 1..<8 { powers.append((powers.last ?? 0) * node) }
    var row = [Double](repeating: 0, count: 8)
    for (order, polynomial) in polynomials.enumerated() {
      let value = zip(polynomial, powers).reduce(0) { $0 + $1.0 * $1.1 }
      let weight = (order == 0 ? 0.125 : 0.25) * value
      for power in 0..<8 { row[power] += weight * polynomial[power] }
    }
    return row
  }

  static func coefficients(of values: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: 8)
    for (value, row) in zip(values, matrix) {
      for power in 0..<8 { result[power] += value * row[power] }
    }
    return result
  }
}
