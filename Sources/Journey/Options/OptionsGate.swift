public import Partnership

/// What the gate after the options asks.
public enum OptionsGate {
  public static let conditions: [Condition<Initiative>] = [
    Condition(
      "two-options", "There are at least two options, “do nothing” among them", owing: \.broughtBy,
      tracks: Set(Track.allCases)
    ) { initiative in
      let options = initiative.records[PlatformOption.self]
      guard options.contains(where: { $0.content.route == .nothing }) else {
        return .open("“Do nothing” is missing; it is what the others are compared with.")
      }
      return .when(options.count > 1, else: "So far there is only “do nothing”.")
    },
    scored(.communications),
    scored(.it),
    Condition(
      "appraisal-current", "The appraisal is of the options as they stand, with its stress test", owing: \.broughtBy
    ) { initiative in
      guard Party.sides.allSatisfy({ initiative.course.seal(of: $0) == .open }) else {
        return .open("It is computed when both sides have revealed their scores and weights.")
      }
      do throws(AppraisalProblems) { _ = try initiative.appraisalDigest() } catch {
        return .open(error.list.first?.message ?? "The records do not make an appraisal.")
      }
      guard initiative.appraisalRun != nil else { return .open("Nobody has computed it yet.") }
      return initiative.appraisalDoubt.map { .open($0) } ?? .held
    },
    says(.communications),
    says(.it),
    says(.hr),
    Condition("must-haves-known", "Whether the options meet the must-haves is known", owing: .it) { initiative in
      let compared = initiative.comparison
      if let doubted = compared.first(where: { !$0.isOut && !$0.doubted.isEmpty }) {
        return .open(doubted.doubtWords(initiative.settings.formats))
      }
      let open = compared.filter { !$0.isOut && !$0.unknown.isEmpty }
      guard let first = open.first, let mustHave = first.unknown.first else { return .held }
      let more = open.reduce(0) { $0 + $1.unknown.count } - 1
      return .open(
        "It is not known yet whether “\(first.entry.title)” meets “\(mustHave.title)”\(more > 0 ? ", and \(more) more" : "")."
      )
    },
    Condition(
      "hosts-cleared", "Hosts and agencies are cleared for the data", owing: .it,
      tracks: Set(Track.allCases)
    ) { initiative in
      let uncleared = initiative.comparison.first { option in
        !option.isOut && option.entry.content.route.needsHost && option.clearance == nil
      }
      guard let uncleared else { return .held }
      let data = initiative.profile?.dataClass.title.lowercased() ?? "unclassified"
      return .open("“\(uncleared.entry.content.host)” is not cleared for \(data) data, or no longer.")
    },
  ]

  private static func scored(_ party: Party) -> Condition<Initiative> {
    Condition("\(party.rawValue)-scored", "\(party.title) has scored, weighed and revealed", owing: party) {
      initiative in
      let progress = initiative.progress(of: party)
      guard progress.isComplete else { return .open(progress.missing) }
      return .when(progress.seal != .sealed, else: "Scores and weights are handed in, and not revealed.")
    }
  }

  private static func says(_ party: Party) -> Condition<Initiative> {
    Condition("\(party.rawValue)-says", "\(party.title) has said what it thinks of each option", owing: party) {
      initiative in
      let silent = initiative.comparison.filter { $0.position(of: party) == nil && !$0.isOut }
      guard let first = silent.first else { return .held }
      return .open(
        silent.count == 1
          ? "\(party.title) has not said yet what it thinks of “\(first.entry.title)”."
          : "\(party.title) has not said yet what it thinks of “\(first.entry.title)” and \(silent.count - 1) more.")
    }
  }
}
