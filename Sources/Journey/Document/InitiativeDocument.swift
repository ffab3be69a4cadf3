public import Documents
public import Partnership

/// One initiative whole, as a file holds it: what was written, said, decided and signed.
///
/// A pure value between the store and the text: `DocumentWriter` writes it, `DocumentReader` reads it back.
public struct InitiativeDocument: Sendable, Hashable {
  /// The version of the form. Raise it when a file of the present form would be read differently.
  public static let version = 1
  /// How large a file is read, in bytes.
  public static let largest = 16 * 1_024 * 1_024

  /// Somebody who occurs in the file; the address stays where the account is.
  public struct Someone: Sendable, Hashable {
    public let id: PersonID
    /// Empty where it was erased.
    public let name: String
    public let party: Party?

    public init(id: PersonID, name: String, party: Party?) {
      self.id = id
      self.name = name
      self.party = party
    }
  }

  public let id: InitiativeID
  public let origin: ImportedHistory.Origin
  /// By id.
  public let people: [Someone]
  /// The present revision of every record that is there: by kind in the order of the stages, then by creation.
  public let present: [Revision]
  /// Older revisions that sign-offs or records rest on, and records taken away on which something rests; by record
  /// and revision.
  public let older: [Revision]
  /// Numbered from 1 without a gap.
  public let acts: [DatedAct]
  /// The states that were signed, by digest.
  public let manifests: [Manifest]

  /// Puts everything into the one order in which it is written.
  /// - Parameters:
  ///   - present: in the order of creation.
  ///   - acts: in order; their numbers, and references to them, are changed to places from 1. Acts that refer to an act
  ///     that is not there (its words were erased) say nothing and are left out.
  public init(
    id: InitiativeID, origin: ImportedHistory.Origin, people: [Someone], present: [Revision], older: [Revision],
    acts: [DatedAct], manifests: [Manifest]
  ) {
    self.id = id
    self.origin = origin
    self.people = people.sorted { $0.id < $1.id }
    self.present = Stages.contents.flatMap { type in present.filter { $0.kind == type.kind } }
    self.older = older.sorted { ($0.record, $0.number) < ($1.record, $1.number) }
    self.acts = Self.renumbered(acts)
    self.manifests = manifests.map { ($0.digest, $0) }.sorted { $0.0.hex < $1.0.hex }.map(\.1)
  }

  private static func renumbered(_ acts: [DatedAct]) -> [DatedAct] {
    var places: [Int64: Int64] = [:]
    var kept: [DatedAct] = []
    for dated in acts {
      guard let act = dated.act.renumbered({ places[$0] }) else { continue }
      let place = Int64(kept.count + 1)
      places[dated.number] = place
      kept.append(DatedAct(number: place, person: dated.person, party: dated.party, at: dated.at, act: act))
    }
    return kept
  }

  /// Everybody whom the contents and the acts name.
  public static func people(in revisions: [Revision], _ acts: [DatedAct]) -> Set<PersonID> {
    Set(revisions.map(\.author) + acts.compactMap(\.person) + acts.flatMap(\.act.people))
  }

  /// The manifests that the sign-offs among `acts` cover.
  public static func signed(in acts: [DatedAct]) -> Set<Digest> {
    Set(
      acts.compactMap { dated in
        if case .signedOff(let statement) = dated.act { statement.manifest } else { nil }
      })
  }
}

extension Manifest {
  /// The digest of its canonical body.
  var digest: Digest {
    // Encoding a manifest never fails in practice; an empty digest matches none.
    (try? canonical().digest) ?? Digest(of: "")
  }
}
