import Statistics

/// The working memory of one thread: a few hundred trials at a time, small enough to stay in its cache.
final class TrialBlock {
  /// How many trials are worked out at once.
  static let rows = 256

  let plan: CasePlan
  /// The columns of the program.
  let columns: AlignedColumns<Double>
  /// A column of uniform numbers, as bits, per dimension.
  let bits: AlignedColumns<UInt32>
  private let scores: AlignedColumns<Double>

  init(_ plan: CasePlan) {
    self.plan = plan
    columns = AlignedColumns(count: plan.program.columnCount, stride: Self.rows, zero: 0)
    bits = AlignedColumns(count: plan.dimensions, stride: Self.rows, zero: 0)
    scores = AlignedColumns(count: plan.copula?.dimensions.count ?? 0, stride: Self.rows, zero: 0)
    for constant in plan.program.constants {
      (columns[constant.column]).update(repeating: constant.value, count: Self.rows)
    }
  }

  /// Fills the uniform numbers: Sobol points as far as there are dimensions, pseudo-random ones beyond; those of
  /// estimates that correlate are made to.
  func draw(_ points: SobolSequence, from start: Int, rows: Int, beyond stream: consuming RandomStream) {
    for dimension in 0..<plan.dimensions {
      if dimension < points.dimensions {
        points.fill(dimension: dimension, from: start, count: rows, into: bits[dimension])
      } else {
        let column = bits[dimension]
        for row in 0..<rows { column[row] = UInt32(truncatingIfNeeded: stream.next() >> 32) }
      }
    }
    correlate(rows: rows)
  }

  /// Turns uniform numbers into estimates, and these into the values of all formulas.
  func work(rows: Int) {
    for input in plan.inputs {
      guard let dimension = input.dimension else { continue }
      let column = columns[input.column]
      input.sampler.fill(bits[dimension], count: rows, into: column)
      let scale = input.unit.scale
      if scale != 1 {
        for row in 0..<rows { column[row] *= scale }
      }
    }
    plan.program.run(columns.base, stride: Self.rows, rows: rows)
  }

  private func correlate(rows: Int) {
    guard let copula = plan.copula else { return }
    for (position, dimension) in copula.dimensions.enumerated() {
      StandardScores.sampler.fill(bits[dimension], count: rows, into: scores[position])
    }
    copula.correlation.correlate(copula.dimensions.indices.map { scores[$0] }, rows: rows)
    for (position, dimension) in copula.dimensions.enumerated() {
      let (score, out) = (scores[position], bits[dimension])
      for row in 0..<rows { out[row] = StandardScores.bits(score[row]) }
    }
  }
}

/// Normal numbers for the copula.
enum StandardScores {
  static let sampler = Sampler(Normal.standard)

  /// The uniform number of a normal one, as bits.
  static func bits(_ score: Double) -> UInt32 {
    UInt32(min(max(StandardNormal.cumulative(score) * 0x1p32, 0), 4_294_967_295))
  }
}
