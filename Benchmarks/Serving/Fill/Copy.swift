import Documents
import Partnership
import Store

/// One copy of a template while it is being written, entry by entry.
struct Copy {
  let template: Template
  let id: InitiativeID
  /// By how many seconds its days lie after the template's.
  let shift: Int64
  private var renaming: Renaming
  /// What the template's entries are numbered in the copy.
  private var numbers: [Int64: Int64] = [:]
  private var version: Int64 = 0
  private var next = 0

  init(_ template: Template, _ organisation: Organisation, shift: Int64) {
    let world = organisation.world
    self.template = template
    self.shift = shift
    id = InitiativeID.make(from: world.bytes)
    renaming = Renaming(initiative: template.id, to: id)
    let place = world.pick(Vocabulary.places)
    renaming.rename(Vocabulary.place, to: place)
    for record in Set(template.revisions.values.map(\.record)).sorted()
    where !record.text.hasPrefix(template.id.text) {
      renaming.rename(record.text, to: RecordID.make(from: world.bytes).text)
    }
    // Another member of the same party, one for one, so that two people of a party stay two.
    for members in Party.allCases.compactMap({ organisation.members[$0] }) {
      let turn = world.below(members.count)
      for (index, member) in members.enumerated() {
        renaming.rename(member.text, to: members[(index + turn) % members.count].text)
      }
    }
  }

  /// When the next entry was written; nil after the last.
  var nextAt: Timestamp? {
    next < template.entries.count ? template.entries[next].at.adding(seconds: shift) : nil
  }

  /// Writes the next entry with what belongs to it.
  mutating func writeNext(_ organisation: Organisation, in writer: any Writer) throws {
    let old = template.entries[next]
    next += 1
    let at = old.at.adding(seconds: shift)
    var revision: Revision?
    if let noted = template.revisions[old.number] {
      let copied = Revision(
        record: try renaming.id(noted.record), initiative: id, kind: noted.kind, party: noted.party,
        number: noted.number, schema: noted.schema, body: renaming.text(noted.body),
        author: try renaming.id(noted.author), at: at, isRemoval: noted.isRemoval)
      renaming.rename(noted.digest.hex, to: copied.digest.hex)
      revision = copied
    }
    let entry = try writer.append(
      id, kind: old.kind, person: try old.person.map(renaming.id), party: old.party, at: at,
      salt: organisation.world.bytes(Chain.saltLength), body: try body(of: old, in: writer))
    numbers[old.number] = entry.number
    version = entry.number
    if let revision { try writer.insert(revision, ordinal: entry.number) }
  }

  /// Writes the rows that are derived from the entries.
  func finish(in writer: any Writer) throws {
    let row = template.row
    try writer.save(
      InitiativeRow(
        id: id, title: renaming.text(row.title), searchText: renaming.text(row.searchText), standing: row.standing,
        stage: row.stage, track: row.track, broughtBy: row.broughtBy,
        createdAt: row.createdAt.adding(seconds: shift), changedAt: row.changedAt.adding(seconds: shift),
        wantedBy: row.wantedBy, lookAgain: row.lookAgain, mergedInto: row.mergedInto, version: version))
    try writer.replaceRepresentatives(
      of: id, with: try template.representatives.mapValues { try $0.map(renaming.id) })
    try writer.replaceNotices(
      of: id,
      with: try template.notices.map {
        Notice(
          initiative: id, party: $0.party, record: try renaming.id($0.record), words: renaming.text($0.words),
          since: $0.since.adding(seconds: shift))
      })
    try writer.replaceUnmet(
      of: id,
      with: template.unmet.map {
        Unmet(
          initiative: id, stage: $0.stage, condition: $0.condition, party: $0.party, reason: renaming.text($0.reason),
          since: $0.since.adding(seconds: shift))
      })
  }

  private mutating func body(of entry: JournalEntry, in writer: any Writer) throws -> String {
    guard let body = entry.body else { throw Broken("a redacted entry") }
    switch try Act(entry) {
    case .waiverSettled(let act):
      return try Act.waiverSettled(
        WaiverSettlement(
          proposal: numbers[act.proposal] ?? act.proposal, agrees: act.agrees, reason: renaming.text(act.reason))
      ).body()
    case .signedOff(let act):
      try writeManifest(act.manifest, in: writer)
      return renaming.text(body)
    default: return renaming.text(body)
    }
  }

  /// Keeps the state that a sign-off covers, in its canonical order.
  private mutating func writeManifest(_ digest: Digest, in writer: any Writer) throws {
    guard !renaming.knows(digest.hex) else { return }
    guard let manifest = template.manifests[digest] else { throw Broken("a manifest is missing") }
    func renamed(_ entry: Manifest.Entry) throws -> Manifest.Entry {
      guard let digest = Digest(hex: renaming.text(entry.digest.hex)) else { throw Broken("no digest") }
      return Manifest.Entry(
        record: try renaming.id(entry.record), kind: entry.kind, revision: entry.revision, digest: digest)
    }
    let copy = Manifest(
      initiative: id, entries: try manifest.entries.map(renamed), cited: try manifest.cited.map(renamed))
    let (body, copied) = try copy.canonical()
    renaming.rename(digest.hex, to: copied.hex)
    try writer.insertManifest(copied, initiative: id, body: body)
  }
}
