import BusinessCase
import Documents

/// Reads the part `case` of a document. Limits and meaning are the engine's to check; this knows the form.
enum CaseReading {
  /// More than any file can hold: too many of something are refused by the engine, which knows how many it takes.
  static let most = 1_000_000

  static func read(_ reading: inout Reading) -> CaseModel {
    let title = reading.text("title", upTo: 200)
    let currency = reading.text("currency", upTo: 3, required: "Say the currency of all money, for example EUR.")
    let step: Timeframe.Step? = reading.choice("step")
    let periods = reading.integer(
      "periods", in: -1_000_000...1_000_000, required: "Say how many periods the case looks ahead.")
    let discount = reading.number("discount", required: "Give the discount rate in percent a year, for example 6.")
    let objective: CaseModel.Objective? = reading.choice("decides-on")
    var model = CaseModel(
      title: title, currency: currency,
      time: Timeframe(step: step ?? .month, periods: periods ?? 1, discountRate: (discount ?? 0) / 100),
      decidesOn: objective ?? .cash)
    model.estimates = reading.children("estimates", upTo: most) { EstimateReading.named(&$0) }
    model.correlations = reading.children("correlations", upTo: most) { correlation(&$0) }
    model.formulas = reading.children("formulas", upTo: most) { formula(&$0) }
    model.adoption = reading.child("adoption") { adoption(&$0) } ?? nil
    model.cancellation = reading.child("cancellation") { item in
      defer { item.refuseOthers() }
      return Cancellation(
        chance: item.formula("chance", required: "Give the chance, for example 15%."),
        after: item.formula("after", required: "Say after how many months, for example 12."))
    }
    model.lines = reading.children("lines", upTo: most) { LineReading.read(&$0) }
    model.risks = reading.children("risks", upTo: most) { RiskReading.read(&$0) }
    model.scenarios = reading.children("scenarios", upTo: most) { scenario(&$0) }
    model.link = reading.child("link") { link(&$0) }
    reading.refuseOthers()
    return model
  }

  private static func correlation(_ item: inout Reading) -> EstimateCorrelation {
    let between = item.identifiers("between")
    if between.count != 2 { item.refuse("between", "Name the two estimates, such as [staff, price].") }
    let rank = item.number("rank", required: "Give the rank correlation, between -1 and 1.")
    item.refuseOthers()
    return EstimateCorrelation(between.first ?? "", between.last ?? "", rank: rank ?? 0)
  }

  private static func formula(_ item: inout Reading) -> NamedFormula {
    defer { item.refuseOthers() }
    return NamedFormula(
      id: item.text("id", upTo: 80, required: "Give the formula a name that others can use."),
      text: item.formula("formula", required: "Write the formula."))
  }

  private static func adoption(_ item: inout Reading) -> Adoption? {
    enum Curve: String, CaseIterable { case logistic, bass }
    let curve: Curve? = item.choice("curve", required: "Choose a curve.")
    defer { item.refuseOthers() }
    switch curve {
    case .logistic:
      return .logistic(
        half: item.formula("half", required: "Say after how many months half of them use it."),
        rise: item.formula("rise", required: "Say how many months lie between a tenth and nine tenths."))
    case .bass:
      return .bass(
        innovation: item.formula("innovation", required: "Give the rate of those who begin by themselves."),
        imitation: item.formula("imitation", required: "Give the rate of those who follow."))
    case nil:
      // Without a curve nobody can say which of them do not belong to it.
      for field in ["half", "rise", "innovation", "imitation"] { _ = item.node(field) }
      return nil
    }
  }

  private static func scenario(_ item: inout Reading) -> CaseScenario {
    let id = item.text("id", upTo: 80, required: "Give the scenario a short name.")
    let name = item.text("name", upTo: 160)
    let isDoNothing = item.yes("do-nothing")
    let replaces = item.children("replaces", upTo: most) { inner in
      let estimate = inner.text("estimate", upTo: 80, required: "Name the estimate that is different here.")
      return CaseScenario.Replacement(estimate, shape: EstimateReading.shape(&inner))
    }
    item.refuseOthers()
    return CaseScenario(id: id, name: name, isDoNothing: isDoNothing, replaces: replaces)
  }

  private static func link(_ item: inout Reading) -> LinkDemand {
    let people = item.formula("people", required: "Say how many people may use it.")
    let active = item.formula("active", required: "Give the share that watches at the same time, for example 2%.")
    let stream = item.formula("stream", required: "Say what a stream takes, in Mbps.")
    let capacity = item.formula("capacity", required: "Say what the link carries, in Mbps.")
    let share = item.number("share-of-link", in: 0...100)
    let tolerance = item.number("tolerance", in: 0...100)
    item.refuseOthers()
    return LinkDemand(
      people: people, activeShare: active, streamRate: stream, capacity: capacity, shareOfLink: (share ?? 30) / 100,
      tolerance: (tolerance ?? 1) / 100)
  }
}

extension Reading {
  /// Reads a formula; a number is one, too.
  mutating func formula(_ field: String, required: String? = nil) -> String {
    text(field, upTo: 2_000, required: required)
  }

  /// Reads yes or no.
  mutating func yes(_ field: String) -> Bool {
    switch text(field, upTo: 10) {
    case "", "no", "false": return false
    case "yes", "true": return true
    case let other:
      refuse(field, "“\(other)” is neither yes nor no.")
      return false
    }
  }
}
