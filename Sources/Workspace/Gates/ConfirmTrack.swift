public import Documents
public import Journey
public import Partnership

extension Workspace {
  /// IT settles the track; the digital adviser may settle the quick one.
  /// - Parameters:
  ///   - input: `track`, and `reason` where it differs from the proposal.
  ///   - seen: what has to hold of the initiative as it is.
  public func confirmTrack(
    _ input: some Input, on id: InitiativeID, as session: Session,
    over seen: @escaping Precondition<Initiative> = { _ in }
  ) async throws {
    var reading = Reading(input)
    let track: Track? = reading.choice("track", required: "Choose the track.")
    let reason = reading.text("reason", upTo: 500, lines: .many)
    let read = reading
    let chosen = try read.refusing { track }
    try await change(id, as: session) { change in
      try change.requireOpen()
      try change.require(.confirmTrack, owing: .it)
      try seen(change.initiative)
      let isIT = change.initiative.relations(of: session.actor, owing: .it).contains(.owing)
      let proposed = change.initiative.proposal.track
      guard isIT || (chosen == .quick && proposed == .quick) else {
        throw Refusal.forbidden(
          "The digital adviser confirms the quick track only, and only where it is proposed; IT confirms the others.")
      }
      guard change.initiative.stage == .need else {
        throw Refusal.forbidden(
          "The track was settled when the need was passed. Park or withdraw the initiative to begin anew.")
      }
      if chosen != proposed, reason.isEmpty {
        throw Refusal.field(
          "reason", "The \(proposed.title.lowercased()) was proposed. Say why this should go another way.")
      }
      let confirmation = TrackConfirmation(track: chosen, proposed: proposed, reason: reason)
      if change.initiative.course.confirmed?.confirmation == confirmation { return }
      try change.act(.trackConfirmed(confirmation))
    }
  }
}
