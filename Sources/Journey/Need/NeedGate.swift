public import Partnership

/// What the gate after the need asks.
public enum NeedGate {
  public static let conditions: [Condition<Initiative>] = [
    Condition(
      "need-profile", "The need says who it is for and what data it holds", owing: \.broughtBy,
      tracks: Set(Track.allCases)
    ) { initiative in
      .when(initiative.profile != nil, else: "The questions about audience, data and size are not answered yet.")
    },
    Condition("it-answered", "IT has answered", owing: .it, tracks: Set(Track.allCases)) { initiative in
      guard let answer = initiative.course.answer(of: .it)?.answer else {
        return .open(
          initiative.course.waiting(for: .it) == nil ? "IT has not been asked yet." : "IT has not answered yet.")
      }
      return .when(
        answer.choice != .notNow,
        else:
          "IT said “Not now, because \(answer.words)”. Settle that, and IT can answer again; or park the initiative.")
    },
    Condition(
      "track-confirmed", "The track is confirmed, by IT or, if quick, by the digital adviser", owing: .it,
      tracks: Set(Track.allCases)
    ) { initiative in
      guard let confirmed = initiative.course.confirmed?.confirmation else {
        return .open("The \(initiative.proposal.track.title.lowercased()) is proposed and waits for IT.")
      }
      return .when(
        initiative.proposal.track <= confirmed.track || confirmed.proposed == initiative.proposal.track,
        else: "Since IT confirmed the \(confirmed.track.title.lowercased()), the answers propose the "
          + "\(initiative.proposal.track.title.lowercased()): \(initiative.proposal.reason)")
    },
    Condition("communications-speaks", "Somebody speaks for Communications", owing: .communications) { initiative in
      initiative.speaks(for: .communications)
    },
    Condition("hr-speaks", "Somebody speaks for HR", owing: .hr) { initiative in initiative.speaks(for: .hr) },
  ]
}

extension Initiative {
  /// Whether a party is on the initiative: by a member, by its answer, or by somebody who was invited and has not
  /// answered yet.
  func speaks(for party: Party) -> Verdict {
    .when(
      !(course.representatives[party] ?? []).isEmpty || course.answer(of: party) != nil
        || course.waiting(for: party) != nil,
      else: "Nobody from \(party.title) is on this initiative yet, and nobody was invited.")
  }
}
