import Statistics

/// What streams of staff ask of a network link in its busy hour.
///
/// Streams begin independently of each other, so that the number running at one time is a Poisson variable whose mean is
/// people times the share of them that watches (Little's law; the M/G/infinity queue: L. Takacs, "Introduction to the
/// Theory of Queues" (1962)), whatever the lengths of the streams.
public struct Bandwidth: Hashable, Sendable {
  /// The expected number of streams at one time.
  public let meanStreams: Double
  /// The probability that streams take more than their share of the link, per busy hour.
  public let chanceOfExceeding: Double
  /// The number of streams at one time that is not exceeded within the tolerance.
  public let streamsWithinTolerance: Int
  /// What all streams together may take, in the unit of the link; the median of it where the link is uncertain.
  public let poolCap: Double
  /// What one stream may take so that the promise holds.
  public let userCap: Double
  public let sentence: String
  public let formula: String
  public let source: String

  /// For a known link.
  /// - Parameters:
  ///   - meanStreams: the expected number of streams at one time, 0 to a million.
  ///   - rate: what a stream takes, above 0.
  ///   - capacity: what the link carries, above 0, in the same unit.
  ///   - shareOfLink: the share of the link that streams may take, above 0 and up to 1.
  ///   - tolerance: the probability of exceeding it that is still fine, above 0 and below 1.
  /// - Throws: `BandwidthError` with the first number that cannot be.
  /// - Complexity: O(square root of the mean) for each of about 40 tails.
  public init(
    meanStreams: Double, rate: Double, capacity: Double, shareOfLink: Double, tolerance: Double
  ) throws(BandwidthError) {
    guard meanStreams >= 0, meanStreams <= Poisson.largestMean else { throw .streams(meanStreams) }
    guard rate > 0, rate.isFinite else { throw .rate(rate) }
    guard capacity > 0, capacity.isFinite else { throw .capacity(capacity) }
    guard shareOfLink > 0, shareOfLink <= 1 else { throw .shareOfLink(shareOfLink) }
    guard tolerance > 0, tolerance < 1 else { throw .tolerance(tolerance) }
    self.init(
      [(Poisson(clamping: meanStreams), rate, capacity)], shareOfLink: shareOfLink, tolerance: tolerance)
  }

  /// For a link whose figures are uncertain: a mixture over many futures.
  init?(_ plan: CasePlan, seed: UInt64) {
    guard let link = plan.link, let demand = plan.model.link else { return nil }
    let rows = TrialBlock.rows
    let block = TrialBlock(plan)
    let points = SobolSequence(
      dimensions: max(1, min(plan.dimensions, SobolSequence.mostDimensions)), bits: 8,
      scrambledBy: RandomStream(seed: seed, path: 0xBAD))
    block.draw(points, from: 0, rows: rows, beyond: RandomStream(seed: seed, path: 0xBAE))
    block.work(rows: rows)
    // Every future counts. More streams than can be worked out are far beyond any link as the most that can be, too.
    let futures = (0..<rows).map { row in
      (
        Poisson(clamping: block.columns[link.streams][row]), block.columns[link.rate][row],
        block.columns[link.capacity][row]
      )
    }
    self.init(futures, shareOfLink: demand.shareOfLink, tolerance: demand.tolerance)
  }

  private init(_ futures: [(streams: Poisson, rate: Double, capacity: Double)], shareOfLink: Double, tolerance: Double)
  {
    let count = Double(futures.count)
    meanStreams = futures.reduce(0) { $0 + $1.streams.mean } / count
    chanceOfExceeding =
      futures.reduce(0) { sum, future in
        // Streams that take nothing exceed nothing, and any stream exceeds a link that carries nothing.
        guard future.rate > 0 else { return sum }
        // A share that holds a whole number of streams exactly is not exceeded by them.
        let most = (future.capacity * shareOfLink / future.rate * (1 + 1e-12)).rounded(.down)
        return sum + future.streams.exceedance(Int(max(0, min(most, 1e9))))
      } / count
    poolCap = futures.map { $0.capacity * shareOfLink }.sorted()[futures.count / 2]
    func exceedance(_ streams: Int) -> Double { futures.reduce(0) { $0 + $1.streams.exceedance(streams) } / count }
    var (low, high) = (-1, 1)
    while exceedance(high) > tolerance { (low, high) = (high, 2 * high) }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if exceedance(middle) > tolerance { low = middle } else { high = middle }
    }
    streamsWithinTolerance = exceedance(0) <= tolerance ? 0 : high
    userCap = poolCap / Double(max(streamsWithinTolerance, 1))
    let share = Words.percent(shareOfLink)
    let often =
      chanceOfExceeding < 0.001
      ? "fewer than 1 in 1,000" : "\(Words.grouped((chanceOfExceeding * 1_000).rounded())) in 1,000"
    sentence =
      "Streams take more than \(share) of the link in \(often) busy hours. A cap of \(Words.grouped(poolCap)) for all of "
      + "them, or of \(Words.grouped(userCap)) for each, keeps the promise."
    formula = "streams ~ Poisson(people · share watching); P(streams · rate > share of link · capacity)"
    source = "Little's law and the M/G/infinity queue (Takacs 1962)."
  }
}
