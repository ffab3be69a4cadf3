import BusinessCase
public import Partnership

/// What the gate after the business case asks.
public enum CaseGate {
  public static let conditions: [Condition<Initiative>] =
    asked + Party.allCases.map(accepts)

  private static let asked: [Condition<Initiative>] = [
    Condition("benefit-rests", "At least one benefit rests on a finding", owing: \.broughtBy) { initiative in
      .when(
        initiative.records[Benefit.self].contains { !$0.content.rests.isEmpty },
        else: "No benefit cites a finding, so its worth is an opinion.")
    },
    Condition("it-cost", "IT has costed what it owns", owing: .it) { initiative in
      .when(
        initiative.records[Cost.self].contains { $0.party == .it },
        else: "No cost is IT's own: hosting, operation, support, security.")
    },
    Condition("people-costs", "Costs for people are counted", owing: \.broughtBy) { initiative in
      .when(
        initiative.countsPeople,
        else: "There is no cost for time, training or moderation. Most of such projects is people and process.")
    },
    Condition("risks-owned", "Each risk has an owner", owing: .security) { initiative in
      let unowned = initiative.records[Risk.self].filter { $0.content.owner == nil }
      guard let first = unowned.first else { return .held }
      return .open(
        unowned.count == 1
          ? "The risk “\(first.title)” has no owner."
          : "The risk “\(first.title)” and \(unowned.count - 1) more have no owner.")
    },
    Condition("case-current", "The case rests on findings as they stand", owing: \.broughtBy) { initiative in
      let stated: [any AnyEntry] =
        initiative.records[Benefit.self] + initiative.records[Cost.self] + initiative.records[Risk.self]
      let lines: [any AnyEntry] = stated + initiative.records[Assumption.self]
      let outdated = lines.filter { !initiative.outdated($0).isEmpty }
      guard let first = outdated.first else { return .held }
      return .open("“\(first.title)” rests on a finding that has changed since. Look at it again and save it.")
    },
    Condition("case-simulated", "The case is simulated as it stands", owing: .communications) { initiative in
      guard initiative.simulation != nil else { return .open("The case has not been simulated yet.") }
      return initiative.simulationDoubt.map { .open($0) } ?? .held
    },
  ]

  /// Each owner accepts what is left of its own risks, until a day.
  private static func accepts(_ party: Party) -> Condition<Initiative> {
    Condition("\(party.rawValue)-accepts", "\(party.title) has accepted what is left of its risks", owing: party) {
      initiative in
      let own = initiative.records[Risk.self].filter { $0.content.owner == party }
      guard !own.isEmpty else { return .notAsked }
      let open = own.compactMap { initiative.openness(of: $0) }
      guard let first = open.first else { return .held }
      let words = first.prefix(1).uppercased() + first.dropFirst()
      return .open(open.count == 1 ? "\(words)." : "\(words), and \(open.count - 1) more.")
    }
  }
}
