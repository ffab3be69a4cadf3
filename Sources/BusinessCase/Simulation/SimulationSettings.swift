/// How a case is simulated.
public struct SimulationSettings: Hashable, Sendable {
  /// What is worked out beside the simulation itself.
  public enum Answer: String, Hashable, Sendable, CaseIterable {
    /// One estimate at a time from its low to its high end.
    case tornado
    /// Shares of the variance, by the indices of Sobol.
    case sensitivity
    /// What it is worth to know an estimate better.
    case information
  }

  /// The trials that can be asked for.
  public static let trialRange = 64...4_000_000
  /// The threads that can be asked for.
  public static let threadRange = 1...256
  /// The most trials times scenarios, which bounds the memory.
  public static let mostOutcomes = 12_000_000

  /// How many futures at least; they are rounded up to a number of equal, independently scrambled sets.
  public var trials: Int
  public var seed: UInt64
  /// How many threads work; nil for one per processor. It changes the time and never the result.
  public var threads: Int?
  public var answers: Set<Answer>

  public init(
    trials: Int = 20_000, seed: UInt64 = 1, threads: Int? = nil, answers: Set<Answer> = Set(Answer.allCases)
  ) {
    (self.trials, self.seed, self.threads, self.answers) = (trials, seed, threads, answers)
  }

  /// 16 to 31 sets of 2^bits points each.
  var sets: (count: Int, bits: Int) {
    var bits = 2
    while trials > 31 << bits { bits += 1 }
    return (max(16, (trials + (1 << bits) - 1) >> bits), bits)
  }

  func validate(scenarios: Int) throws(SimulationError) {
    guard Self.trialRange.contains(trials) else { throw .trials(trials) }
    guard trials * scenarios <= Self.mostOutcomes else { throw .outcomes(trials: trials, scenarios: scenarios) }
    if let threads, !Self.threadRange.contains(threads) { throw .threads(threads) }
  }
}

/// Why a case was not simulated to the end.
public enum SimulationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Too few or too many trials.
  case trials(Int)
  /// Too many trials for so many scenarios.
  case outcomes(trials: Int, scenarios: Int)
  /// Too few or too many threads.
  case threads(Int)
  /// Amounts grew beyond what can be reckoned with.
  case notFinite(scenario: String)
  /// Whoever asked no longer wants to know.
  case cancelled

  /// What is wrong and what would be right, in one or two sentences for a person.
  public var message: String {
    switch self {
    case .trials(let trials):
      "\(trials) trials cannot be run. Give \(SimulationSettings.trialRange.lowerBound) to "
        + "\(SimulationSettings.trialRange.upperBound); 20,000 are enough for most cases."
    case .outcomes(let trials, let scenarios):
      "\(trials) trials of \(scenarios) scenarios take too much memory. Give at most "
        + "\(SimulationSettings.mostOutcomes / max(scenarios, 1)) trials."
    case .threads(let threads):
      "\(threads) threads cannot be used. Give \(SimulationSettings.threadRange.lowerBound) to "
        + "\(SimulationSettings.threadRange.upperBound)."
    case .notFinite(let scenario):
      "In “\(scenario)” an amount grows beyond every number. Look for a power, an exp or a division by something tiny."
    case .cancelled: "The simulation was stopped before its end."
    }
  }

  public var description: String { message }
}
