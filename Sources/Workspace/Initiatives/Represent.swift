public import Documents
import Journey
public import Partnership
import Store

extension Workspace {
  /// A party names who speaks for it on an initiative, or that somebody no longer does. Any member of the party may.
  /// - Parameter person: a member of the same party.
  public func represent(
    _ person: PersonID, speaks: Bool, on id: InitiativeID, as session: Session
  ) async throws {
    let party = try session.party()
    try await change(id, as: session) { change in
      try change.requireOpen()
      try change.require(.represent, owing: party)
      if speaks {
        guard let member = try change.writer.person(person), member.party == party, member.isOpen(on: session.today)
        else {
          throw Refusal.field("person", "Only a member of \(party.title) can speak for it.")
        }
      }
      guard change.initiative.course.isRepresentative(person, of: party) != speaks else { return }
      try change.act(.represented(Representation(party: party, person: person, speaks: speaks)))
    }
  }

  /// Shares an initiative with a guest until a day, or ends the sharing.
  public func share(_ input: some Input, on id: InitiativeID, as session: Session) async throws {
    var reading = Reading(input)
    let guest = reading.id("guest", of: Subject.Person.self, required: "Choose the guest.")
    let ends = reading.flag("end")
    let until = reading.day(
      "until", required: ends ? nil : "Write the last day on which the guest sees the initiative.")
    if !ends, let until, until < session.today {
      reading.refuse("until", "This day is past. Write a day from today on.")
    }
    let chosen = try reading.refusing { guest }
    try await change(id, as: session) { change in
      try change.require(.share)
      // What was shared can be ended at any time; to share anew the initiative is under way.
      if !ends { try change.requireOpen() }
      guard let person = try change.writer.person(chosen), person.isGuest else {
        throw Refusal.field("guest", "Only members of an agency are guests; others see initiatives anyway.")
      }
      if !ends, let until, let last = person.endsOn, until > last {
        throw Refusal.field(
          "until",
          "The guest's account ends on \(session.settings.formats.day(last)). Write that day or an earlier one.")
      }
      let sharing = Sharing(guest: chosen, until: ends ? nil : until)
      if change.initiative.course.guests[chosen] == sharing.until { return }
      try change.act(.shared(sharing))
    }
  }
}
