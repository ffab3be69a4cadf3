public import Documents
import Journey
public import Partnership
import Store

extension Workspace {
  /// Sets aside the sheets of somebody who has left the party in whose name they were handed in, or whose account is
  /// closed, so that the appraisal can go on: nobody else could change them. They stay where they are, and are not
  /// counted.
  ///
  /// - Parameter input: `person` and `party`.
  /// - Throws: `Refusal.forbidden` while the person is still there; `.notFound` where there is nothing to set aside.
  public func setSheetsAside(_ input: some Input, on id: InitiativeID, as session: Session) async throws {
    var reading = Reading(input)
    let person = reading.id("person", of: Subject.Person.self, required: "Say whose sheets.")
    let party: Party? = reading.choice("party", required: "Say in the name of which party they were handed in.")
    let (author, owner) = try reading.refusing { person.flatMap { person in party.map { (person, $0) } } }
    try await change(id, as: session) { change in
      try change.requireOpen()
      try change.require(.setSheetsAside, owner: owner)
      let all = change.initiative.sheets.filter { $0.author == author && $0.party == owner }
      guard !all.isEmpty else {
        // The same form sent twice: nothing to do.
        if change.initiative.sheetsSetAside.contains(where: { $0.author == author && $0.party == owner }) { return }
        throw Refusal.notFound("This person has handed in no sheet for \(owner.title) on this initiative.")
      }
      guard try change.writer.person(author)?.isMember(of: owner, on: change.session.today) != true else {
        throw Refusal.forbidden(
          "Whoever wrote these sheets is still with \(owner.title), and changes them in person. Only the sheets of somebody "
            + "who has left are set aside.")
      }
      let sheets = all.map { Citation(record: $0.record, revision: $0.revision) }
        .sorted { ($0.record, $0.revision) < ($1.record, $1.revision) }
      try change.act(.setAside(SettingAside(party: owner, person: author, sheets: sheets)))
    }
  }
}

extension Person {
  /// Whether the account is open on a day and belongs to a party.
  func isMember(of party: Party, on day: Day) -> Bool { self.party == party && isOpen(on: day) }
}

/// Somebody who has left a party, with what they handed in for it.
public struct Leaver: Sendable, Hashable {
  public let person: PersonID
  public let party: Party
  public let sheets: Int
  /// Whether the sheets were set aside.
  public let isSetAside: Bool
}

extension InitiativeView {
  /// Those who have left a party for which they handed in sheets: first those whose sheets still count.
  public var leavers: [Leaver] {
    leavers(of: initiative.sheets, isSetAside: false) + leavers(of: initiative.sheetsSetAside, isSetAside: true)
  }

  private func leavers(of sheets: [SheetNote], isSetAside: Bool) -> [Leaver] {
    Party.allCases.flatMap { party in
      let own = Dictionary(grouping: sheets.filter { $0.party == party }, by: \.author)
      return own.sorted { $0.key < $1.key }.compactMap { author, sheets in
        let isThere = people[author]?.isMember(of: party, on: initiative.today) == true
        return isThere && !isSetAside
          ? nil : Leaver(person: author, party: party, sheets: sheets.count, isSetAside: isSetAside)
      }
    }
  }
}
