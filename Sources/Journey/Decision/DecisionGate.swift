public import Partnership

/// What the gate after the decision asks.
public enum DecisionGate {
  public static let conditions: [Condition<Initiative>] =
    [
      Condition("choice-made", "A choice is made, with its reasons", owing: \.broughtBy, tracks: Set(Track.allCases)) {
        initiative in
        .when(initiative.decision != nil, else: "Nothing is chosen yet.")
      },
      Condition(
        "choice-stands", "The choice meets the must-haves and its host is cleared", owing: \.broughtBy,
        tracks: Set(Track.allCases)
      ) { initiative in
        guard let decision = initiative.decision else { return .notAsked }
        guard let option = initiative.comparison.first(where: { $0.entry.id == decision.choice }) else {
          return .open("The chosen option was taken away.")
        }
        if let missed = option.checks.first(where: { $0.check?.content.result == .missed }) {
          return .open("“\(option.entry.title)” misses “\(missed.mustHave.title)”.")
        }
        if !option.doubted.isEmpty { return .open(option.doubtWords(initiative.settings.formats)) }
        return .when(
          !option.entry.content.route.needsHost || option.clearance != nil,
          else: "“\(option.entry.content.host)” is not cleared for this data today.")
      },
    ] + Party.allCases.filter { $0 != .agency }.map(signed)

  /// The parties that have to sign, by track and by what the data and the money concern.
  public static func signers(of initiative: Initiative) -> [Party] {
    var signers: Set<Party> = [.communications, .it]
    if initiative.track != .quick { signers.insert(.hr) }
    if initiative.track == .full {
      signers.insert(.sponsor)
      if (initiative.profile?.dataClass ?? .open) >= .confidential { signers.insert(.security) }
      if (initiative.profile?.people ?? .none) != .none { signers.insert(.dataProtection) }
    }
    // A party whose hat another wears signs through that one, which signs once.
    return Set(signers.compactMap { initiative.parties.wearer(of: $0) }).intersection(initiative.parties).sorted()
  }

  private static func signed(_ party: Party) -> Condition<Initiative> {
    Condition("\(party.rawValue)-signed", "\(party.title) has signed off", owing: party, tracks: Set(Track.allCases)) {
      initiative in
      guard signers(of: initiative).contains(party) else { return .notAsked }
      guard let signOff = initiative.course.signOff(of: party) else {
        return .open("\(party.title) has not signed off yet.")
      }
      switch initiative.state(of: signOff) {
      case .current: return .held
      case .imported:
        return .open("The sign-off of \(party.title) came with an imported file and opens no gate here.")
      case .withdrawn: return .open("\(party.title) took its sign-off back.")
      case .stale(let words): return .open("The sign-off of \(party.title) is stale. \(words.first ?? "")")
      }
    }
  }
}
