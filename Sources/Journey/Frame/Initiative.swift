public import Documents
public import Partnership

/// One initiative as it stands: its records, what its acts add up to, and the organisation's settings.
///
/// A pure value. Gates, staleness and exposure are computed from it; nothing here reads or writes.
public struct Initiative: Sendable {
  public let id: InitiativeID
  public let settings: Settings
  /// The day on which it is looked at: clearances and dates are held against it.
  public let today: Day
  public let records: Records
  public let course: Course
  /// The states that sign-offs cover, by digest, with the bodies that have changed since.
  public let signed: SignedStates
  /// The older revisions that records rest on, where the cited record has moved on since.
  public let cited: [Revision]
  /// Notes of what whoever looks at it may not read yet; empty where it is seen whole.
  public let hidden: [SheetNote]
  /// Platforms with what is known about them, the organisation's own words included.
  public let catalogue: Catalogue
  let derived = Derived()

  public init(
    id: InitiativeID, settings: Settings, today: Day, records: Records, course: Course,
    signed: SignedStates = SignedStates(), cited: [Revision] = [], hidden: [SheetNote] = [],
    catalogue: Catalogue = .shipped
  ) {
    self.id = id
    self.settings = settings
    self.today = today
    self.records = records
    self.course = course
    self.signed = signed
    self.cited = cited
    self.hidden = hidden
    self.catalogue = catalogue
  }

  public var need: Need? { records.single(Need.self)?.content }
  public var profile: Profile? { records.single(Profile.self)?.content }
  public var decision: Decision? { records.single(Decision.self)?.content }

  public var title: String { need?.title ?? "An initiative without a name" }
  /// The party that brought the need.
  public var broughtBy: Party { course.opened?.party ?? .communications }
  public var parties: Set<Party> { settings.parties }

  /// The track that IT confirmed, or the one that is proposed until then.
  public var track: Track { course.confirmed?.confirmation.track ?? proposal.track }
  public var stage: Stage { course.stage }

  /// How its records are told in words.
  public var wording: Wording {
    let records = records
    let catalogue = catalogue
    return Wording(formats: settings.formats) { id in
      records.find(id)?.title ?? "a record that is no longer there"
    } platforms: { id in
      Self.platformName(id, in: catalogue)
    }
  }

  /// The parties of the organisation that take part in every initiative, and those that this one concerns.
  public var concerned: [Party] {
    Party.allCases.filter { party in
      guard parties.contains(party), party != .agency else { return false }
      return Party.essential.contains(party) || !(course.representatives[party] ?? []).isEmpty
        || DecisionGate.signers(of: self).contains(party)
    }
  }

  /// What the citations of `entry` have lost their footing on: cited records that were changed or taken away since.
  public func outdated(_ entry: any AnyEntry) -> [Citation] {
    entry.citations.filter { citation in
      guard let cited = records.find(citation.record) else { return true }
      return cited.revision.number != citation.revision
    }
  }
}
