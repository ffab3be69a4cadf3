import Journey
public import Partnership

extension Workspace {
  /// Passes the gate that the initiative stands before: a recorded act with the conditions as they stand. On the
  /// quick track all gates that are open are passed at once. After the last gate the initiative is completed.
  /// - Parameter stage: the stage that the person saw, so that pressing twice passes one gate.
  public func passGate(after stage: Stage, on id: InitiativeID, as session: Session) async throws {
    try await change(id, as: session) { change in
      try change.require(.passGate)
      if change.initiative.course.passages.contains(where: { $0.passage.stage == stage }) { return }
      try change.requireOpen()
      guard change.initiative.stage == stage else {
        throw Refusal.forbidden(
          "The initiative is in the stage “\(change.initiative.stage.title)”; its gate comes before this one.")
      }
      let passages = change.initiative.passable
      guard !passages.isEmpty else {
        let open = change.initiative.assessments.filter { !$0.isMet }
        throw Refusal.forbidden(
          "The gate is still shut: "
            + open.map { "\($0.title) (owed by \($0.owing.title))" }.joined(separator: "; ") + ".")
      }
      for passage in passages { try change.act(.passed(passage)) }
      if passages.last?.next == nil {
        try change.act(
          .standingChanged(StandingChange(standing: .completed, reason: "All stages are passed.")))
      }
    }
  }
}
