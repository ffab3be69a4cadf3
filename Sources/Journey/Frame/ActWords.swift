public import Partnership

extension Act {
  /// What happened, in one sentence without its subject: the journal's page puts person and party before it.
  public func words(_ settings: Settings, name: (PersonID) -> String) -> String {
    let formats = settings.formats
    switch self {
    case .opened(let act): return "Brought the need for \(act.party.title)."
    case .represented(let act):
      return act.speaks
        ? "\(name(act.person)) speaks for \(act.party.title)."
        : "\(name(act.person)) no longer speaks for \(act.party.title)."
    case .invited(let act):
      return "Asked \(act.party.title) for its answer\(act.link == nil ? "" : ", by a single-use link")."
    case .invitationWithdrawn(let act): return "Withdrew the link to \(act.party.title)."
    case .answered(let act):
      return act.words.isEmpty
        ? "\(act.party.title) answered “\(act.choice.title)”."
        : "\(act.party.title) answered “\(act.choice.title)” \(act.words)"
    case .trackConfirmed(let act):
      let reason = act.reason.isEmpty ? "" : " \(act.reason)"
      return
        "Confirmed the \(act.track.title.lowercased())\(act.track == act.proposed ? "" : " instead of the \(act.proposed.title.lowercased())").\(reason)"
    case .passed(let act):
      let waived = act.conditions.filter { $0.state == .waived }.count
      return
        "Passed “\(act.stage.title)” with \(act.conditions.count) conditions met\(waived > 0 ? ", \(waived) of them waived" : "")."
    case .waiverProposed(let act): return "Proposed to waive \(act.conditions.joined(separator: ", ")): \(act.reason)"
    case .waiverSettled(let act):
      return act.agrees ? "Agreed to the waiver." : "Did not agree to the waiver: \(act.reason)"
    case .signedOff(let act):
      return "Signed off for \(act.party.title)\(bounds(act.bounds, formats)). State \(act.manifest.short)."
    case .signOffWithdrawn(let act): return "Took the sign-off of \(act.party.title) back: \(act.reason)"
    case .standingChanged(let act):
      return act.standing == .active ? "Took it up again: \(act.reason)" : "\(act.standing.title): \(act.reason)"
    case .shared(let act):
      guard let until = act.until else { return "No longer shared with \(name(act.guest))." }
      return "Shared with \(name(act.guest)) until \(formats.day(until))."
    }
  }

  private func bounds(_ bounds: Bounds, _ formats: Formats) -> String {
    let parts = [
      bounds.cost.map { "cost up to \(formats.money($0))" }, bounds.date.map { "ready by \(formats.day($0))" },
      bounds.worstLoss.map { "worst loss up to \(formats.money($0))" },
    ].compactMap { $0 }
    return parts.isEmpty ? "" : ", bounds: \(parts.joined(separator: ", "))"
  }
}
