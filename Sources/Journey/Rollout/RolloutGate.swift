public import Partnership

/// What the gate after the rollout asks.
public enum RolloutGate {
  public static let conditions: [Condition<Initiative>] =
    [
      Condition(
        "milestones-sound", "Milestones are set: one answers for each, at least one does it", owing: \.broughtBy
      ) {
        initiative in
        let milestones = initiative.records[Milestone.self]
        guard !milestones.isEmpty else { return .open("There are no milestones yet.") }
        guard let flawed = milestones.first(where: { $0.content.flaw != nil }) else { return .held }
        return .open("“\(flawed.title)”: \(flawed.content.flaw ?? "")")
      },
      Condition("transition-dated", "The transition inside has its date", owing: .it) { initiative in
        guard let choice = initiative.decision?.choice,
          let option = initiative.records.find(choice, PlatformOption.self), option.content.route.needsTransition
        else { return .notAsked }
        return .when(
          initiative.records.single(Transition.self) != nil,
          else: "“\(option.title)” begins outside; the day on which it comes inside is open.")
      },
      Condition("change-told", "Those concerned are told: who, what, where, when, by whom", owing: .communications) {
        initiative in
        .when(
          !initiative.records[Announcement.self].isEmpty, else: "The change-communication plan is empty.")
      },
    ] + Party.allCases.map(consulted)

  /// A party that a milestone consults has to be heard before the next gate.
  private static func consulted(_ party: Party) -> Condition<Initiative> {
    Condition(
      "\(party.rawValue)-consulted", "\(party.title) has been heard on what it is consulted about", owing: party
    ) {
      initiative in
      let asked = initiative.records[Milestone.self].filter { $0.content.roles[party] == .consulted }
      guard !asked.isEmpty else { return .notAsked }
      let answers = initiative.records[Consultation.self].filter { $0.party == party }
      let unheard = asked.first { milestone in !answers.contains { $0.content.milestone == milestone.id } }
      return .when(
        unheard == nil, else: "\(party.title) is consulted on “\(unheard?.title ?? "")” and has not answered yet.")
    }
  }
}
