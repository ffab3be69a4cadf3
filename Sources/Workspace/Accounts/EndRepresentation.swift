import Documents
import Journey
import Partnership
import Store

extension Workspace {
  /// Somebody who left the party, or whose account is closed, speaks for nobody any more: on every initiative that is
  /// under way or may be taken up again this is journalled, and the conditions that counted on it are open again.
  /// - Parameter administrator: who closed or moved the account.
  /// - Complexity: O(n) in the number of initiatives that the person speaks on.
  func endRepresentation(of person: PersonID, by administrator: PersonID, in writer: any Writer) throws {
    let now = now
    let settings = try writer.requiredSettings()
    for id in try writer.initiatives(representedBy: person) {
      let initiative = try self.initiative(id, settings: settings, today: settings.day(at: now), within: writer)
      let standing = initiative.course.standing
      guard standing.isOpen || standing.mayResume else { continue }
      try end(initiative.course.parts.filter { $0.person == person }, on: initiative, by: administrator, in: writer)
    }
  }

  /// Those of an initiative whose account has ended by its last day, while nobody did anything.
  /// - Returns: whether there were any.
  func endLapsedRepresentation(
    on initiative: Initiative, in writer: any Writer
  ) throws -> Bool {
    let lapsed = try writer.lapsed(initiative)
    try end(lapsed, on: initiative, by: nil, in: writer)
    return !lapsed.isEmpty
  }

  private func end(
    _ parts: [Representation], on initiative: Initiative, by person: PersonID?, in writer: any Writer
  ) throws {
    let (now, settings) = (now, initiative.settings)
    var last: JournalEntry?
    for part in parts {
      let act = Act.represented(Representation(party: part.party, person: part.person, speaks: false))
      last = try writer.append(
        initiative.id, kind: act.kind, person: person, party: nil, at: now, salt: environment.random(16),
        body: try act.body())
    }
    guard let last else { return }
    // What nobody did is not told in lists as the last change.
    let changedAt = person == nil ? try writer.initiativeRow(initiative.id)?.changedAt : nil
    try writer.renew(
      initiative.id, settings: settings, today: initiative.today, version: last.number, at: now, changedAt: changedAt)
  }
}

extension Reader {
  /// Who speaks on an initiative by an account whose last day is past.
  func lapsed(_ initiative: Initiative) throws -> [Representation] {
    let parts = initiative.course.parts
    guard !parts.isEmpty else { return [] }
    let people = try people(Set(parts.map(\.person)))
    return parts.filter { part in
      guard let person = people[part.person], !person.isPlaceholder, let last = person.endsOn else { return false }
      return last < initiative.today
    }
  }
}

extension Course {
  /// Who speaks for which party, in the order of the parties.
  fileprivate var parts: [Representation] {
    representatives.keys.sorted().flatMap { party in
      (representatives[party] ?? []).map { Representation(party: party, person: $0, speaks: true) }
    }
  }
}
