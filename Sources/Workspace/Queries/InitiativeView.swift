public import Documents
public import Journey
public import Partnership
import Store

/// One initiative for one person: what there is, who the people in it are, and what this person may do.
public struct InitiativeView: Sendable {
  public let initiative: Initiative
  public let session: Session
  public let people: [PersonID: Person]
  /// What is unmet, with the moment since when.
  public let unmet: [Unmet]
  /// The single-use links, for those who may send them.
  public let links: [LinkRow]
  /// The end of the organisation's journal, as the brief prints it.
  public let head: (number: Int64, link: Digest)?
  /// When the digital adviser answered first; nil before.
  public let advisedAt: Timestamp?
  /// IT's freezes and plans, against which the days of options are held.
  public let calendar: ITCalendar
  /// The channels that the organisation runs, of which “use what we have” is made.
  public let channels: ChannelRegister
  /// When it was loaded.
  public let now: Timestamp

  /// Whether the person may do something on this initiative.
  public func may(_ action: Action, owner: Party? = nil, owing: Party? = nil) -> Bool {
    session.actor.may(action, initiative.relations(of: session.actor, owner: owner, owing: owing))
  }

  /// The shortlist for the need, with the channels that the organisation has; nil until the profile is there.
  public var shortlist: Shortlist? { initiative.shortlist(having: channels) }

  /// What a person is called; an erased name is said to be.
  public func name(_ person: PersonID?) -> String {
    guard let person else { return "somebody without an account" }
    guard let known = people[person] else { return "a former member" }
    guard !known.name.isEmpty else { return "a former member" }
    return known.isPlaceholder ? "\(known.name) (from an imported file)" : known.name
  }

  /// Since when a condition is unmet.
  public func since(_ assessment: Assessment) -> Timestamp? {
    unmet.first { $0.condition == assessment.condition && $0.party == assessment.owing }?.since
  }

  /// The members who speak for a party.
  public func representatives(of party: Party) -> [PersonID] { initiative.course.representatives[party] ?? [] }
}

extension Workspace {
  /// One initiative.
  /// - Throws: `Refusal.notFound` also when it is there but not for this person.
  public func initiative(_ id: InitiativeID, as session: Session) async throws -> InitiativeView {
    let now = now
    return try await reading { reader in
      let initiative = try self.initiative(id, settings: session.settings, today: session.today, from: reader)
        .seen(by: session.actor.person, of: session.actor.party)
      let relations = initiative.relations(of: session.actor)
      guard session.actor.may(.seeInitiative, relations) else {
        throw Action.seeInitiative.refusal(owner: nil, owing: nil)
      }
      let ids = Set(
        initiative.records.all.map(\.revision.author) + initiative.course.representatives.values.flatMap { $0 }
          + (initiative.sheets + initiative.sheetsSetAside).map(\.author) + initiative.course.guests.keys
          + initiative.course.signOffs.compactMap(\.person)
          + initiative.course.waivers.compactMap(\.proposedBy))
      let advice = try initiative.records.single(AdviserAnswer.self).map { try reader.revision($0.id, 1) }
      let links = session.actor.may(.invite, relations) ? try reader.links(of: id) : []
      return InitiativeView(
        initiative: initiative, session: session, people: try reader.people(ids.union(links.map(\.madeBy))),
        unmet: try reader.unmet(of: id),
        links: links, head: try reader.journalHead(), advisedAt: advice??.at,
        calendar: try reader.calendarState().calendar, channels: try reader.channelsState().register, now: now)
    }
  }

  /// The members of a party, and guests, to choose from.
  public func members(_ party: Party, as session: Session) async throws -> [Person] {
    guard session.actor.may(.seePeople) else { return [] }
    let today = session.today
    return try await reading { reader in
      try reader.people(of: party).filter { $0.isOpen(on: today) }
    }
  }

  /// The other initiatives that are under way, to merge into.
  public func others(than id: InitiativeID, as session: Session) async throws -> [InitiativeRow] {
    guard session.actor.may(.listInitiatives) else { return [] }
    return try await reading { reader in
      var filter = InitiativeFilter()
      filter.standing = .active
      return try reader.initiatives(filter, order: .title, limit: 200, offset: 0).rows.filter { $0.id != id }
    }
  }
}
