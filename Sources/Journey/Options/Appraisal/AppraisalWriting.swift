import DecisionAnalysis
import Documents

extension AppraisalFile {
  /// The appraisal in the form that `read` reads, commented, so that people can go on with it in a file.
  ///
  /// What several people say of one option stands there as it was put together: quantiles, or levels with their chances
  /// in hundredths; of these the last bit may differ, because a third has no hundredths that give it back.
  /// - Complexity: O(n).
  public var text: String {
    YAMLWriter.text(
      [YAMLEntry("options", .map(AppraisalWriting(model).entries(name: name)))], comment: AppraisalWriting.head)
  }
}

/// Writes the part `options` of a document. What is as usual is left out, as people leave it out.
struct AppraisalWriting {
  static let head = """
    An appraisal of options for “tandem options evaluate”. docs/options-format.md describes every field.
    """

  private let model: DecisionModel

  init(_ model: DecisionModel) { self.model = model }

  func entries(name: String) -> [YAMLEntry] {
    var all = name.isEmpty ? [] : [YAMLEntry("name", .text(name))]
    all.append(
      YAMLEntry("criteria", .list(model.criteria.map(criterion)), comment: "What matters, each with a fixed scale."))
    if !model.requirements.isEmpty {
      let rows = model.requirements.map { YAMLValue.map(named($0.id, $0.name)) }
      all.append(YAMLEntry("must-haves", .list(rows), comment: "Whoever misses one of these is out."))
    }
    all.append(
      YAMLEntry("compared", .list(model.options.map(option)), comment: "The options, with what is known of each."))
    if let reference = model.reference {
      all.append(YAMLEntry("reference", .text(reference), comment: "What others have to be as good as."))
    }
    if !model.parties.isEmpty {
      let comment = "Points to the swing from the worst to the best, by each member."
      all.append(YAMLEntry("parties", .list(model.parties.map(party)), comment: comment))
    }
    return all
  }

  // MARK: Criteria

  private func criterion(_ criterion: Criterion) -> YAMLValue {
    let named = named(criterion.id, criterion.name)
    return switch criterion.content {
    case .group(let children): .map(named + [YAMLEntry("criteria", .list(children.map(self.criterion)))])
    case .measured(.levels(let levels)):
      .map(
        named + [
          YAMLEntry(
            "levels",
            .list(
              levels.map { .row([YAMLEntry("level", .text($0.name)), YAMLEntry("value", .number($0.value.percent))]) }))
        ])
    case .measured(.numeric(let scale, let shape)): .map(named + ends(scale) + points(shape))
    }
  }

  private func ends(_ scale: Scale) -> [YAMLEntry] {
    (scale.unit.isEmpty ? [] : [YAMLEntry("unit", .text(scale.unit))])
      + [YAMLEntry("worst", .number(scale.worst)), YAMLEntry("best", .number(scale.best))]
  }

  private func points(_ shape: ValueShape) -> [YAMLEntry] {
    guard case .points(let points) = shape else { return [] }
    let rows = points.map {
      YAMLValue.row([YAMLEntry("at", .number($0.score)), YAMLEntry("value", .number($0.value.percent))])
    }
    return [YAMLEntry("values", .list(rows))]
  }

  // MARK: Options

  private func option(_ option: ScoredOption) -> YAMLValue {
    let scores = model.leaves.compactMap { leaf in
      option.performances[leaf.id].map { YAMLEntry(leaf.id, score($0)) }
    }
    let checks = model.requirements.compactMap { requirement in
      option.compliance[requirement.id].map { YAMLEntry(requirement.id, .token($0.rawValue)) }
    }
    return .map(
      named(option.id, option.name) + [YAMLEntry("scores", .map(scores))]
        + (checks.isEmpty ? [] : [YAMLEntry("must-haves", .map(checks))]))
  }

  private func score(_ performance: Performance) -> YAMLValue {
    switch performance {
    case .exact(let value): .number(value)
    case .uniform(let low, let high): .row([YAMLEntry("low", .number(low)), YAMLEntry("high", .number(high))])
    case .triangular(let low, let likely, let high):
      .row([
        YAMLEntry("low", .number(low)), YAMLEntry("likely", .number(likely)), YAMLEntry("high", .number(high)),
      ])
    case .quantiles(let values): .inline(values.map(YAMLValue.number))
    // A level of this name would be read as “nobody knows”.
    case .level("unknown"): .row([YAMLEntry("unknown", .token("100"))])
    case .level(let level): .text(level)
    case .levels(let chances): .row(chances.map { YAMLEntry($0.level, .number($0.probability.percent)) })
    case .unknown: .token("unknown")
    }
  }

  // MARK: Parties

  private func party(_ party: PartyView) -> YAMLValue {
    var all = [YAMLEntry("party", .text(party.id))]
    if let floor = party.floor { all.append(YAMLEntry("at-least", .number(floor.percent))) }
    if !party.refuses.isEmpty { all.append(YAMLEntry("refuses", .inline(party.refuses.map(YAMLValue.text)))) }
    return .map(all + [YAMLEntry("members", .list(party.members.map(member)))])
  }

  private func member(_ member: SwingWeights) -> YAMLValue {
    var all = [YAMLEntry("member", .text(member.member))]
    let points = model.criteria.flatMap(\.all).compactMap { criterion in
      member.points[criterion.id].map { YAMLEntry(criterion.id, .number($0)) }
    }
    if !points.isEmpty { all.append(YAMLEntry("points", .map(points))) }
    if !member.order.isEmpty { all.append(YAMLEntry("order", .inline(member.order.map(YAMLValue.text)))) }
    return .map(all)
  }

  /// An id, and the name where it says more than the id.
  private func named(_ id: String, _ name: String) -> [YAMLEntry] {
    [YAMLEntry("id", .text(id))] + (name == id ? [] : [YAMLEntry("name", .text(name))])
  }
}

extension Criterion {
  /// Itself and everything below it, from the top down.
  fileprivate var all: [Criterion] { [self] + children.flatMap(\.all) }
}
