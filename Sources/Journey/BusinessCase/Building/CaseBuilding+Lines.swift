import BusinessCase
import Documents
import Partnership

extension CaseBuilding {
  mutating func addLines() {
    for entry in initiative.records[Benefit.self] {
      let benefit = entry.content
      let kind: CaseLine.Kind =
        benefit.worth == .flexibility ? .flexibility : .benefit(cashReleasing: benefit.isCashReleasing)
      addLine(entry, kind, benefit.quantity, benefit.terms, growsUsually: benefit.worth != .flexibility)
    }
    for entry in initiative.records[Cost.self] {
      addLine(entry, .cost(entry.content.nature), entry.content.quantity, entry.content.terms, growsUsually: false)
    }
  }

  private mutating func addLine(
    _ entry: Entry<some Content>, _ kind: CaseLine.Kind, _ quantity: Quantity?, _ terms: LineTerms, growsUsually: Bool
  ) {
    guard let amount = amount(entry, quantity, terms.formula) else { return }
    // A formula with a mistake is told by `plan()`, with its place; until then its line counts as falling due once.
    let isRunning = quantity.map { $0.estimate.timing != .once } ?? ((try? check.amount(terms.formula)) == .running)
    let scenarios = scenarios(of: terms)
    if scenarios?.isEmpty == true { leaveOut(entry, "the options under which it occurs are out, or no longer there") }
    note(
      "lines[\(model.lines.count)]", entry,
      [
        "amount": terms.formula.isEmpty ? "low" : "formula", "start": "start", "end": "end", "grows": "grows",
        "scenarios": "options",
      ])
    model.lines.append(
      CaseLine(
        id: entry.id.text, name: entry.title, kind: kind, amount: amount, party: entry.party.rawValue,
        start: terms.start, end: terms.end,
        growsWithAdoption: terms.grows ?? (growsUsually && isRunning && model.adoption != nil), scenarios: scenarios,
        evidence: entry.content.citations.map(\.record.text)))
  }

  /// The scenarios that options name; nil for all but “do nothing”.
  private func scenarios(of terms: LineTerms) -> [String]? {
    guard !terms.options.isEmpty else { return nil }
    let known = Set(model.scenarios.map(\.id))
    return terms.options.map(\.text).filter(known.contains)
  }

  /// The formula of an amount: as it was written, or the name of the range that was stated.
  mutating func amount(_ entry: any AnyEntry, _ quantity: Quantity?, _ formula: String) -> String? {
    guard let quantity else { return formula.isEmpty ? nil : formula }
    let unit = quantity.estimate.unit
    guard unit == .money(currency: model.currency) else {
      leaveOut(
        entry,
        unit.currency.map { "it is in \($0), and the case is in \(model.currency)" }
          ?? "it is no money yet: say what it is worth, for example by a formula of hours and their cost")
      return nil
    }
    let per =
      switch quantity.estimate.timing {
      case .once: ""
      case .perMonth: "/month"
      case .perYear: "/year"
      }
    let name = CaseNames.range(of: entry.revision.record.text)
    note("estimates[\(model.estimates.count)]", entry, Self.estimateFields)
    model.estimates.append(
      NamedEstimate(
        id: name, name: entry.title, shape: quantity.estimate.shape, unit: model.currency + per,
        estimator: entry.revision.party?.rawValue ?? "", evidence: entry.citations.map(\.record.text)))
    return name
  }
}
