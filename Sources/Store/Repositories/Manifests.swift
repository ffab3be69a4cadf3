public import Partnership

extension Reader {
  /// The stored body of a manifest.
  public func manifest(_ digest: Digest) throws -> String? { try row(Statements.manifest(digest))?.text("body") }

  /// Digests and bodies of manifests after a digest, in order, for verification.
  public func manifests(after digest: String, limit: Int) throws -> [(digest: Digest, body: String)] {
    try rows(Statements.manifests(after: digest, limit: limit)).map { (try $0.digest("digest"), try $0.text("body")) }
  }
}

extension Writer {
  /// Keeps a manifest; the same state signed twice is kept once.
  public func insertManifest(_ digest: Digest, initiative: InitiativeID, body: String) throws {
    try run(Statements.insertManifest(digest, initiative: initiative, body: body))
  }
}

extension Statements {
  static func manifest(_ digest: Digest) -> SQL { "SELECT body FROM manifest WHERE digest = \(digest)" }

  static func manifests(after digest: String, limit: Int) -> SQL {
    "SELECT digest, body FROM manifest WHERE digest > \(digest) ORDER BY digest LIMIT \(limit)"
  }

  static func insertManifest(_ digest: Digest, initiative: InitiativeID, body: String) -> SQL {
    """
    INSERT INTO manifest (digest, initiative, body) VALUES (\(digest), \(initiative), \(body))
    ON CONFLICT (digest) DO NOTHING
    """
  }
}
