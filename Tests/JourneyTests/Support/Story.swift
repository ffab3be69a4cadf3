import Documents
import Partnership
import Testing

@testable import Journey

/// An initiative told step by step, in memory: records by party, and acts in the order of the journal.
///
/// Each step comes one hour after the one before.
struct Story {
  let id: InitiativeID
  var settings: Settings
  var today: Day
  /// What the organisation knows of platforms.
  var catalogue = Catalogue.shipped
  private(set) var acts: [DatedAct] = []
  private(set) var revisions: [Revision] = []
  private(set) var manifests: [Digest: Manifest] = [:]
  private var steps: Int64 = 0

  /// - Parameter parties: those that the organisation has beside Communications, IT and HR.
  init(
    parties: Set<Party> = [], broughtBy party: Party = .communications, numbers: Formats.NumberStyle = .comma
  ) throws {
    id = try #require(InitiativeID("i1"))
    settings = Settings(
      name: "Hospital", parties: parties, currency: .eur, numberStyle: numbers,
      quickLimit: try #require(Money("5000", currency: .eur)), fullLimit: try #require(Money("100000", currency: .eur)))
    today = try #require(Day("2026-05-04"))
    try act(.opened(Opening(party: party)), by: party)
  }

  /// The initiative as it stands.
  func initiative() throws -> Initiative {
    var heads: [RecordID: Revision] = [:]
    for revision in revisions { heads[revision.record] = revision }
    let inOrder = revisions.filter { $0.number == 1 }.compactMap { heads[$0.record] }
    return Initiative(
      id: id, settings: settings, today: today, records: try Records(inOrder), course: Course(acts),
      signed: try SignedStates(manifests: manifests, revisions: revisions.filter { heads[$0.record] != $0 }),
      catalogue: catalogue)
  }

  var now: Timestamp { Timestamp(seconds: 1_777_885_200 + steps * 3_600) }

  /// Records an act.
  /// - Parameter at: when it happened by the clock; by default an hour after the step before.
  /// - Returns: its number in the journal.
  @discardableResult
  mutating func act(_ act: Act, by party: Party?, at: Timestamp? = nil) throws -> Int64 {
    steps += 1
    acts.append(
      DatedAct(number: steps, person: try Story.person(of: party ?? .it), party: party, at: at ?? now, act: act))
    return steps
  }

  /// Writes a new record.
  @discardableResult
  mutating func write(_ content: some Content, by party: Party = .communications) throws -> RecordID {
    let record = try #require(RecordID("r\(revisions.count + 1)"))
    try append(content, record, number: 1, by: party)
    return record
  }

  /// Writes the next revision of a record, by the party whose it is.
  mutating func rewrite(_ record: RecordID, _ content: some Content) throws {
    let head = try #require(revisions.last { $0.record == record })
    try append(content, record, number: head.number + 1, by: head.party ?? .communications)
  }

  /// Changes the content of a record.
  mutating func change<C: Content>(_ record: RecordID, _: C.Type, _ edit: (inout C) -> Void) throws {
    var content = try #require(try initiative().records.find(record, C.self)).content
    edit(&content)
    try rewrite(record, content)
  }

  /// Takes a record away.
  mutating func remove(_ record: RecordID) throws {
    let head = try #require(revisions.last { $0.record == record })
    steps += 1
    revisions.append(
      Revision(
        record: record, initiative: id, kind: head.kind, party: head.party, number: head.number + 1,
        schema: head.schema, body: head.body, author: head.author, at: now, isRemoval: true))
  }

  /// Signs off on everything as it stands.
  @discardableResult
  mutating func sign(_ party: Party, within bounds: Bounds = Bounds()) throws -> Int64 {
    let initiative = try initiative()
    let digest = try initiative.manifest.canonical().digest
    manifests[digest] = initiative.manifest
    return try act(
      .signedOff(
        SignOffStatement(
          party: party, manifest: digest, exposure: initiative.exposure, bounds: bounds, words: "")), by: party)
  }

  /// The state of a party's last sign-off.
  func state(_ party: Party) throws -> SignOffState {
    let initiative = try initiative()
    return initiative.state(of: try #require(initiative.course.signOff(of: party)))
  }

  static func person(of party: Party) throws -> PersonID { try #require(PersonID("p-\(party.rawValue)")) }

  private mutating func append<C: Content>(_ content: C, _ record: RecordID, number: Int, by party: Party) throws {
    steps += 1
    revisions.append(
      Revision(
        record: record, initiative: id, kind: C.kind, party: party, number: number, schema: C.schema,
        body: try CanonicalJSON.encode(content), author: try Story.person(of: party), at: now))
  }
}
