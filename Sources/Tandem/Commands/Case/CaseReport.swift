import BusinessCase

/// A simulated case as JSON: the same names as in the engine, infinities left out.
struct CaseReport: Encodable {
  let title: String
  let currency: String
  let decidesOn: String
  let trials: Int
  let sets: Int
  let seed: String
  let engineVersion: String
  let scenarios: [Scenario]
  let preferred: String
  let chanceOfBest: [String: Double]
  let perfectInformation: MeanReport
  let information: [Information]?
  let tornado: [Bar]?
  let sensitivity: [Index]?
  let losses: [Curve]?
  let bandwidth: Link?
  let remarks: [String]
  /// How each answer is reckoned, and where that is from.
  let methods: [String: Method]

  init(_ result: CaseResult) {
    title = result.title
    currency = result.currency
    decidesOn = result.decidesOn.rawValue
    trials = result.trials
    sets = result.sets
    // A seed can have more digits than a number of JSON.
    seed = String(result.seed)
    engineVersion = result.engineVersion
    scenarios = result.scenarios.map { Scenario($0) }
    preferred = result.preferred.id
    chanceOfBest = Dictionary(
      zip(result.scenarios.map(\.id), result.decision.chanceOfBest), uniquingKeysWith: { first, _ in first })
    perfectInformation = MeanReport(result.decision.perfectInformation)
    information = result.decision.information?.map {
      Information(estimate: $0.estimate, value: $0.value, explains: $0.explains)
    }
    tornado = result.tornado?.map {
      Bar(estimate: $0.estimate, low: finite($0.low), high: finite($0.high), atLow: $0.atLow, atHigh: $0.atHigh)
    }
    sensitivity = result.sensitivity?.indices.map {
      Index(estimate: $0.estimate, firstOrder: $0.firstOrder, total: $0.total)
    }
    losses = result.losses?.all.map { curve in
      Curve(
        name: curve.name, mean: curve.mean, losses: curve.points.map(\.loss),
        probabilities: curve.points.map(\.probability))
    }
    bandwidth = result.bandwidth.map {
      Link(
        meanStreams: $0.meanStreams, chanceOfExceeding: $0.chanceOfExceeding,
        streamsWithinTolerance: $0.streamsWithinTolerance, poolCap: $0.poolCap, userCap: $0.userCap)
    }
    remarks = result.remarks
    methods = Dictionary(
      result.methods.map { ($0.rawValue, Method(formula: $1.formula, source: $1.source)) },
      uniquingKeysWith: { first, _ in first })
  }

  struct Method: Encodable {
    let formula: String
    let source: String
  }

  struct MeanReport: Encodable {
    let mean: Double
    let standardError: Double

    init(_ mean: Mean) { (self.mean, standardError) = (mean.value, mean.standardError) }
  }

  struct Scenario: Encodable {
    let id: String
    let name: String
    let figures: [String: FigureReport]
    let means: [String: MeanReport]
    /// The sum of cash flows by period, at 5, 25, 50, 75 and 95 %.
    let fan: [[Double]]

    init(_ scenario: ScenarioResult) {
      id = scenario.id
      name = scenario.name
      let all: [(String, Figure?)] = [
        ("netCash", scenario.netCash), ("netValue", scenario.netValue), ("costs", scenario.costs),
        ("payback", scenario.payback), ("returnOnInvestment", scenario.returnOnInvestment),
        ("internalRate", scenario.internalRate), ("annualLoss", scenario.annualLoss),
        ("difference", scenario.difference),
      ]
      figures = Dictionary(
        all.compactMap { name, figure in figure.map { (name, FigureReport($0)) } },
        uniquingKeysWith: { first, _ in first })
      means = [
        "cashBenefits": MeanReport(scenario.cashBenefits), "otherBenefits": MeanReport(scenario.otherBenefits),
        "flexibility": MeanReport(scenario.flexibility), "losses": MeanReport(scenario.losses),
      ]
      fan = scenario.fan.map(\.quantiles)
    }
  }

  struct FigureReport: Encodable {
    let mean: Double?
    let standardError: Double?
    /// At 5, 25, 50, 75 and 95 %; nil where that many futures never get there.
    let quantiles: [Double?]
    let chanceOfGood: Double?
    let sentence: String
    let formula: String
    let source: String

    init(_ figure: Figure) {
      mean = figure.mean?.value
      standardError = figure.mean?.standardError
      quantiles = figure.quantiles.map(finite)
      chanceOfGood = figure.chanceOfGood
      (sentence, formula, source) = (figure.sentence, figure.formula, figure.source)
    }
  }

  struct Information: Encodable {
    let estimate: String
    let value: Double
    let explains: Double
  }

  struct Bar: Encodable {
    let estimate: String
    let low: Double?
    let high: Double?
    let atLow: Double
    let atHigh: Double
  }

  struct Index: Encodable {
    let estimate: String
    let firstOrder: Double
    let total: Double?
  }

  struct Curve: Encodable {
    let name: String
    let mean: Double
    let losses: [Double]
    let probabilities: [Double]
  }

  struct Link: Encodable {
    let meanStreams: Double
    let chanceOfExceeding: Double
    let streamsWithinTolerance: Int
    let poolCap: Double
    let userCap: Double
  }
}

private func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }
