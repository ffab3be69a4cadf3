import DecisionAnalysis
import Documents
public import Partnership

/// Which of the scores that the parties give differently change what comes first, and for whom.
///
/// The appraisal puts together what all parties say. Here, for one difference at a time, the score of each party stands
/// in place of that, everything else being as it is. Expected values are compared, as the rankings of the appraisal do;
/// nothing is drawn. Like the appraisal it counts only sheets that everybody may read.
public struct ScoreStakes: Sendable, Hashable {
  /// A difference with what would follow if one side of it were right.
  public struct Stake: Sendable, Hashable {
    public let difference: ScoreDifference
    /// Empty where nothing would follow for anybody.
    public let consequences: [Consequence]

    public var changesChoice: Bool { !consequences.isEmpty }
  }

  /// Those that change what comes first stand first; among each other the largest difference does.
  public let stakes: [Stake]
  /// What would follow if one party were right with all its scores: differences that matter together, though none of
  /// them does alone.
  public let whole: [Consequence]

  init(_ stakes: [Stake], whole: [Consequence] = []) {
    self.whole = whole
    self.stakes = stakes.filter(\.changesChoice) + stakes.filter { !$0.changesChoice }
  }
}

extension ScoreStakes {
  /// What would follow if some parties were right.
  public struct Consequence: Sendable, Hashable {
    /// The parties that would have to be right, each of them alone.
    public internal(set) var believed: [Party]
    /// The parties for whom another option would come first.
    public let parties: [Party]
    /// What comes first for them as things are; several options where they are equally good.
    public let now: [String]
    /// What would come first then.
    public let then: [String]
  }
}

extension Initiative {
  /// Which differences of scores change what comes first, as the records stand.
  ///
  /// - Throws: what is in the way, each with its record: what the appraisal needs as well, or that there is more to
  ///   compare than somebody who looks at a page waits for.
  /// - Complexity: O(options · criteria) to put the scores together, then for each difference O(parties² · options).
  public func scoreStakes() throws(AppraisalProblems) -> ScoreStakes {
    try derived.scoreStakes.value { Result { () throws(AppraisalProblems) in try workedOutStakes() } }.get()
  }

  private func workedOutStakes() throws(AppraisalProblems) -> ScoreStakes {
    let differences = ScoreDifference.all(in: self)
    guard !differences.isEmpty else { return ScoreStakes([]) }
    let inputs = try appraisalInputs()
    if let problem = inputs.stakesProblem { throw AppraisalProblems(list: [problem]) }
    let places = FirstPlaces(try model(of: inputs))
    let claims = differences.map { inputs.claims(on: $0) }
    return ScoreStakes(
      zip(differences, claims).map { difference, claims in
        ScoreStakes.Stake(
          difference: difference,
          consequences: inputs.consequences(of: claims.map { ($0.party, [$0.supposition]) }, places))
      },
      whole: inputs.consequences(
        of: Dictionary(grouping: claims.joined(), by: \.party).sorted { $0.key < $1.key }.map {
          ($0.key, $0.value.map(\.supposition))
        }, places))
  }
}

/// That an option does on a criterion as a party says, its members put together.
private struct Claim {
  let party: Party
  let supposition: FirstPlaces.Supposition
}

extension AppraisalInputs {
  /// Why it is not said which differences matter, although the records fit together; nil where it can be.
  fileprivate var stakesProblem: AppraisalProblem? {
    if parties.isEmpty { return AppraisalProblem(nil, "No weights count yet, so nothing comes first for anybody.") }
    let leaves = criteria.flatMap(\.leaves).count
    guard options.count * leaves > BuiltAppraisal.mostAtALook else { return nil }
    return AppraisalProblem(
      nil, "\(options.count) options on \(leaves) criteria take longer to try than a page waits.")
  }

  /// What would follow from what each party claims; parties from whom the same follows are told together.
  fileprivate func consequences(
    of claims: [(party: Party, suppositions: [FirstPlaces.Supposition])], _ places: FirstPlaces
  ) -> [ScoreStakes.Consequence] {
    var found: [ScoreStakes.Consequence] = []
    for (believed, suppositions) in claims {
      let then = places.supposing(suppositions)
      for follows in changes(from: places.now, to: then) {
        if let same = found.firstIndex(where: {
          $0.parties == follows.parties && $0.now == follows.now && $0.then == follows.then
        }) {
          found[same].believed.append(believed)
        } else {
          found.append(
            ScoreStakes.Consequence(
              believed: [believed], parties: follows.parties, now: follows.now, then: follows.then))
        }
      }
    }
    return found
  }

  /// For whom something else comes first, those with the same change together.
  private func changes(
    from now: [[String]], to then: [[String]]
  ) -> [(parties: [Party], now: [String], then: [String])] {
    var found: [(parties: [Party], now: [String], then: [String])] = []
    for (index, view) in parties.enumerated() where now[index] != then[index] {
      guard let party = Party(rawValue: view.id) else { continue }
      let (before, after) = (now[index].map(name), then[index].map(name))
      if let same = found.firstIndex(where: { $0.now == before && $0.then == after }) {
        found[same].parties.append(party)
      } else {
        found.append(([party], before, after))
      }
    }
    return found
  }

  /// What each party says by itself; nothing of those of whom nobody knows.
  fileprivate func claims(on difference: ScoreDifference) -> [Claim] {
    let (option, criterion) = (difference.option.text, difference.criterion.text)
    let scores = options.first { $0.id == option }?.scores[criterion] ?? []
    return Party.allCases.compactMap { party in
      let own = scores.filter { $0.party == party.rawValue }.map(\.score)
      guard own.contains(where: { $0 != .unknown }) else { return nil }
      return Claim(party: party, supposition: FirstPlaces.Supposition(option, on: criterion, own))
    }
  }

  private func name(_ option: String) -> String { options.first { $0.id == option }?.name ?? option }
}
