import Documents
import Journey
import Partnership
import Store
import Synchronization

extension Reader {
  /// The organisation's settings; nil before it is set up.
  func settings() throws -> Settings? {
    guard let revision = try head(of: .settings) else { return nil }
    return try DecodedSettings.settings(of: revision)
  }

  /// The settings, where an organisation must exist.
  func requiredSettings() throws -> Settings {
    guard let settings = try settings() else {
      throw Refusal.unavailable("This workspace has not been set up yet.")
    }
    return settings
  }

  /// One initiative as it stands, with the old revisions that its sign-offs need to tell differences in words.
  func initiative(_ id: InitiativeID, settings: Settings, today: Day) throws -> Initiative {
    let acts = try acts(of: id)
    guard !acts.isEmpty else { throw Action.seeInitiative.refusal(owner: nil, owing: nil) }
    let course = Course(acts) { settings.day(at: $0) }
    return try initiative(
      id, settings: settings, today: today, records: try Records(revisions(of: id)), course: course)
  }

  /// An initiative of these records and acts, with the old revisions that it needs.
  func initiative(
    _ id: InitiativeID, settings: Settings, today: Day, records: Records, course: Course
  ) throws -> Initiative {
    Initiative(
      id: id, settings: settings, today: today, records: records, course: course,
      signed: try signedStates(course, heads: records.all.map(\.revision)), cited: try outdatedCitations(records),
      catalogue: try catalogue())
  }

  /// The revisions that covered records cite and that are no longer the head of their record.
  private func outdatedCitations(_ records: Records) throws -> [Revision] {
    let cited = Set(records.all.filter(\.isCovered).flatMap(\.citations))
    let outdated = cited.filter { records.find($0.record)?.revision.number != $0.revision }
    return try revisions(outdated.sorted { ($0.record, $0.revision) < ($1.record, $1.revision) })
  }

  private func signedStates(_ course: Course, heads: [Revision]) throws -> SignedStates {
    let standing = course.signOffs.filter { signOff in
      !signOff.isWithdrawn && course.signOff(of: signOff.party)?.number == signOff.number
    }
    guard !standing.isEmpty else { return SignedStates() }
    var manifests: [Digest: Manifest] = [:]
    for digest in Set(standing.map(\.statement.manifest)) {
      if let body = try manifest(digest) { manifests[digest] = try CanonicalJSON.decode(Manifest.self, from: body) }
    }
    let present = Set(heads.map(\.citation))
    let old = Set(manifests.values.flatMap(\.entries).map { Citation(record: $0.record, revision: $0.revision) })
      .subtracting(present)
    return try SignedStates(
      manifests: manifests,
      revisions: try self.revisions(old.sorted { ($0.record, $0.revision) < ($1.record, $1.revision) }))
  }
}

/// The settings are read by every request and change once a year: they are decoded once for each digest of their bytes.
private enum DecodedSettings {
  private static let last = Mutex<(digest: Digest, settings: Settings)?>(nil)

  static func settings(of revision: Revision) throws -> Settings {
    if let last = last.withLock({ $0 }), last.digest == revision.digest { return last.settings }
    let settings = try CanonicalJSON.decode(Settings.self, from: revision.body)
    last.withLock { $0 = (revision.digest, settings) }
    return settings
  }
}

extension Workspace {
  /// One initiative as it stands, decoded anew only when something about it has changed.
  /// - Parameter reader: of a reading transaction.
  func initiative(
    _ id: InitiativeID, settings: Settings, today: Day, from reader: any Reader
  ) throws -> Initiative {
    guard let version = try reader.version(of: id) else {
      return try reader.initiative(id, settings: settings, today: today)
    }
    let catalogue = try reader.catalogueVersion()
    if let kept = initiatives.initiative(
      id, version: version, settings: settings, catalogue: catalogue, today: today)
    {
      return kept
    }
    let initiative = try reader.initiative(id, settings: settings, today: today)
    initiatives.keep(initiative, version: version)
    return initiative
  }

  /// The same in a writing transaction, in which nothing is kept: it may be taken back.
  func initiative(
    _ id: InitiativeID, settings: Settings, today: Day, within writer: any Writer
  ) throws -> Initiative {
    if let version = try writer.version(of: id),
      let kept = initiatives.initiative(
        id, version: version, settings: settings, catalogue: try writer.catalogueVersion(), today: today)
    {
      return kept
    }
    return try writer.initiative(id, settings: settings, today: today)
  }
}

extension RecordID {
  /// The one record that holds the organisation's settings.
  static let settings: RecordID = {
    guard let id = RecordID("settings") else { preconditionFailure("“settings” is a valid identifier") }
    return id
  }()
}
