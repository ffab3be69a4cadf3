public import Partnership

extension Act {
  /// What happened, in one sentence without its subject: the journal's page puts person and party before it.
  /// - Parameters:
  ///   - waiver: the proposal that a journal entry holds.
  ///   - name: what a person is called.
  public func words(
    _ settings: Settings, waiver: (Int64) -> WaiverProposal? = { _ in nil }, name: (PersonID) -> String
  ) -> String {
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
      return "Passed “\(act.stage.title)”\(met(act.conditions))."
    case .waiverProposed(let act):
      // A party that waives what only it can waive needs nobody's consent.
      return "\(act.confirmer == nil ? "Waived" : "Proposed to waive") \(titles(act.conditions)): \(act.reason)"
    case .waiverSettled(let act):
      let of = waiver(act.proposal).map { " of \(titles($0.conditions))" } ?? ""
      let reason = act.reason.isEmpty ? "." : ": \(act.reason)"
      return "\(act.agrees ? "Agreed" : "Did not agree") to the waiver\(of)\(reason)"
    case .signedOff(let act):
      let added = act.words.isEmpty ? "" : " \(act.words)"
      return "Signed off for \(act.party.title)\(bounds(act.bounds, formats)). State \(act.manifest.short).\(added)"
    case .signOffWithdrawn(let act): return "Took the sign-off of \(act.party.title) back: \(act.reason)"
    case .standingChanged(let act):
      let lookAgain = act.lookAgain.map { ", to be looked at again on \(formats.day($0))" } ?? ""
      return "\(act.standing == .active ? "Took it up again" : act.standing.title)\(lookAgain): \(act.reason)"
    case .shared(let act):
      guard let until = act.until else { return "No longer shared with \(name(act.guest))." }
      return "Shared with \(name(act.guest)) until \(formats.day(until))."
    case .revealed(let act): return "Revealed the scores and weights of \(act.party.title)."
    case .setAside(let act):
      let sheets = act.sheets.count == 1 ? "the sheet" : "the \(act.sheets.count) sheets"
      return "Set aside \(sheets) of \(name(act.person)), who has left \(act.party.title)."
    case .imported(let act): return imported(act)
    }
  }

  private func imported(_ act: ImportedHistory) -> String {
    let file = "a file (SHA-256 begins \(act.file.short))"
    guard let acts = act.acts, let records = act.records else { return "All before this was imported from \(file)." }
    let counts = "\(acts.count) acts and \(records.count) revisions of records"
    let origin = act.origin.map { $0.organisation.isEmpty ? "" : ", written at “\($0.organisation)”" } ?? ""
    return
      "Imported from \(file)\(origin). It claims \(counts) that nobody here has seen happen; no sign-off and no waiver among them opens a gate."
  }

  private func titles(_ conditions: [String]) -> String {
    conditions.map { "“\(Stages.title(ofCondition: $0))”" }.joined(separator: ", ")
  }

  private func met(_ conditions: [Assessment]) -> String {
    let waived = conditions.filter { $0.state == .waived }.count
    return switch (conditions.count, waived) {
    case (0, _): ", which asks nothing"
    case (1, 0): " with its condition met"
    case (1, _): " with its condition waived"
    case (let count, 0): " with \(count) conditions met"
    case (let count, let waived): " with \(count) conditions met, \(waived) of them by waiver"
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
