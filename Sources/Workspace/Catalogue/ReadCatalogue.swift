public import Documents
public import Journey
public import Partnership
import Store
import Synchronization

/// The organisation's catalogue, for one person.
public struct CatalogueView: Sendable {
  public let catalogue: Catalogue
  public let mayKeep: Bool
}

/// One platform with what the organisation says of it.
public struct PlatformView: Sendable {
  public let state: PlatformState
  public let categories: [String]
  /// Whoever said something of it.
  public let people: [PersonID: Person]
  public let mayKeep: Bool
}

/// A platform as it is known at one moment.
public struct PlatformState: Sendable {
  /// What ships and what the organisation says, as one.
  public let entry: CatalogueEntry
  /// What the organisation says; empty where it says nothing.
  public let own: OwnEntry
  /// The digest of what the organisation says.
  public let digest: Digest
}

extension Workspace {
  /// All platforms with what is known about them.
  public func catalogue(_ session: Session) async throws -> CatalogueView {
    try session.requireCatalogue()
    return try await reading { reader in
      CatalogueView(catalogue: try reader.catalogue(), mayKeep: session.mayKeepCatalogue)
    }
  }

  /// One platform.
  /// - Throws: `Refusal.notFound` for one that is neither shipped nor the organisation's own.
  public func platform(_ id: PlatformID, as session: Session) async throws -> PlatformView {
    try session.requireCatalogue()
    return try await reading { reader in
      guard let state = try reader.platformState(id) else { throw Refusal.notFound(PlatformState.isMissing) }
      let people = Set(state.own.facts.map(\.signature.by) + state.own.prices.map(\.signature.by))
      return PlatformView(
        state: state, categories: try reader.catalogue().categories, people: try reader.people(people),
        mayKeep: session.mayKeepCatalogue)
    }
  }
}

extension PlatformState {
  static let isMissing = "There is no such platform in the catalogue."

  init(_ entry: CatalogueEntry, own: OwnEntry) throws {
    self.init(entry: entry, own: own, digest: Digest(of: try CanonicalJSON.encode(own)))
  }
}

extension Reader {
  /// What ships, with what the organisation says.
  func catalogue() throws -> Catalogue {
    guard let version = try catalogueVersion() else { return .shipped }
    if let last = CorrectedCatalogue.last.withLock({ $0 }), last.version == version { return last }
    let own = try shared(OwnEntry.kind).map { try CanonicalJSON.decode(OwnEntry.self, from: $0.body) }
    let catalogue = Catalogue.shipped.corrected(by: own, version: version)
    CorrectedCatalogue.last.withLock { $0 = catalogue }
    return catalogue
  }

  /// Tells states of what the organisation says apart; nil where it says nothing.
  func catalogueVersion() throws -> Digest? {
    let digests = try sharedDigests(OwnEntry.kind)
    return digests.isEmpty ? nil : Digest(of: digests.map(\.hex).joined(separator: "\n"))
  }

  /// A platform as it is known; nil for one that nobody knows.
  func platformState(_ id: PlatformID) throws -> PlatformState? {
    guard let entry = try catalogue()[id.text] else { return nil }
    return try PlatformState(entry, own: try ownEntry(id))
  }

  /// What the organisation says of a platform; empty where it says nothing.
  func ownEntry(_ id: PlatformID) throws -> OwnEntry {
    guard let record = RecordID.catalogue(id), let head = try head(of: record), !head.isRemoval else {
      return OwnEntry(id)
    }
    return try CanonicalJSON.decode(OwnEntry.self, from: head.body)
  }
}

/// The catalogue is read with every initiative and changes rarely: it is put together once for each of its versions.
private enum CorrectedCatalogue {
  static let last = Mutex<Catalogue?>(nil)
}

extension Session {
  /// The catalogue is kept by IT, and by the digital adviser.
  var mayKeepCatalogue: Bool {
    actor.may(.keepCatalogue, actor.party == OwnEntry.keeper ? [.ownParty] : [])
  }

  fileprivate func requireCatalogue() throws {
    guard actor.may(.seeCatalogue) else {
      throw Refusal.forbidden("The catalogue is for members of a party: it holds what we were offered.")
    }
  }

  func requireCatalogueKeeper() throws {
    try actor.requireBearing(.keepCatalogue)
    guard mayKeepCatalogue else {
      throw Refusal.forbidden("The catalogue is kept by the members of IT and by the digital adviser.")
    }
  }
}
