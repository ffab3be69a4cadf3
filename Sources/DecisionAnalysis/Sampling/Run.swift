import Statistics

/// How a simulation runs. The result depends on samples and seed, not on the number of threads.
public struct Run: Sendable {
  /// The greatest number of samples.
  public static let mostSamples = 100_000_000

  /// How many weights and scores are drawn, rounded up to a multiple of 8; 1…100,000,000.
  public var samples: Int
  public var seed: UInt64
  /// How many threads do it, the calling one included.
  public var threads: Int
  /// Asked often; once it says yes, the run ends without a result.
  public var isCancelled: @Sendable () -> Bool

  /// - Parameter threads: as many as the machine has processors, unless it is said.
  public init(
    samples: Int = 20_000, seed: UInt64 = 1, threads: Int? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.samples = min(max(samples, 1), Self.mostSamples)
    self.seed = seed
    self.threads = max(1, threads ?? Workers.processors)
    self.isCancelled = isCancelled
  }
}
