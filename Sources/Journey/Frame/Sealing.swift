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

  /// Whether everybody may read it, so that sign-offs cover it and an appraisal counts it.
  public func isOpen(_ entry: any AnyEntry) -> Bool { isReadable(entry.revision, by: nil, of: nil) }

  /// All sheets that were handed in, also those that this person may not read.
  public var sheets: [SheetNote] {
    records.all.filter { Stages.content(of: $0.revision.kind)?.isPersonal == true }.map(\.note) + hidden
  }
}

extension AnyEntry {
  fileprivate var note: SheetNote {
    SheetNote(
      record: revision.record, kind: revision.kind, party: revision.party ?? .communications, author: revision.author,
      about: about)
  }
}
