public import BusinessCase
import Foundation
import Statistics

extension CaseFigures {
  /// What pages draw of a simulation.
  ///
  /// - Parameters:
  ///   - result: as the engine gave it.
  ///   - plan: the plan that was simulated, for the names of its estimates.
  public init(_ result: CaseResult, of plan: CasePlan) {
    let names = EstimateNames(plan.model)
    currency = result.currency
    time = Time(
      monthsPerPeriod: result.time.step.months, periods: result.time.periods, discountRate: result.time.discountRate)
    run = Run(trials: result.trials, sets: result.sets, seed: String(result.seed), engine: result.engineVersion)
    decidesOn = result.decidesOn.rawValue
    scenarios = zip(result.scenarios, result.decision.chanceOfBest).map { Scenario($0, chanceOfBest: $1.figure) }
    preferred = result.decision.preferred
    perfectInformation = Mean(result.decision.perfectInformation)
    information = result.decision.information?.prefix(Self.most).map { information in
      Information(
        estimate: information.estimate, name: names[information.estimate], worth: information.value.figure,
        explains: information.explains.figure)
    }
    tornado = result.tornado?.prefix(Self.most).map { bar in
      Bar(
        estimate: bar.estimate, name: names[bar.estimate], unit: names.unit(bar.estimate), low: bar.low.figure,
        high: bar.high.figure, atLow: bar.atLow.figure, atHigh: bar.atHigh.figure)
    }
    sensitivity = result.sensitivity.map { sensitivity in
      Sensitivity(
        indices: sensitivity.indices.prefix(Self.most).map { index in
          Sensitivity.Index(
            estimate: index.estimate, name: names[index.estimate], firstOrder: index.firstOrder.figure,
            total: index.total?.figure)
        }, remark: sensitivity.remark)
    }
    losses = result.losses.map { Losses($0, preferred: result.preferred.name) }
    adoption = result.adoption.map { adoption in
      Adoption(
        share: OverTime(adoption.points), sentence: adoption.sentence,
        method: Method(formula: adoption.formula, source: adoption.source))
    }
    link = result.bandwidth.flatMap { bandwidth in plan.model.link.map { Link(bandwidth, of: $0) } }
    remarks = result.remarks
    methods = Self.methods(result)
  }

  /// The method of the first scenario that has a figure serves all.
  private static func methods(_ result: CaseResult) -> [String: Method] {
    var methods: [String: Method] = [:]
    for scenario in result.scenarios {
      for (kind, figure) in scenario.byKind where methods[kind.rawValue] == nil {
        methods[kind.rawValue] = Method(formula: figure.formula, source: figure.source)
      }
    }
    for (answer, method) in result.methods {
      methods[answer.rawValue] = Method(formula: method.formula, source: method.source)
    }
    return methods
  }
}

/// The names of estimates for people, by their names in formulas.
private struct EstimateNames {
  private let estimates: [String: NamedEstimate]

  init(_ model: CaseModel) {
    estimates = Dictionary(model.estimates.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(_ symbol: String) -> String { estimates[symbol]?.name ?? symbol }
  func unit(_ symbol: String) -> String { estimates[symbol]?.unit ?? "" }
}

extension CaseFigures.Mean {
  fileprivate init(_ mean: BusinessCase.Mean) {
    self.init(value: mean.value.figure, error: mean.standardError.figure)
  }
}

extension CaseFigures.Scenario {
  fileprivate init(_ result: ScenarioResult, chanceOfBest: Double) {
    self.init(
      id: result.id, name: result.name, isDoNothing: result.isDoNothing, chanceOfBest: chanceOfBest,
      figures: result.byKind.map { CaseFigures.Figure($1, kind: $0) }, cashBenefits: .init(result.cashBenefits),
      otherBenefits: .init(result.otherBenefits), flexibility: .init(result.flexibility),
      losses: .init(result.losses), cash: CaseFigures.OverTime(result.fan))
  }
}

extension ScenarioResult {
  fileprivate var byKind: [(CaseFigures.Figure.Kind, Figure)] {
    let all: [(CaseFigures.Figure.Kind, Figure?)] = [
      (.netCash, netCash), (.netValue, netValue), (.returnOnInvestment, returnOnInvestment), (.payback, payback),
      (.internalRate, internalRate), (.costs, costs), (.annualLoss, annualLoss), (.difference, difference),
    ]
    return all.compactMap { kind, figure in figure.map { (kind, $0) } }
  }
}

extension CaseFigures.Figure {
  fileprivate init(_ figure: BusinessCase.Figure, kind: Kind) {
    self.init(
      kind: kind, mean: figure.mean.map(CaseFigures.Mean.init),
      quantiles: figure.quantiles.map { $0.isFinite ? $0.figure : nil }, chanceOfGood: figure.chanceOfGood?.figure,
      histogram: figure.histogram.map {
        CaseFigures.Histogram(low: $0.low.figure, high: $0.high.figure, counts: $0.counts)
      })
  }
}

extension CaseFigures.OverTime {
  /// At most so many points as are kept, evenly spread, the last always among them.
  init(_ points: [ScenarioResult.FanPoint]) {
    let count = min(points.count, Self.most)
    let chosen = (0..<count).map { points[count == 1 ? 0 : $0 * (points.count - 1) / (count - 1)] }
    self.init(
      periods: chosen.map(\.period),
      quantiles: BusinessCase.Figure.probabilities.indices.map { index in chosen.map { $0.quantiles[index].figure } })
  }
}

extension CaseFigures.Losses {
  fileprivate init(_ curves: LossCurves, preferred: String) {
    self.init(
      all: curves.all.map(Curve.init),
      byRisk: curves.byRisk.map { risk in
        ByRisk(
          id: risk.id, name: risk.name,
          curves: risk.curves.filter { $0.isToday || $0.name == preferred }.map(Curve.init))
      },
      cashBenefitPerYear: curves.cashBenefitPerYear.figure, otherBenefitPerYear: curves.otherBenefitPerYear.figure,
      source: curves.source)
  }
}

extension CaseFigures.Losses.Curve {
  fileprivate init(_ curve: LossCurves.Curve) {
    self.init(
      name: curve.name, isToday: curve.isToday, mean: curve.mean.figure, losses: curve.points.map(\.loss.figure),
      probabilities: curve.points.map(\.probability.figure))
  }
}

extension CaseFigures.Link {
  fileprivate init(_ bandwidth: Bandwidth, of demand: LinkDemand) {
    self.init(
      meanStreams: bandwidth.meanStreams.figure, chanceOfExceeding: bandwidth.chanceOfExceeding.figure,
      streamsWithinTolerance: bandwidth.streamsWithinTolerance, poolCap: bandwidth.poolCap.figure,
      userCap: bandwidth.userCap.figure, share: demand.shareOfLink, tolerance: demand.tolerance,
      sentence: bandwidth.sentence,
      method: CaseFigures.Method(formula: bandwidth.formula, source: bandwidth.source))
  }
}

extension Double {
  /// The number with six significant digits; 0 for what is not a number at all, so that it can be kept.
  fileprivate var figure: Double {
    guard isFinite, self != 0 else { return 0 }
    let digits = 5 - Int(log10(magnitude).rounded(.down))
    // Beyond what a power of ten can scale without overflow, there is nothing left to round.
    guard abs(digits) < 200 else { return self }
    // Dividing by a whole power of ten gives the decimal that a person would write.
    let scale = pow(10, Double(abs(digits)))
    let rounded = digits >= 0 ? (self * scale).rounded() / scale : (self / scale).rounded() * scale
    return rounded.isFinite ? rounded : self
  }
}
