import Documents
public import Partnership

/// The frozen states that the initiative's sign-offs cover: their manifests, and the old revisions whose records
/// have changed since, so that differences can be told in words.
public struct SignedStates: Sendable {
  public let manifests: [Digest: Manifest]
  private let old: [Citation: any AnyEntry]

  public init() {
    manifests = [:]
    old = [:]
  }

  /// - Parameter revisions: those that a manifest names and that are no longer the head.
  /// - Throws: the decoder's error, or `NewerSchema`.
  public init(manifests: [Digest: Manifest], revisions: [Revision]) throws {
    self.manifests = manifests
    var old: [Citation: any AnyEntry] = [:]
    for revision in revisions {
      guard let type = Stages.content(of: revision.kind) else { continue }
      old[revision.citation] = try Self.entry(revision, as: type)
    }
    self.old = old
  }

  private static func entry<C: Content>(_ revision: Revision, as type: C.Type) throws -> any AnyEntry {
    Entry(revision: revision, content: try C.decode(revision.body, schema: revision.schema))
  }

  func entry(_ citation: Citation) -> (any AnyEntry)? { old[citation] }
}

extension Initiative {
  /// Everything that a sign-off given now would cover.
  public var manifest: Manifest {
    derived.manifest.value {
      Manifest(
        initiative: id,
        entries: records.all.filter { $0.isCovered && isOpen($0) }.map { entry in
          Manifest.Entry(
            record: entry.revision.record, kind: entry.revision.kind, revision: entry.revision.number,
            digest: entry.revision.digest)
        },
        cited: cited.map { Manifest.Entry(record: $0.record, kind: $0.kind, revision: $0.number, digest: $0.digest) })
    }
  }

  /// Whether a sign-off still stands, with what has changed since in words.
  public func state(of signOff: SignOff) -> SignOffState {
    if signOff.isWithdrawn { return .withdrawn }
    if signOff.isImported { return .imported }
    guard let manifest = signed.manifests[signOff.statement.manifest] else {
      return .stale(["The state that it was given for cannot be read, so it cannot be compared."])
    }
    let changes = manifest.differences(to: self.manifest).map(change)
    let breaches = signOff.statement.bounds.breaches(of: exposure).map(words)
    let material = changes.filter(\.isMaterial)
    // What the world says about a platform is no party's change: it is listed, and people decide what it means.
    let facts = factChanges(since: manifest)
    if material.isEmpty, breaches.isEmpty { return .current(since: changes.map(\.words) + facts) }
    return .stale(breaches + material.map(\.words) + changes.filter { !$0.isMaterial }.map(\.words) + facts)
  }

  func change(_ difference: Manifest.Difference) -> RecordChange {
    let told = told(difference)
    return changesTheChoice(difference) ? RecordChange(words: told.words, isMaterial: true) : told
  }

  private func told(_ difference: Manifest.Difference) -> RecordChange {
    switch difference {
    case .added(let entry):
      RecordChange.between(nil, records.find(entry.record), wording)
    case .removed(let entry):
      RecordChange.between(signed.entry(Citation(record: entry.record, revision: entry.revision)), nil, wording)
    case .changed(let from, let to):
      // Without the old revision nobody can say what has changed, so it is not told as an addition.
      signed.entry(Citation(record: from.record, revision: from.revision)).map { old in
        RecordChange.between(old, records.find(to.record), wording)
      } ?? RecordChange.between(nil, nil, wording)
    }
  }

  /// Whether it is the chosen option itself that was taken away, or now runs somewhere else: the choice is then
  /// another one, although it still names the same record.
  private func changesTheChoice(_ difference: Manifest.Difference) -> Bool {
    guard difference.record == decision?.choice else { return false }
    guard case .changed(let from, _) = difference else { return true }
    let old = signed.entry(Citation(record: from.record, revision: from.revision)) as? Entry<PlatformOption>
    guard let old, let new = records.find(difference.record, PlatformOption.self) else { return true }
    return old.content.route != new.content.route || old.content.host != new.content.host
  }

  private func words(_ breach: Bounds.Breach) -> String {
    let formats = settings.formats
    return switch breach {
    case .cost(let limit, let now):
      "The cost may now reach \(formats.money(now)); signed up to \(formats.money(limit))."
    case .date(let limit, let now):
      "The date is now \(formats.day(now)); signed up to \(formats.day(limit))."
    case .worstLoss(let limit, let now):
      "The worst loss may now reach \(formats.money(now)); signed up to \(formats.money(limit))."
    case .currency(let limit, let now):
      "Amounts are now in \(now.currency.code), the signed limit is in \(limit.currency.code)."
    }
  }
}
