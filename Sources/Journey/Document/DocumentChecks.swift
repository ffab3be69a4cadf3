import Documents
import Partnership

/// Whether everything that a document names is in it, and nothing contradicts itself.
struct DocumentChecks {
  let document: InitiativeDocument
  let people: [PlacedPerson]
  let acts: [PlacedAct]
  let manifests: [PlacedManifest]
  let records: DocumentRecords

  var problems: [Problem] { recordProblems + singleProblems + actProblems + peopleProblems + manifestProblems }

  private var named: Set<PersonID> { Set(people.map(\.someone.id)) }

  /// The revisions of one record, gone through once.
  private struct Group {
    let first: DocumentRecords.Draft
    var heads: [DocumentRecords.Draft] = []
    /// The highest revision that took the record away.
    var removal: DocumentRecords.Draft?
    var last = 0

    /// The record's present state, or the revision that took it away.
    var head: DocumentRecords.Draft? { heads.first ?? removal.flatMap { $0.number == last ? $0 : nil } }

    mutating func take(_ draft: DocumentRecords.Draft) {
      if !draft.isOlder { heads.append(draft) }
      if draft.isRemoval, draft.number > removal?.number ?? 0 { removal = draft }
      last = max(last, draft.number)
    }
  }

  private var groups: [RecordID: Group] {
    var groups: [RecordID: Group] = [:]
    for draft in records.drafts { groups[draft.record, default: Group(first: draft)].take(draft) }
    return groups
  }

  private var recordProblems: [Problem] {
    let named = named
    let groups = groups
    return records.drafts.flatMap { draft -> [Problem] in
      guard let group = groups[draft.record] else { return [] }
      var found: [Problem] = []
      if !named.contains(draft.author) { found.append(draft.problem("written.by", Self.missing(draft.author))) }
      if !draft.isOlder, draft.path != group.heads.first?.path {
        found.append(
          draft.problem("id", "The id “\(draft.record)” is taken by another record of this file. Ids are unique."))
      }
      if group.first.type.kind != draft.type.kind || group.first.party != draft.party {
        found.append(
          draft.problem("id", "Another revision of “\(draft.record)” is of another kind or of another party."))
      }
      if draft.isOlder { found += older(draft, group) }
      return found
    }
  }

  private func older(_ draft: DocumentRecords.Draft, _ group: Group) -> [Problem] {
    guard let head = group.head else {
      return [
        draft.problem(
          "id",
          "The present state of the record “\(draft.record)”, or the revision that took it away, is not in the file.")
      ]
    }
    guard draft.number < head.number || draft.path == head.path else {
      return [
        draft.problem(
          "written.revision", "Revision \(draft.number) is not older than the present one, revision \(head.number).")
      ]
    }
    return []
  }

  private var singleProblems: [Problem] {
    var found = setAsideProblems
    for draft in records.drafts where draft.type.isSingle {
      if let id = RecordID.derived(document.id.text, draft.type.kind.rawValue), id != draft.record {
        found.append(draft.problem("id", "The only \(draft.type.noun) of this initiative has the id “\(id)”."))
      }
    }
    if !document.present.contains(where: { $0.kind == Need.kind }) {
      found.append(Problem(field: "need", message: "The need is missing. Every initiative begins with one."))
    }
    return found
  }

  /// The ids of only records, and of “do nothing”, are kept for these: whoever writes one later would meet another.
  private var setAsideProblems: [Problem] {
    let doNothing = RecordID.derived(document.id.text, RecordID.doNothing.rawValue)
    let nothings = Set(
      (document.present + document.older).filter { $0.record == doNothing && $0.isDoNothing }.map(\.citation))
    return records.drafts.compactMap { draft in
      guard !draft.type.isSingle, draft.record.isSetAside, !nothings.contains(draft.citation) else { return nil }
      return draft.problem(
        "id",
        "The id “\(draft.record)” is kept for a record of which an initiative has only one. Give this \(draft.type.noun) another."
      )
    }
  }

  private var actProblems: [Problem] {
    let named = named
    let signed = Set(manifests.map(\.digest))
    var found: [Problem] = []
    for (index, placed) in acts.enumerated() {
      let act = placed.act.act
      for person in [placed.act.person].compactMap({ $0 }) where !named.contains(person) {
        found.append(placed.problem("by", Self.missing(person)))
      }
      for person in act.people where !named.contains(person) {
        found.append(placed.problem(act.kind, Self.missing(person)))
      }
      func refer(to number: Int64, _ isRight: (Act) -> Bool) {
        // Acts are numbered from 1 without a gap.
        if number >= 1, number <= index, isRight(acts[Int(number) - 1].act.act) { return }
        found.append(
          placed.problem(act.kind, "Act \(number), to which this one refers, is not before it, or is of another kind."))
      }
      switch act {
      case .waiverSettled(let act):
        refer(to: act.proposal) { if case .waiverProposed = $0 { true } else { false } }
      case .signOffWithdrawn(let act):
        refer(to: act.signOff) { if case .signedOff = $0 { true } else { false } }
      case .signedOff(let statement) where !signed.contains(statement.manifest):
        found.append(
          placed.problem(
            act.kind, "The manifest \(statement.manifest.short)… that was signed is not in the file, under “manifests”."
          ))
      default: break
      }
    }
    if case .opened? = acts.first?.act.act { return found }
    return found + [
      acts.first?.problem("number", "The first act of an initiative is that it was opened.")
        ?? Problem(field: "acts", message: "The first act of an initiative is that it was opened.")
    ]
  }

  private var peopleProblems: [Problem] {
    let occurring = InitiativeDocument.people(in: document.present + document.older, document.acts)
    return people.filter { !occurring.contains($0.someone.id) }.map { person in
      Problem(
        field: person.path, position: person.position,
        message: "“\(person.someone.id)” wrote and did nothing in this file. Leave the line out.")
    }
  }

  private var manifestProblems: [Problem] {
    let signed = InitiativeDocument.signed(in: document.acts)
    var seen: Set<Digest> = []
    return manifests.flatMap { placed -> [Problem] in
      func problem(_ field: String, _ node: Node?, _ message: String) -> Problem {
        Problem(field: "\(placed.path).\(field)", position: node?.position ?? placed.node.position, message: message)
      }
      let digest = placed.manifest.digest
      guard digest == placed.digest else {
        return [
          problem(
            "digest", placed.node["digest"],
            "The manifest was changed after it was signed: its digest is \(digest), not the one that stands here.")
        ]
      }
      guard seen.insert(digest).inserted else {
        return [problem("digest", placed.node["digest"], "This manifest is in the file twice. Keep one.")]
      }
      guard signed.contains(digest) else {
        return [
          problem("digest", placed.node["digest"], "No sign-off in this file covers this manifest. Leave it out.")
        ]
      }
      return (placed.manifest.entries + placed.manifest.cited).compactMap { entry in
        let draft = records.draft(Citation(record: entry.record, revision: entry.revision))
        if let draft, draft.digest == entry.digest, draft.type.kind == entry.kind { return nil }
        return problem(
          "entries", placed.node["entries"],
          "It covers revision \(entry.revision) of the \(entry.kind.rawValue) “\(entry.record)” with the digest \(entry.digest.short)…, which is not in the file."
        )
      }
    }
  }

  private static func missing(_ person: PersonID) -> String {
    "“\(person)” is not among the people of the file. Add a line under “people”."
  }
}

extension Revision {
  /// Whether it is the option that is always there to compare with.
  fileprivate var isDoNothing: Bool {
    kind == PlatformOption.kind && (try? PlatformOption.decode(body, schema: schema))?.route == .nothing
  }
}
