/// Whether the result stands when the comparison is shaken: kept with a decision, and compared later.
///
/// The checks hold the order of the options against that of a comparison with one option more or less. They show that
/// the scales are fixed: no value hangs on what else is compared, as it does in methods that divide by sums over the
/// options. In this model none can fail, and a reader who knows such methods need not take that on trust. They say
/// nothing about whether the scales, scores and weights are right: for that, see the sensitivities.
public struct StressTest: Hashable, Sendable, Codable {
  /// The version of the calculation, raised whenever the same inputs could give other figures.
  public static let version = 4

  public let version: Int
  /// Digests of what it was computed from, as the caller gave them.
  public let inputs: [String]
  /// Adding a copy of each option, leaving out each option, and adding an option that is worst at everything.
  public let checks: [ReversalCheck]
  public let sensitivities: [WeightSensitivity]
  public let samples: Int
  public let seed: UInt64
  /// The largest standard error of an acceptability.
  public let standardError: Double
  public let sentence: String

  /// Whether no check turned two other options round.
  public var holds: Bool { checks.allSatisfy { $0.reversed.isEmpty } }
}

public struct ReversalCheck: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable {
    case clone, removal, irrelevant
  }

  public let kind: Kind
  /// The option that was copied or left out; nil for the irrelevant one.
  public let option: String?
  /// Pairs of other options whose order it turned round, by party: none in an additive model on fixed scales.
  public let reversed: [Reversal]
}

extension DecisionModel {
  /// Nil when it was cancelled. O(options² · (criteria + log options)) for each party.
  func stressTest(inputs: [String], acceptabilities: [Acceptability], run: Run) -> StressTest? {
    guard let checks = reversalChecks(isCancelled: run.isCancelled) else { return nil }
    let error = acceptabilities.map(\.standardError).max() ?? 0
    let reversed = checks.count { !$0.reversed.isEmpty }
    let ranges = sensitivities
    let touchy = ranges.filter { $0.ranges.count > 1 }.count
    return StressTest(
      version: StressTest.version, inputs: inputs, checks: checks, sensitivities: ranges,
      samples: acceptabilities.first?.samples ?? 0, seed: run.seed, standardError: error,
      sentence: (reversed == 0
        ? "Copying, leaving out or adding an option turned no two others round in \(checks.count) checks"
        : "\(reversed) of \(checks.count) checks turned other options round")
        + "; \(touchy) of \(ranges.count) weights "
        + "could change the choice, and chance moves a figure by about \(Words.points(2 * error)) of 100.")
  }

  private func reversalChecks(isCancelled: () -> Bool) -> [ReversalCheck]? {
    let search = ReversalSearch(self)
    var changes: [(kind: ReversalCheck.Kind, option: Int?)] = remaining.map { (.clone, $0) }
    if remaining.count > 2 { changes += remaining.map { (.removal, $0) } }
    changes.append((.irrelevant, nil))
    var checks: [ReversalCheck] = []
    for change in changes {
      if isCancelled() { return nil }
      checks.append(
        ReversalCheck(
          kind: change.kind, option: change.option.map { options[$0].id },
          reversed: search.reversals(in: changed(change.kind, change.option))))
    }
    return checks
  }

  private func changed(_ kind: ReversalCheck.Kind, _ option: Int?) -> DecisionModel {
    guard let option else { return adding(worst) }
    if kind == .removal { return without(option) }
    var copy = options[option]
    copy.id += " (copy)"
    return adding(copy)
  }

  /// An option that is worst at everything.
  private var worst: ScoredOption {
    let performances = leaves.map { leaf -> (String, Performance) in
      guard case .measured(let measure) = leaf.content else { return (leaf.id, .unknown) }
      switch measure {
      case .numeric(let scale, let shape):
        let line = shape.line(on: scale)
        return (leaf.id, .exact(scale.score(at: line.position(of: 0, nearest: 0) ?? 0)))
      case .levels(let levels): return (leaf.id, .level(levels.min { $0.value < $1.value }?.name ?? ""))
      }
    }
    return ScoredOption("(irrelevant)", "", Dictionary(performances, uniquingKeysWith: { first, _ in first }))
  }
}
