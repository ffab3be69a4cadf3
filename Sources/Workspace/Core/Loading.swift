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
    guard !acts.isEmpty else { throw Refusal.notFound("There is no initiative at this address.") }
    let revisions = try revisions(of: id)
    let course = Course(acts)
    return Initiative(
      id: id, settings: settings, today: today, records: try Records(revisions), course: course,
      signed: try signedStates(course, heads: revisions))
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
