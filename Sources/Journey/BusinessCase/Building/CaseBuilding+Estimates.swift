import BusinessCase
import Documents
import Partnership

extension CaseBuilding {
  /// The options that may still be chosen, and “do nothing”.
  mutating func addScenarios() {
    let open = initiative.comparison.filter { !$0.isOut }
    let options = open.filter { $0.entry.content.route != .nothing }
    let nothing = open.first { $0.entry.content.route == .nothing }?.entry
    model.scenarios = [
      CaseScenario(
        id: nothing?.id.text ?? "do-nothing", name: nothing?.title ?? PlatformOption.doNothing.name, isDoNothing: true)
    ]
    guard !options.isEmpty else {
      // Before anybody has named an option, the case is about doing it or not.
      model.scenarios.append(CaseScenario(id: "case", name: initiative.title))
      return
    }
    for option in options { model.scenarios.append(CaseScenario(id: option.entry.id.text, name: option.entry.title)) }
    for (index, scenario) in model.scenarios.enumerated() {
      guard let entry = RecordID(scenario.id).flatMap({ initiative.records.find($0) }) else { continue }
      note("scenarios[\(index)]", entry)
    }
  }

  mutating func addEstimates() {
    let assumptions = initiative.records[Assumption.self]
    for entry in assumptions where entry.content.option == nil {
      note("estimates[\(model.estimates.count)]", entry, Self.estimateFields)
      model.estimates.append(entry.named)
    }
    for entry in assumptions {
      guard let option = entry.content.option else { continue }
      guard let scenario = model.scenarios.firstIndex(where: { $0.id == option.text }) else {
        leaveOut(entry, "its option is out, or no longer there")
        continue
      }
      let place = "scenarios[\(scenario)].replaces[\(model.scenarios[scenario].replaces.count)]"
      note(place, entry, Self.estimateFields.merging(["estimate": "symbol"]) { $1 })
      model.scenarios[scenario].replaces.append(
        CaseScenario.Replacement(entry.content.symbol, shape: entry.content.quantity.estimate.shape))
    }
  }

  static let estimateFields = [
    "id": "symbol", "middle": "mode", "value": "low", "low": "low", "mode": "mode", "high": "high", "unit": "unit",
    "values": "values",
  ]

  mutating func addFrame(_ stated: Entry<CaseFrame>?) {
    guard let stated else { return }
    for estimate in frame.estimates {
      note("estimates[\(model.estimates.count)]", stated)
      model.estimates.append(estimate)
    }
    check = FormulaCheck(estimates: model.estimates, currency: model.currency)
    note("periods", stated, ["": "months"])
    note("discount", stated, ["": "discount"])
    note("adoption", stated, ["": "curve"])
    note("cancellation", stated, ["chance": "cancellationLow", "after": "stopsLow"])
    note("correlations", stated, ["": "correlations"])
    note("link", stated, ["people": "linkPeople", "active": "linkActiveLow", "stream": "linkStreamLow"])
    model.adoption = frame.adoption
    model.cancellation =
      frame.cancellation == nil
      ? nil : Cancellation(chance: CaseNames.Framed.chance.rawValue, after: CaseNames.Framed.after.rawValue)
    for (index, pair) in frame.correlations.enumerated() {
      note("correlations[\(index)]", stated, ["between": "correlations", "rank": "correlations"])
      model.correlations.append(EstimateCorrelation(pair.first, pair.second, rank: pair.rank))
    }
    model.link = frame.link.map { link in
      LinkDemand(
        people: link.people.decimalText, activeShare: CaseNames.Framed.active.rawValue,
        streamRate: CaseNames.Framed.stream.rawValue, capacity: link.capacity.decimalText,
        shareOfLink: link.share / 100, tolerance: link.tolerance / 100)
    }
  }
}

extension CaseFrame {
  var adoption: Adoption? {
    switch curve {
    case .none: nil
    case .logistic: .logistic(half: CaseNames.Framed.half.rawValue, rise: CaseNames.Framed.rise.rawValue)
    case .bass: .bass(innovation: CaseNames.Framed.innovation.rawValue, imitation: CaseNames.Framed.imitation.rawValue)
    }
  }

  /// What the frame states as ranges, for those of its parts that the case uses.
  var estimates: [NamedEstimate] {
    var all: [NamedEstimate] = []
    func add(_ name: CaseNames.Framed, _ span: Span?, _ unit: String, isShare: Bool = false) {
      guard let span else { return }
      all.append(
        NamedEstimate(id: name.rawValue, name: name.title, shape: span.shape(isShare: isShare), unit: unit))
    }
    if curve == .logistic {
      add(.half, half, "months")
      add(.rise, rise, "months")
    }
    if curve == .bass {
      add(.innovation, innovation, "1/year")
      add(.imitation, imitation, "1/year")
    }
    if cancellation != nil {
      add(.chance, cancellation, "%", isShare: true)
      add(.after, stopsAfter, "months")
    }
    if let link {
      add(.active, link.active, "%", isShare: true)
      add(.stream, link.stream, "")
    }
    return all
  }
}
