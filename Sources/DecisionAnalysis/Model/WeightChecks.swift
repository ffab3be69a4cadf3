extension ModelChecks {
  mutating func check(_ parties: [PartyView], _ criteria: [Criterion], _ options: [ScoredOption]) {
    if parties.count > DecisionModel.mostParties {
      note(.criteria, "There are \(parties.count) parties. Compare at most \(DecisionModel.mostParties).")
    }
    for (id, count) in counts(parties.map(\.id)) where count > 1 {
      note(.party(id), "The party “\(id)” occurs \(count) times. Put its members together.")
    }
    for party in parties.prefix(DecisionModel.mostParties) { check(party, criteria, options) }
  }

  private mutating func check(_ party: PartyView, _ criteria: [Criterion], _ options: [ScoredOption]) {
    if party.members.isEmpty {
      note(.party(party.id), "\(party.name) has no weights yet. Give those of at least one member.")
    }
    if party.members.count > DecisionModel.mostParties {
      note(
        .party(party.id),
        "\(party.name) has weights of \(party.members.count) members. "
          + "Give those of at most \(DecisionModel.mostParties).")
    }
    for (id, count) in counts(party.members.map(\.member)) where count > 1 {
      note(.member(party: party.id, member: id), "“\(id)” occurs \(count) times in \(party.name). Keep one.")
    }
    if let floor = party.floor, !(0...1).contains(floor) {
      note(.party(party.id), "The least value that \(party.name) accepts has to lie between 0 and 100.")
    }
    for id in party.refuses where !options.contains(where: { $0.id == id }) {
      note(.refusal(party: party.id, option: id), "There is no option “\(id)”. \(oneOf(options.map(\.id)))")
    }
    for member in party.members { check(member, party, criteria) }
  }

  private mutating func check(_ member: SwingWeights, _ party: PartyView, _ criteria: [Criterion]) {
    var ids: Set<String> = []
    func collect(_ siblings: [Criterion]) {
      for sibling in siblings {
        ids.insert(sibling.id)
        collect(sibling.children)
      }
    }
    collect(criteria)
    for id in (Array(member.points.keys) + member.order).sorted() where !ids.contains(id) {
      note(
        .weight(party: party.id, member: member.member, criterion: id),
        "There is no criterion “\(id)”. \(oneOf(ids.sorted()))")
    }
    for id in member.points.keys.sorted() {
      guard let points = member.points[id], !(points.isFinite && points >= 0) else { continue }
      note(
        .weight(party: party.id, member: member.member, criterion: id),
        "Points are 0 or more: 0 for a swing that does not matter, 100 for the one that matters most.")
    }
    if Set(member.order).count < member.order.count {
      note(.member(party: party.id, member: member.member), "A criterion occurs twice in the order. Keep it once.")
    }
    check(criteria, member, party, among: "the criteria")
  }

  private mutating func check(_ siblings: [Criterion], _ member: SwingWeights, _ party: PartyView, among: String) {
    if siblings.count > 1 { compare(siblings, member, party, among: among) }
    for sibling in siblings where !sibling.children.isEmpty {
      check(sibling.children, member, party, among: "those of “\(sibling.name)”")
    }
  }

  private mutating func compare(
    _ siblings: [Criterion], _ member: SwingWeights, _ party: PartyView, among: String
  ) {
    let subject = ModelProblem.Subject.member(party: party.id, member: member.member)
    let given = siblings.filter { member.points[$0.id] != nil }
    let order = member.order.compactMap { id in siblings.first { $0.id == id } }
    guard !given.isEmpty else {
      let missing = siblings.filter { sibling in !order.contains { $0.id == sibling.id } }
      if missing.isEmpty { return }
      return note(
        subject,
        order.isEmpty
          ? "Weights for \(among) are empty. Order their swings, or give points: \(Words.quoted(siblings.map(\.name)))."
          : "The order among \(among) leaves out \(Words.quoted(missing.map(\.name))). Put every one into it.")
    }
    let silent = siblings.filter { member.points[$0.id] == nil }
    if !silent.isEmpty {
      note(
        subject, "Points are missing for \(Words.quoted(silent.map(\.name))). Give 0 if the swing does not matter.")
    }
    if silent.isEmpty, given.allSatisfy({ (member.points[$0.id] ?? 0) == 0 }) {
      note(subject, "All points among \(among) are 0, so nothing would matter. Give 100 to the most important swing.")
    }
    for (one, other) in zip(order, order.dropFirst()) {
      guard let above = member.points[one.id], let below = member.points[other.id], above < below else { continue }
      note(
        subject,
        "The weights contradict each other: the order puts “\(one.name)” before “\(other.name)”, the points give "
          + "\(Words.score(above)) and \(Words.score(below)). Change the order or the points.")
    }
  }
}
