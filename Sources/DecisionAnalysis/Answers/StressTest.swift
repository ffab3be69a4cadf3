/// Whether the result stands when the comparison is shaken: kept with a decision, and compared later.
public struct StressTest: Hashable, Sendable, Codable {
  /// The version of the calculation, raised whenever the same inputs could give other figures.
  public static let version = 1

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

public struct Reversal: Hashable, Sendable, Codable {
  public let party: String
  /// What was ahead before and is behind after.
  public let option: String
  public let other: String
}

extension DecisionModel {
  func stressTest(inputs: [String], acceptabilities: [Acceptability], run: Run) -> StressTest {
    let checks =
      remaining.map { ReversalCheck(kind: .clone, option: options[$0].id, reversed: reversals(with(copyOf: $0))) }
      + (remaining.count > 2
        ? remaining.map { ReversalCheck(kind: .removal, option: options[$0].id, reversed: reversals(without($0))) }
        : [])
      + [ReversalCheck(kind: .irrelevant, option: nil, reversed: reversals(withWorst))]
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

  private func with(copyOf option: Int) -> DecisionModel {
    var copy = options[option]
    copy.id += " (copy)"
    return recomputed(options: options + [copy])
  }

  private func without(_ option: Int) -> DecisionModel {
    recomputed(options: options.enumerated().filter { $0.offset != option }.map(\.element))
  }

  private var withWorst: DecisionModel {
    let performances = leaves.map { leaf -> (String, Performance) in
      guard case .measured(let measure) = leaf.content else { return (leaf.id, .unknown) }
      switch measure {
      case .numeric(let scale, let shape):
        let line = shape.line(on: scale)
        return (leaf.id, .exact(scale.score(at: line.position(of: 0, nearest: 0) ?? 0)))
      case .levels(let levels): return (leaf.id, .level(levels.min { $0.value < $1.value }?.name ?? ""))
      }
    }
    let worst = ScoredOption("(irrelevant)", "", Dictionary(performances, uniquingKeysWith: { first, _ in first }))
    return recomputed(options: options + [worst])
  }

  private func reversals(_ changed: DecisionModel) -> [Reversal] {
    parties.indices.flatMap { party -> [Reversal] in
      let weights = self.weights[party].mean
      let before = order(weights)
      let after = changed.order(changed.weights[party].mean)
      return before.flatMap { one in
        before.compactMap { other in
          guard one.value > other.value + Self.tie, let a = after.first(where: { $0.id == one.id }),
            let b = after.first(where: { $0.id == other.id }), a.value < b.value - Self.tie
          else { return nil }
          return Reversal(party: parties[party].id, option: one.id, other: other.id)
        }
      }
    }
  }

  private func order(_ weights: [Double]) -> [(id: String, value: Double)] {
    remaining.map { (options[$0].id, value($0, weights)) }
  }
}
