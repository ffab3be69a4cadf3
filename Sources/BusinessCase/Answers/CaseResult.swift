import Statistics

/// What a simulated case answers, ready for a page.
public struct CaseResult: Sendable {
  public let title: String
  public let currency: String
  public let time: Timeframe
  public let decidesOn: CaseModel.Objective
  /// How many futures were simulated, in how many independently scrambled sets, with which seed and engine.
  public let trials: Int
  public let sets: Int
  public let seed: UInt64
  public let engineVersion: String
  public let scenarios: [ScenarioResult]
  public let decision: CaseDecision
  /// For the preferred scenario; nil when it was not asked for.
  public let tornado: [TornadoBar]?
  public let sensitivity: Sensitivity?
  public let losses: LossCurves?
  public let bandwidth: Bandwidth?
  /// Nil when nothing grows with adoption.
  public let adoption: AdoptionCurve?
  /// What a reader should know, such as that nothing was counted for people's time.
  public let remarks: [String]

  /// - Throws: `SimulationError.notFinite` when an amount is beyond what can be reckoned with, `.cancelled` when it was.
  init(_ outcome: SimulationOutcome, isCancelled: () -> Bool) throws(SimulationError) {
    let plan = outcome.plan
    title = plan.model.title
    currency = plan.model.currency
    time = plan.model.time
    decidesOn = plan.model.decidesOn
    trials = outcome.trials
    sets = outcome.sets
    seed = outcome.settings.seed
    engineVersion = CasePlan.engineVersion
    for (index, scenario) in plan.scenarios.enumerated()
    where outcome.mean(outcome.store.placeOfBeyond(index)).value > 0 {
      throw .notFinite(scenario: scenario.name)
    }
    let preferred = CaseDecision.preferred(outcome)
    scenarios = ScenarioResult.all(outcome)
    if isCancelled() { throw .cancelled }
    let answers = outcome.settings.answers
    // Where estimates correlate, the shares of the variance come from the same regression.
    let wantsInformation = answers.contains(.information)
    let information =
      wantsInformation || (answers.contains(.sensitivity) && plan.copula != nil) ? InformationValue.all(outcome) : nil
    decision = CaseDecision(outcome, preferred: preferred, information: wantsInformation ? information : nil)
    if isCancelled() { throw .cancelled }
    tornado = answers.contains(.tornado) ? TornadoBar.all(plan, scenario: preferred) : nil
    sensitivity =
      answers.contains(.sensitivity)
      ? Sensitivity(outcome, scenario: preferred, information: information, isCancelled) : nil
    if isCancelled() { throw .cancelled }
    losses = plan.risks.isEmpty ? nil : LossCurves(outcome)
    bandwidth = Bandwidth(plan, seed: outcome.settings.seed)
    adoption = AdoptionCurve(plan, scenario: preferred, seed: outcome.settings.seed)
    remarks = Self.remarks(plan, cut: outcome.mean(outcome.store.placeOfCut).value)
  }

  /// The scenario that is best in the mean.
  public var preferred: ScenarioResult { scenarios[decision.preferred] }

  private static func remarks(_ plan: CasePlan, cut: Double) -> [String] {
    var remarks: [String] = []
    let isForPeople = plan.model.lines.contains { line in
      if case .cost(let nature) = line.kind { nature.isForPeople } else { false }
    }
    if !isForPeople {
      remarks.append(
        "No cost is for people's time, training or moderation. Most of such a case is people: say what they take.")
    }
    if plan.model.cancellation == nil {
      remarks.append("The case takes for granted that nothing is ever stopped. Give the chance of cancellation.")
    }
    if plan.model.adoption == nil,
      plan.model.lines.contains(where: { if case .benefit = $0.kind { true } else { false } })
    {
      remarks.append("Benefits begin at once and in full. Say how soon people will use it.")
    }
    if cut > 0 {
      let span = plan.model.time.years < 1 ? "a year" : "the case"
      remarks.append(
        "\(Words.futures(cut)) a risk would happen more than \(Words.grouped(Planner.mostEvents)) times within \(span). "
          + "No more are counted: check the upper end of its rate.")
    }
    let beyond = plan.dimensions - SobolSequence.mostDimensions
    if beyond > 0 {
      remarks.append("\(beyond) uncertain inputs are drawn at random, because evenly spread points end at 256 of them.")
    }
    return remarks
  }
}
