/// How an answer is reckoned, and where that is from: for an analyst who asks.
public struct CaseMethod: Hashable, Sendable {
  public let formula: String
  public let source: String
}

extension CaseResult {
  /// The answers that there are beside the figures of the scenarios, which bear theirs themselves.
  public enum Answer: String, Hashable, Sendable, CaseIterable {
    case chanceOfBest, information, tornado, sensitivity, losses, adoption, bandwidth
  }

  /// The method of each answer that was given.
  public var methods: [Answer: CaseMethod] {
    var all: [Answer: CaseMethod] = [
      .chanceOfBest: CaseMethod(
        formula: "the share of futures in which the net present value of the option is the highest of all",
        source: "Common random numbers: P. Glasserman and D. D. Yao, Management Science 38 (1992), 884-908.")
    ]
    if decision.information != nil {
      all[.information] = CaseMethod(formula: decision.formula, source: decision.source)
    }
    if tornado != nil {
      all[.tornado] = CaseMethod(
        formula: "the net present value with one estimate at its 5th and at its 95th percentile, all others at their "
          + "median, and losses by risks at their expected value",
        source: "T. G. Eschenbach, Spiderplots versus tornado diagrams for sensitivity analysis, Interfaces 22 (1992), "
          + "40-46.")
    }
    if let sensitivity { all[.sensitivity] = Self.method(sensitivity) }
    if let losses {
      all[.losses] = CaseMethod(
        formula: "sum over risks of the losses of a Poisson number of events, each drawn anew", source: losses.source)
    }
    if let adoption { all[.adoption] = CaseMethod(formula: adoption.formula, source: adoption.source) }
    if let bandwidth { all[.bandwidth] = CaseMethod(formula: bandwidth.formula, source: bandwidth.source) }
    return all
  }

  private static func method(_ sensitivity: Sensitivity) -> CaseMethod {
    guard sensitivity.indices.contains(where: { $0.total != nil }) else {
      return CaseMethod(
        formula: "alone: Var(E[net present value | estimate]) / Var(net present value), by regression",
        source: "M. Strong, J. E. Oakley and A. Brennan, Medical Decision Making 34 (2014), 311-326.")
    }
    return CaseMethod(
      formula:
        "alone: Var(E[net present value | estimate]) / Var(net present value); with others: 1 - Var(E[net present "
        + "value | all other estimates]) / Var(net present value)",
      source: "A. Saltelli and others, Computer Physics Communications 181 (2010), 259-270; M. J. W. Jansen, Computer "
        + "Physics Communications 117 (1999), 35-43.")
  }
}
