import Documents
import Journey
import Partnership
import Store

extension Reader {
  /// The organisation's settings; nil before it is set up.
  func settings() throws -> Settings? {
    guard let revision = try head(of: .settings) else { return nil }
    return try CanonicalJSON.decode(Settings.self, from: revision.body)
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
    let revisions = try revisions(of: id)
    let course = Course(acts) { settings.day(at: $0) }
    let records = try Records(revisions)
    return Initiative(
      id: id, settings: settings, today: today, records: records, course: course,
      signed: try signedStates(course, heads: revisions), cited: try outdatedCitations(records))
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

extension RecordID {
  /// The one record that holds the organisation's settings.
  static let settings: RecordID = {
    guard let id = RecordID("settings") else { preconditionFailure("“settings” is a valid identifier") }
    return id
  }()
}
