import Statistics

/// The sum of two independent parts, one with a long tail to the right and one with a long tail to the left.
///
/// The probability of a sum at or below x is the mean, over the narrower part, of the probability that the wider part
/// stays within what is left; the mean is taken over equally likely slices of the narrower part.
struct TwoSidedSum {
  private static let slices = 64

  private let wider: ShiftedLognormal
  private let narrower: ShiftedLognormal
  private let points: [Double]

  init(_ one: ShiftedLognormal, _ other: ShiftedLognormal) {
    (wider, narrower) = one.variance >= other.variance ? (one, other) : (other, one)
    points = (0..<Self.slices).map { [narrower] slice in
      narrower.quantile((Double(slice) + 0.5) / Double(Self.slices))
    }
  }

  func cumulative(_ x: Double) -> Double {
    points.reduce(0) { $0 + wider.cumulative(x - $1) } / Double(Self.slices)
  }

  /// The value that is not exceeded with probability `p`, for `p` well inside 0…1.
  func quantile(_ p: Double) -> Double {
    let mean = wider.mean + narrower.mean
    let reach = (wider.variance + narrower.variance).squareRoot()
    // By Cantelli's inequality a percentile p lies within sqrt((1-p)/p) deviations below the mean and sqrt(p/(1-p))
    // above it; the slices blur the deviation a little, hence twice as far.
    let below = 2 * ((1 - p) / p).squareRoot() * reach
    let above = 2 * (p / (1 - p)).squareRoot() * reach
    let offset = mean - below
    let root = monotoneRoot(in: 0...(below + above), target: p) { cumulative(offset + $0) }
    return offset + root.upperBound
  }
}
