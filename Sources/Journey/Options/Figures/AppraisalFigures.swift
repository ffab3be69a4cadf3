public import DecisionAnalysis

/// What an appraisal says, as pages draw it and as it is stored with a decision: figures, names and sentences.
///
/// It stands on its own: names are those of the day on which it was computed, so that a stored one can be shown after
/// its options were renamed or removed. Weights stand in the order of `criteria`, figures by party in the order of
/// `parties`. Shares and values are 0…1, kept to five decimals, which is more than their error deserves.
public struct AppraisalFigures: Codable, Hashable, Sendable {
  /// The measured criteria.
  public let criteria: [Named]
  /// Those whose weights it rests on; ids are the raw values of `Party`.
  public let parties: [Named]
  /// The options that miss no must-have.
  public let options: [Named]
  public let excluded: [Excluded]
  public let rankings: [Ranking]
  /// Over all weights first, then over those of each party, of all parties at once (where there are any), and between
  /// the parties.
  public let sureness: [Sureness]
  /// What the parties' ranges of weights have in common; nil with fewer than two parties.
  public let joint: String?
  public let disagreements: [Disagreement]
  public let weightFlips: [WeightFlip]
  public let scoreFlips: [ScoreFlip]
  public let beliefs: [Belief]
  public let commonGround: CommonGround?
  public let leftBehind: LeftBehind
  public let mustHaves: [MustHaveCost]
  public let weightRanges: [WeightRanges]
  public let stressTest: StressTest

  /// An option, a criterion or a party as it was called.
  public struct Named: Codable, Hashable, Sendable {
    public let id: String
    public let name: String
  }

  /// An option that is out.
  public struct Excluded: Codable, Hashable, Sendable {
    public let option: Named
    /// The names of the must-haves that it misses.
    public let misses: [String]
  }

  /// - Parameters:
  ///   - appraisal: what the engine answered.
  ///   - model: what it was asked about; gives the names.
  public init(_ appraisal: Appraisal, of model: DecisionModel) {
    let names = Names(model)
    criteria = appraisal.criteria.map { Named(id: $0, name: names.criterion($0)) }
    parties = appraisal.parties.map { Named(id: $0, name: names.party($0)) }
    options = appraisal.options.map { Named(id: $0, name: names.option($0)) }
    excluded = appraisal.excluded.map { exclusion in
      Excluded(
        option: Named(id: exclusion.option, name: names.option(exclusion.option)),
        misses: exclusion.misses.map(names.requirement))
    }
    rankings = appraisal.rankings.map(Ranking.init)
    sureness = appraisal.acceptabilities.map(Sureness.init)
    joint = appraisal.jointSentence
    disagreements = appraisal.disagreements.map(Disagreement.init)
    weightFlips = appraisal.weightFlips.map(WeightFlip.init)
    scoreFlips = appraisal.scoreFlips.map(ScoreFlip.init)
    beliefs = appraisal.beliefs.map(Belief.init)
    commonGround = appraisal.commonGround.map(CommonGround.init)
    leftBehind = LeftBehind(appraisal.dominance)
    mustHaves = appraisal.requirements.map { MustHaveCost($0, name: names.requirement($0.requirement)) }
    weightRanges = appraisal.stressTest.sensitivities.map(WeightRanges.init)
    stressTest = StressTest(appraisal.stressTest)
  }
}

extension DecisionModel {
  /// Answers everything, as pages draw it.
  ///
  /// - Throws: when every option misses a must-have, or the run was cancelled.
  /// - Complexity: that of ``appraise(_:inputs:)``.
  public func figures(_ run: Run = Run()) throws(AppraisalError) -> AppraisalFigures {
    AppraisalFigures(try appraise(run), of: self)
  }
}

extension AppraisalFigures {
  /// The name of an option, also of one that is out; its id where it is neither.
  public func option(_ id: String) -> String {
    (options.first { $0.id == id } ?? excluded.first { $0.option.id == id }?.option)?.name ?? id
  }

  public func criterion(_ id: String) -> String { criteria.first { $0.id == id }?.name ?? id }

  public func party(_ id: String) -> String { parties.first { $0.id == id }?.name ?? id }

  /// The letter by which pictures name an option: A for the first, Z, then AA; nil for one that is not compared.
  public func letter(_ id: String) -> String? {
    options.firstIndex { $0.id == id }.map(Self.letter)
  }

  static func letter(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }
}

/// What everything is called.
private struct Names {
  private let model: DecisionModel

  init(_ model: DecisionModel) { self.model = model }

  func option(_ id: String) -> String { model.options.first { $0.id == id }?.name ?? id }
  func criterion(_ id: String) -> String { model.leaves.first { $0.id == id }?.name ?? id }
  func party(_ id: String) -> String { model.parties.first { $0.id == id }?.name ?? id }
  func requirement(_ id: String) -> String { model.requirements.first { $0.id == id }?.name ?? id }
}

extension Double {
  /// A share to five decimals.
  var kept: Double { (self * 1e5).rounded() / 1e5 }
}
