import DecisionAnalysis
import Foundation

/// Measures the engine and prints one JSON object: `options-measure SAMPLES RUNS THREADS`.
@main
struct Measure {
  struct Figures: Encodable {
    /// Seconds of each run of an appraisal without parties: everything that is sampled over all weights.
    var acceptability: [Double] = []
    /// Seconds of each run of a whole appraisal with three parties of two members, 20,000 samples.
    var interactive: [Double] = []
    /// The processor time of all threads for the same.
    var acceptabilityProcessor: [Double] = []
    var interactiveProcessor: [Double] = []
    /// Seconds of one appraisal of 200 options by 100 criteria with three parties, 20,000 samples.
    var large: Double = 0
    /// By option and rank.
    var ranks: [[Double]] = []
    var central: [[Double]] = []
    var wins: [[Double]] = []
    /// For problems of 3 to 8 options and one criterion more, with uncertain scores, 50,000 samples.
    var problems: [Acceptabilities] = []
    /// For problems without doubt, by problem and option: the value under equal weights.
    var values: [[Double]] = []
  }

  /// What is compared with a peer, by option.
  struct Acceptabilities: Encodable {
    let ranks: [[Double]]
    /// Nil for an option that never comes first.
    let central: [[Double]?]
  }

  static func main() throws {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    guard numbers.count == 3 else {
      print("options-measure SAMPLES RUNS THREADS")
      exit(2)
    }
    let (samples, runs, threads) = (numbers[0], numbers[1], numbers[2])
    var figures = Figures()
    let problem = Problem(options: 12, criteria: 20)
    let model = try problem.model()
    for run in 0..<runs {
      let start = processorSeconds()
      let (seconds, result) = try timed {
        try model.appraise(Run(samples: samples, seed: UInt64(run + 1), threads: threads))
      }
      figures.acceptability.append(seconds)
      figures.acceptabilityProcessor.append(processorSeconds() - start)
      guard run == 0, let all = result.acceptabilities.first else { continue }
      figures.ranks = all.options.map(\.ranks)
      figures.central = all.options.map { $0.centralWeights ?? [] }
      figures.wins = all.pairwiseWins
    }
    let shared = try problem.model(parties: 3)
    for run in 0..<runs {
      let settings = Run(samples: 20_000, seed: UInt64(run + 1), threads: threads)
      let start = processorSeconds()
      let (seconds, _) = try timed { try shared.appraise(settings) }
      figures.interactive.append(seconds)
      figures.interactiveProcessor.append(processorSeconds() - start)
    }
    let most = try Problem(options: 200, criteria: 100).model(parties: 3)
    figures.large = try timed { try most.appraise(Run(samples: 20_000, seed: 1, threads: threads)) }.0
    figures.problems = try (3...8).map { options in
      let problem = try Problem(options: options, criteria: options + 1).model()
      let found = try problem.appraise(Run(samples: 50_000, seed: 1, threads: threads)).acceptabilities[0].options
      return Acceptabilities(ranks: found.map(\.ranks), central: found.map(\.centralWeights))
    }
    figures.values = try (2...12).map { options in
      let certain = try Problem(options: options, criteria: options + 3).model(isCertain: true, parties: 0)
      let equal = try DecisionModel(
        criteria: certain.criteria, options: certain.options, parties: [Measure.equal(options + 3)])
      let ranked = try equal.appraise(Run(samples: 8)).rankings[0].options
      return certain.options.map { option in ranked.first { $0.option == option.id }?.value ?? .nan }
    }
    print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
  }

  private static func equal(_ criteria: Int) -> PartyView {
    let points = (0..<criteria).map { ("c\($0)", 1.0) }
    return PartyView("p", "P", members: [SwingWeights("m", points: Dictionary(uniqueKeysWithValues: points))])
  }

  /// The processor time of all threads so far, which other programs on the machine hardly change.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func timed<T>(_ body: () throws -> T) rethrows -> (Double, T) {
    let start = ContinuousClock.now
    let result = try body()
    let time = (ContinuousClock.now - start).components
    return (Double(time.seconds) + Double(time.attoseconds) * 1e-18, result)
  }
}
