/// Everything that an appraisal answers, ready to be shown, stored or compared.
///
/// Options and criteria appear by id. Arrays of weights and parts are in the order of `criteria`, arrays by party in
/// the order of `parties`. Values and shares are 0…1.
public struct Appraisal: Hashable, Sendable, Codable {
  /// The measured criteria.
  public let criteria: [String]
  public let parties: [String]
  /// The options that miss no must-have.
  public let options: [String]
  /// The others, with the must-haves that they miss.
  public let excluded: [Exclusion]
  public let requirements: [RequirementCost]
  public let rankings: [PartyRanking]
  /// Over all weights first, then over those of each party, of all parties at once (where there are any), and between
  /// the parties.
  public let acceptabilities: [Acceptability]
  /// Whether there are weights that every party would accept; nil with fewer than two parties.
  public let hasJointWeights: Bool?
  /// What the parties' ranges of weights have in common, in a sentence; nil with fewer than two parties.
  public let jointSentence: String?
  public let disagreements: [Disagreement]
  public let weightFlips: [WeightFlip]
  public let scoreFlips: [ScoreFlip]
  public let beliefs: [Belief]
  public let commonGround: CommonGround?
  public let dominance: Dominance
  public let stressTest: StressTest
}

/// An option that is out.
public struct Exclusion: Hashable, Sendable, Codable {
  public let option: String
  /// The must-haves that it misses.
  public let misses: [String]
}

/// Why there is no appraisal.
public enum AppraisalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Every option misses a must-have; the message says which.
  case nothingLeft(message: String)
  case cancelled

  /// What happened and what would be right.
  public var message: String {
    switch self {
    case .nothingLeft(let message): message
    case .cancelled: "The calculation was stopped before it was finished."
    }
  }

  public var description: String { message }
}

extension DecisionModel {
  /// The options that are out.
  public var excluded: [Exclusion] {
    options.compactMap { option in
      let misses = requirements.map(\.id).filter { option.compliance[$0] == .missed }
      return misses.isEmpty ? nil : Exclusion(option: option.id, misses: misses)
    }
  }

  /// Answers everything.
  ///
  /// - Parameters:
  ///   - run: samples, seed and threads. The same samples and seed give the same figures.
  ///   - inputs: digests of what the model was made from; they are kept with the stress test.
  /// - Throws: when every option misses a must-have, or the run was cancelled.
  /// - Complexity: O(samples · options · (criteria + options)) for each set of weights; O(options² · criteria) for each
  ///   party and for dominance; at most two linear programmes for each option and one for each pair of parties.
  public func appraise(_ run: Run = Run(), inputs: [String] = []) throws(AppraisalError) -> Appraisal {
    guard !remaining.isEmpty else { throw .nothingLeft(message: nothingLeft) }
    let acceptabilities = acceptabilities(run)
    guard !acceptabilities.isEmpty, let dominance = dominance(isCancelled: run.isCancelled),
      let stressTest = stressTest(inputs: inputs, acceptabilities: acceptabilities, run: run), !run.isCancelled()
    else { throw .cancelled }
    let hasJoint = parties.count > 1 ? acceptabilities.contains { $0.weights == .joint } : nil
    return Appraisal(
      criteria: leaves.map(\.id), parties: parties.map(\.id), options: remaining.map { options[$0].id },
      excluded: excluded, requirements: requirementCosts, rankings: rankings, acceptabilities: acceptabilities,
      hasJointWeights: hasJoint, jointSentence: hasJoint.map { jointSentence($0) }, disagreements: disagreements,
      weightFlips: weightFlips, scoreFlips: scoreFlips(), beliefs: beliefs, commonGround: commonGround,
      dominance: dominance, stressTest: stressTest)
  }

  private var nothingLeft: String {
    let reasons = excluded.map { exclusion in
      let option = options.first { $0.id == exclusion.option }?.name ?? exclusion.option
      let missed = requirements.filter { exclusion.misses.contains($0.id) }.map(\.name)
      return "\(Words.quoted(option)) misses \(Words.quoted(missed))"
    }
    return
      "Every option misses a must-have: \(reasons.prefix(12).joined(separator: "; "))\(reasons.count > 12 ? "; …" : "")."
      + " Soften a must-have, or add an option that meets them all."
  }

  private func jointSentence(_ hasJoint: Bool) -> String {
    if hasJoint { return "There are weights that every party would accept." }
    let low = leaves.indices.map { leaf in parties.indices.max { accepted[$0].low[leaf] < accepted[$1].low[leaf] } ?? 0
    }
    let high = leaves.indices.map { leaf in
      parties.indices.min { accepted[$0].high[leaf] < accepted[$1].high[leaf] } ?? 0
    }
    let gaps = leaves.indices.map { accepted[low[$0]].low[$0] - accepted[high[$0]].high[$0] }
    guard let widest = gaps.indices.max(by: { gaps[$0] < gaps[$1] }), gaps[widest] > 0 else {
      return "There are no weights that every party would accept, although each single weight would find agreement."
    }
    let (more, less) = (low[widest], high[widest])
    let opening =
      "There are no weights that every party would accept. Furthest apart is \(Words.quoted(leafName(widest))): "
    let (least, most) = (Words.points(accepted[more].low[widest]), Words.points(accepted[less].high[widest]))
    return least == most
      ? "\(opening)\(parties[more].name) and \(parties[less].name) are less than 1 of 100 points apart on it."
      : "\(opening)\(parties[more].name) gives it at least \(least) of 100, \(parties[less].name) at most \(most)."
  }
}
