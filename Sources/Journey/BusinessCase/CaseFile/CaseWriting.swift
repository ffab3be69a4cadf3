public import BusinessCase
import Documents

extension CaseFile {
  /// Writes a case in the form that `read` reads, commented, so that people can go on with it in a file: the same model
  /// comes back, and with it the same figures.
  ///
  /// - Complexity: O(n).
  public static func text(of model: CaseModel) -> String {
    YAMLWriter.text([YAMLEntry("case", .map(CaseWriting.entries(model)))], comment: CaseWriting.head)
  }
}

/// Writes the part `case` of a document. What is as usual is left out, as people leave it out.
enum CaseWriting {
  static let head = """
    A business case for “tandem case evaluate”. docs/case-format.md describes every field.
    """

  static func entries(_ model: CaseModel) -> [YAMLEntry] {
    var all: [YAMLEntry] = []
    if !model.title.isEmpty { all.append(YAMLEntry("title", .text(model.title))) }
    all.append(YAMLEntry("currency", .text(model.currency)))
    all.append(YAMLEntry("step", .token(model.time.step.rawValue)))
    all.append(YAMLEntry("periods", .token(String(model.time.periods))))
    all.append(YAMLEntry("discount", .number(model.time.discountRate.percent), comment: "Percent a year."))
    all.append(YAMLEntry("decides-on", .token(model.decidesOn.rawValue)))
    all += list("estimates", model.estimates, "What is uncertain, each with the party that says so.", estimate)
    all += list("correlations", model.correlations, "Estimates that move together, by the ranks of both.") {
      .row([YAMLEntry("between", .inline([.text($0.first), .text($0.second)])), YAMLEntry("rank", .number($0.rank))])
    }
    all += list("formulas", model.formulas, "Names for parts that several lines use.") {
      .row([YAMLEntry("id", .text($0.id)), YAMLEntry("formula", .text($0.text))])
    }
    if let adoption = model.adoption {
      all.append(YAMLEntry("adoption", Self.adoption(adoption), comment: "How soon those who will use it do."))
    }
    if let cancellation = model.cancellation {
      let row: [YAMLEntry] = [
        YAMLEntry("chance", .text(cancellation.chance)), YAMLEntry("after", .text(cancellation.after)),
      ]
      all.append(
        YAMLEntry("cancellation", .row(row), comment: "The chance that it is all stopped, and after how long."))
    }
    all += list("lines", model.lines, "Benefits, costs and flexibility.", line)
    all += list("risks", model.risks, "What may go wrong. Each event has a loss of its own.", risk)
    all += list("scenarios", model.scenarios, "The case under each option, in the same futures.", scenario)
    if let link = model.link {
      all.append(YAMLEntry("link", Self.link(link), comment: "Streams on the link in the busy hour."))
    }
    return all
  }

  private static func list<Item>(
    _ name: String, _ items: [Item], _ comment: String, _ write: (Item) -> YAMLValue
  ) -> [YAMLEntry] {
    items.isEmpty ? [] : [YAMLEntry(name, .list(items.map(write)), comment: comment)]
  }

  // MARK: Estimates

  private static func estimate(_ estimate: NamedEstimate) -> YAMLValue {
    .map(
      named(estimate.id, estimate.name) + shape(estimate.shape) + words("unit", estimate.unit)
        + words("by", estimate.estimator) + ids("rests-on", estimate.evidence))
  }

  private static func shape(_ shape: Estimate.Shape) -> [YAMLEntry] {
    func entries(_ shape: EstimateReading.Shape, _ numbers: [(String, Double)]) -> [YAMLEntry] {
      [YAMLEntry("shape", .token(shape.rawValue))] + numbers.map { YAMLEntry($0.0, .number($0.1)) }
    }
    return switch shape {
    case .interval(let low, let high, .lognormal): entries(.lognormal, [("low", low), ("high", high)])
    case .interval(let low, let high, .normal): entries(.normal, [("low", low), ("high", high)])
    case .triple(let low, let mode, let high): entries(.triple, [("low", low), ("mode", mode), ("high", high)])
    case .triangle(let low, let mode, let high): entries(.triangle, [("low", low), ("mode", mode), ("high", high)])
    case .percentiles(let low, let middle, let high):
      entries(.percentiles, [("low", low), ("middle", middle), ("high", high)])
    case .uniform(let low, let high): entries(.uniform, [("low", low), ("high", high)])
    case .chance(let value): entries(.chance, [("value", value)])
    case .fixed(let value): entries(.fixed, [("value", value)])
    case .sample(let values): entries(.sample, []) + [YAMLEntry("values", .inline(values.map(YAMLValue.number)))]
    }
  }

  private static func adoption(_ adoption: Adoption) -> YAMLValue {
    switch adoption {
    case .logistic(let half, let rise):
      .row([
        YAMLEntry("curve", .token("logistic")), YAMLEntry("half", .text(half)), YAMLEntry("rise", .text(rise)),
      ])
    case .bass(let innovation, let imitation):
      .row([
        YAMLEntry("curve", .token("bass")), YAMLEntry("innovation", .text(innovation)),
        YAMLEntry("imitation", .text(imitation)),
      ])
    }
  }

  // MARK: Lines, risks, scenarios

  private static func line(_ line: CaseLine) -> YAMLValue {
    var all = named(line.id, line.name)
    switch line.kind {
    case .benefit(let releasesCash):
      all.append(YAMLEntry("kind", .token("benefit")))
      if releasesCash { all.append(YAMLEntry("releases-cash", .token("yes"))) }
    case .cost(let nature):
      all += [YAMLEntry("kind", .token("cost")), YAMLEntry("nature", .token(nature.rawValue))]
    case .flexibility: all.append(YAMLEntry("kind", .token("flexibility")))
    }
    all.append(YAMLEntry("amount", .text(line.amount)))
    if let start = line.start { all.append(YAMLEntry("start", .token(String(start)))) }
    if let end = line.end { all.append(YAMLEntry("end", .token(String(end)))) }
    if line.growsWithAdoption { all.append(YAMLEntry("grows", .token("yes"))) }
    return .map(
      all + words("party", line.party) + scenarios(line.scenarios) + ids("rests-on", line.evidence))
  }

  private static func risk(_ risk: CaseRisk) -> YAMLValue {
    var all = named(risk.id, risk.name)
    all.append(YAMLEntry("kind", .token(risk.kind.rawValue)))
    all += words("raised-by", risk.raisedBy) + words("owner", risk.owner)
    all += [YAMLEntry("per-year", .text(risk.perYear)), YAMLEntry("loss", .row(shape(risk.loss)))]
    if !risk.controls.isEmpty { all.append(YAMLEntry("controls", .list(risk.controls.map(control)))) }
    if let today = risk.today {
      let loss = today.loss.map { [YAMLEntry("loss", .row(shape($0)))] } ?? []
      all.append(
        YAMLEntry("today", .map(words("name", today.name) + [YAMLEntry("per-year", .text(today.perYear))] + loss)))
    }
    return .map(all + scenarios(risk.scenarios))
  }

  private static func control(_ control: CaseRisk.Control) -> YAMLValue {
    .map(
      [
        YAMLEntry("name", .text(control.name)), YAMLEntry("prevents", .number(control.prevents.percent)),
        YAMLEntry("lowers", .number(control.lowers.percent)),
      ] + words("cost", control.cost) + words("party", control.party))
  }

  private static func scenario(_ scenario: CaseScenario) -> YAMLValue {
    var all = named(scenario.id, scenario.name)
    if scenario.isDoNothing { all.append(YAMLEntry("do-nothing", .token("yes"))) }
    if !scenario.replaces.isEmpty {
      let rows = scenario.replaces.map { replacement in
        YAMLValue.row([YAMLEntry("estimate", .text(replacement.estimate))] + shape(replacement.shape))
      }
      all.append(YAMLEntry("replaces", .list(rows)))
    }
    return .map(all)
  }

  private static func link(_ link: LinkDemand) -> YAMLValue {
    .map([
      YAMLEntry("people", .text(link.people)), YAMLEntry("active", .text(link.activeShare)),
      YAMLEntry("stream", .text(link.streamRate)), YAMLEntry("capacity", .text(link.capacity)),
      YAMLEntry("share-of-link", .number(link.shareOfLink.percent)),
      YAMLEntry("tolerance", .number(link.tolerance.percent)),
    ])
  }

  // MARK: Fields

  /// An id, and the name where it says more than the id.
  private static func named(_ id: String, _ name: String) -> [YAMLEntry] {
    [YAMLEntry("id", .text(id))] + (name == id ? [] : words("name", name))
  }

  private static func words(_ name: String, _ words: String) -> [YAMLEntry] {
    words.isEmpty ? [] : [YAMLEntry(name, .text(words))]
  }

  private static func ids(_ name: String, _ ids: [String]) -> [YAMLEntry] {
    ids.isEmpty ? [] : [YAMLEntry(name, .inline(ids.map(YAMLValue.text)))]
  }

  /// An empty list stays: it says “in none”, where no list says “in all but do nothing”.
  private static func scenarios(_ ids: [String]?) -> [YAMLEntry] {
    ids.map { [YAMLEntry("scenarios", .inline($0.map(YAMLValue.text)))] } ?? []
  }
}

extension YAMLValue {
  /// A number as files have it: plain decimals with a point.
  static func number(_ value: Double) -> YAMLValue { .token(value.decimalText) }
}

extension Double {
  /// A share in hundredths: the shortest decimals that give the same share back when divided by 100, because 100 times
  /// 0.07 is 7.000000000000001. Where there are none, as for a third, the product.
  var percent: Double {
    let exact = self * 100
    var power = 1.0
    for _ in 0...13 {
      let short = (exact * power).rounded() / power
      if short / 100 == self { return short }
      power *= 10
    }
    return exact
  }
}
