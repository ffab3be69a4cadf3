public import Partnership

/// Who may read what a member wrote for themselves.
public enum Seal: Sendable, Hashable {
  /// Only who wrote it.
  case sealed
  /// The members of the party, which has revealed its sheets, while the other side has not.
  case party
  /// Everybody who sees the initiative.
  case open
}

/// That somebody handed something in, without what it says.
public struct SheetNote: Sendable, Hashable {
  public let record: RecordID
  public let revision: Int
  public let kind: Kind
  public let party: Party
  public let author: PersonID
  /// The records that it speaks about: the option of a score sheet.
  public let about: [RecordID]
}

extension Course {
  /// The seal on the sheets of a party. Its own reveal opens them to its members; to everybody they open when
  /// Communications and IT have both revealed theirs, so that neither sees the other's first.
  public func seal(of party: Party) -> Seal {
    guard revealed.contains(party) else { return .sealed }
    return Party.sides.allSatisfy(revealed.contains) ? .open : .party
  }
}

extension Course {
  /// Whether a sheet was set aside as it stands.
  public func isSetAside(_ sheet: SheetNote) -> Bool { setAside[sheet.record].map { sheet.revision <= $0 } ?? false }
}

extension Party {
  /// The two sides of every initiative.
  public static let sides: [Party] = [.communications, .it]
}

extension Initiative {
  /// Whether a person of a party may read a revision.
  public func isReadable(_ revision: Revision, by person: PersonID?, of party: Party?) -> Bool {
    guard Stages.content(of: revision.kind)?.isPersonal == true else { return true }
    if let person, revision.author == person { return true }
    switch course.seal(of: revision.party ?? .communications) {
    case .open: return true
    case .party: return party == revision.party
    case .sealed: return false
    }
  }

  /// The initiative as this person may see it: without the sheets of others that are still sealed, of which only notes
  /// stay.
  public func seen(by person: PersonID?, of party: Party?) -> Initiative {
    let hidden = records.all.filter { !isReadable($0.revision, by: person, of: party) }
    guard !hidden.isEmpty else { return self }
    return Initiative(
      id: id, settings: settings, today: today, records: records.without(Set(hidden.map(\.revision.record))),
      course: course, signed: signed, cited: cited, hidden: hidden.map(\.note), catalogue: catalogue)
  }

  /// Whether everybody may read it, so that sign-offs cover it.
  public func isOpen(_ entry: any AnyEntry) -> Bool { isReadable(entry.revision, by: nil, of: nil) }

  /// Whether an appraisal counts it: everybody may read it, and it was not set aside.
  public func isCounted(_ entry: any AnyEntry) -> Bool { isOpen(entry) && !course.isSetAside(entry.note) }

  /// All sheets that were handed in, also those that this person may not read; without those that were set aside.
  public var sheets: [SheetNote] { handedIn.filter { !course.isSetAside($0) } }

  /// The sheets that were set aside because who wrote them has left.
  public var sheetsSetAside: [SheetNote] { handedIn.filter(course.isSetAside) }

  private var handedIn: [SheetNote] {
    records.all.filter { Stages.content(of: $0.revision.kind)?.isPersonal == true }.map(\.note) + hidden
  }
}

extension AnyEntry {
  fileprivate var note: SheetNote {
    SheetNote(
      record: revision.record, revision: revision.number, kind: revision.kind, party: revision.party ?? .communications,
      author: revision.author,
      about: about)
  }
}
