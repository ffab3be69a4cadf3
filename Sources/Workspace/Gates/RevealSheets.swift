import Journey
public import Partnership

extension Workspace {
  /// A party reveals what its members scored and weighed: at once to its own members, and to everybody when
  /// Communications and IT have both done so. It cannot be taken back.
  /// - Throws: `Refusal.forbidden` when the party has no weights, or has not scored each option in the choice.
  public func reveal(on id: InitiativeID, as session: Session) async throws {
    try await change(id, as: session) { change in
      try change.requireOpen()
      try change.require(.reveal)
      let party = try change.session.party()
      if change.initiative.course.revealed.contains(party) { return }
      let progress = change.initiative.progress(of: party)
      guard progress.isComplete else {
        throw Refusal.forbidden("\(progress.missing) Then reveal: it cannot be taken back.")
      }
      try change.act(.revealed(Reveal(party: party)))
    }
  }
}
