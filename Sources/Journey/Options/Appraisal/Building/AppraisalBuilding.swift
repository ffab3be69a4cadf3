import DecisionAnalysis
public import Documents
public import Partnership

/// Why the records of an initiative do not make an appraisal: what is wrong, and with which record.
public struct AppraisalProblem: Error, Sendable, Hashable {
  /// The record to change; nil where something is missing.
  public let record: RecordID?
  /// The field of its form; empty for the whole record.
  public let field: String
  /// What is wrong and what would be right.
  public let message: String

  public init(_ record: RecordID?, field: String = "", _ message: String) {
    self.record = record
    self.field = field
    self.message = message
  }
}

/// All of them; never empty.
public struct AppraisalProblems: Error, Sendable, Hashable {
  public let list: [AppraisalProblem]
}

/// Collects what an appraisal is made of from an initiative's records: criteria, options with scores and must-haves, and
/// the weights of each party's members.
///
/// Only sheets that everybody may read are counted, so the model is the same whoever asks. What a party objects to (its
/// position) is what it refuses.
struct AppraisalBuilding {
  private let initiative: Initiative
  private var problems: [AppraisalProblem] = []

  init(_ initiative: Initiative) { self.initiative = initiative }

  /// - Throws: everything that is wrong at once.
  mutating func inputs() throws(AppraisalProblems) -> AppraisalInputs {
    let inputs = AppraisalInputs(
      criteria: criteria(in: nil, depth: 0), options: options(), caseDigest: caseDigest(),
      requirements: initiative.records[MustHave.self].map { Requirement($0.id.text, $0.content.title) },
      parties: parties(),
      reference: initiative.records[PlatformOption.self].first { $0.content.route == .nothing }?.id.text)
    if !problems.isEmpty { throw AppraisalProblems(list: problems) }
    return inputs
  }

  // MARK: Criteria

  private func criteria(in group: RecordID?, depth: Int) -> [Criterion] {
    // A tree whose groups were exchanged behind each other's back has no end; what cannot be reached is left out.
    guard depth < 20 else { return [] }
    return initiative.criteria(in: group).map { entry in
      let id = entry.id.text
      guard let measure = entry.content.scale else {
        return Criterion(id, entry.title, group: criteria(in: entry.id, depth: depth + 1))
      }
      return Criterion(id, entry.title, measure)
    }
  }

  // MARK: Options

  private mutating func options() -> [AppraisalInputs.Option] {
    let sheets = initiative.records[ScoreSheet.self].filter { initiative.isCounted($0) }
    let measured = initiative.criteriaInOrder.filter { $0.content.measure != .group }
    for sheet in sheets { check(sheet, measured.filter(\.content.isScored)) }
    let fromCase = CaseScores(initiative)
    problems += fromCase.problems
    return initiative.comparison.map { option in
      let own = sheets.filter { $0.content.option == option.entry.id }
      var scores: [String: [(party: String, score: Performance)]] = [:]
      for criterion in measured {
        guard criterion.content.isScored else {
          let score = fromCase.score(of: option.entry.id, on: criterion.content)
          scores[criterion.id.text] = [(party: "case", score: score?.performance ?? .unknown)]
          continue
        }
        scores[criterion.id.text] = own.compactMap { sheet in
          sheet.content.score(on: criterion.id).map { (party: sheet.party.rawValue, score: $0.performance) }
        }
      }
      return AppraisalInputs.Option(
        id: option.entry.id.text, name: option.entry.title, scores: scores, compliance: compliance(option))
    }
  }

  /// With it an appraisal is of an earlier state as soon as the case is changed, and not only when it is simulated again.
  private mutating func caseDigest() -> Digest? {
    do { return try CaseScores(initiative).caseDigest } catch {
      problems.append(AppraisalProblem(nil, "A number of the business case is not finite: \(error)."))
      return nil
    }
  }

  private mutating func check(_ sheet: Entry<ScoreSheet>, _ measured: [Entry<OptionCriterion>]) {
    for score in sheet.content.scores {
      guard let criterion = measured.first(where: { $0.id == score.criterion }),
        let message = score.problem(criterion.content)
      else { continue }
      problems.append(
        AppraisalProblem(sheet.id, field: criterion.id.text, "A score on “\(criterion.title)” does not fit. \(message)")
      )
    }
  }

  private func compliance(_ option: ComparedOption) -> [String: Compliance] {
    // “Do nothing” is not asked: it is what the others are compared with, and never out.
    var found: [String: Compliance] = [:]
    for (mustHave, check) in option.checks {
      found[mustHave.id.text] =
        switch check?.content.result {
        case .met: .met
        case .missed: .missed
        case .unknown, nil: .unknown
        }
    }
    return found
  }

  // MARK: Parties

  private func parties() -> [PartyView] {
    let sheets = initiative.records[WeightSheet.self].filter { initiative.isCounted($0) }
    let comparison = initiative.comparison
    let known = Set(initiative.records[OptionCriterion.self].map(\.id))
    return Party.allCases.compactMap { party in
      let own = sheets.filter { $0.party == party }
      guard !own.isEmpty else { return nil }
      let refused = comparison.filter { $0.position(of: party)?.content.stance == .objects }
      return PartyView(
        party.rawValue, party.title,
        members: own.map { sheet in
          SwingWeights(
            sheet.revision.author.text,
            points: Dictionary(
              // Points of a criterion that was taken away count no more; those of the others keep their proportions.
              sheet.content.weights.filter { known.contains($0.criterion) }.map { ($0.criterion.text, $0.points) },
              uniquingKeysWith: { first, _ in first }))
        },
        refuses: refused.map(\.entry.id.text))
    }
  }
}

extension OptionCriterion {
  /// Its scale as the engine knows it; nil for a group.
  var scale: CriterionMeasure? {
    switch measure {
    case .group: nil
    case .number:
      .numeric(
        Scale(worst: ends?.worst ?? 0, best: ends?.best ?? 0, unit: ends?.unit ?? ""),
        points.isEmpty ? .linear : .points(points.map { ValuePoint(score: $0.score, value: $0.value / 100) }))
    case .words: .levels(levels.map { Level($0.level, value: $0.value / 100) })
    }
  }
}

extension ScoreSheet.Score {
  /// The score as the engine knows it.
  var performance: Performance {
    switch (low, high, level) {
    case (_, _, let level?): .level(level)
    case _ where chances != nil: .levels((chances ?? []).map { LevelChance($0.level, $0.percent / 100) })
    case (let low?, let high?, _): .uniform(low: low, high: high)
    case (let low?, nil, _): .exact(low)
    default: .unknown
    }
  }
}
