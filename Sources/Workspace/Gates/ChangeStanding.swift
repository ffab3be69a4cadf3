public import Documents
public import Journey
public import Partnership
import Store

extension Workspace {
  /// Parks, declines, withdraws or merges an initiative, or takes it up again.
  /// - Parameters:
  ///   - input: `standing`, `reason`, `lookAgain` (for parking and declining), `into` (for merging).
  ///   - seen: what has to hold of the initiative as it is.
  public func changeStanding(
    _ input: some Input, on id: InitiativeID, as session: Session,
    over seen: @escaping Precondition<Initiative> = { _ in }
  ) async throws {
    var reading = Reading(input)
    let standing: Standing? = reading.choice("standing", required: "Choose what happens to it.")
    let reason = reading.text("reason", upTo: 1_000, lines: .many, required: "Give the reason; people will ask for it.")
    let needsDay = standing == .parked || standing == .declined
    let lookAgain = reading.day(
      "lookAgain", required: needsDay ? "Write the day to look at it again; “not now” is not “never”." : nil)
    if needsDay, let lookAgain, lookAgain <= session.today {
      reading.refuse("lookAgain", "Write a day that is still to come.")
    }
    let into = reading.id(
      "into", of: Subject.Initiative.self,
      required: standing == .merged ? "Choose the initiative that carries on." : nil)
    if standing == .completed {
      reading.refuse("standing", "An initiative is completed by passing its last gate.")
    }
    if into == id { reading.refuse("into", "An initiative cannot be merged into itself.") }
    let chosen = try reading.refusing { standing }
    try await change(id, as: session) { change in
      try change.require(.changeStanding)
      try seen(change.initiative)
      let present = change.initiative.course.standing
      if chosen == .active {
        guard present.mayResume else {
          throw Refusal.forbidden("It is \(present.title.lowercased()) and cannot be taken up again.")
        }
      } else {
        try change.requireOpen()
        if chosen == .withdrawn || chosen == .merged {
          try change.require(.withdrawInitiative, owner: change.initiative.broughtBy)
        }
      }
      if chosen == .merged, let into, try change.writer.initiativeRow(into)?.standing.isOpen != true {
        throw Refusal.field("into", "There is no such initiative under way. Choose one of the list.")
      }
      try change.act(
        .standingChanged(
          StandingChange(
            standing: chosen, reason: reason, lookAgain: needsDay ? lookAgain : nil,
            into: chosen == .merged ? into : nil)))
    }
  }
}
