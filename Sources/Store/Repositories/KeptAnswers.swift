public import Documents
public import Partnership

extension Reader {
  public func keptAnswer(_ key: Digest, of person: PersonID) throws -> KeptAnswer? {
    try row(Statements.keptAnswer(key, of: person)).map { row in
      KeptAnswer(
        person: try row.id("person"), key: try row.digest("key_digest"), request: try row.digest("request_digest"),
        status: Int(try row.integer("status")), body: try row.text("body"), location: try row.text("location"),
        tag: try row.optionalText("tag"), createdAt: try row.time("created_at"))
    }
  }
}

extension Writer {
  /// Keeps an answer; the first one of a key stays.
  public func insert(_ answer: KeptAnswer) throws { try run(Statements.insert(answer)) }

  public func deleteKeptAnswers(before time: Timestamp) throws {
    try run(Statements.deleteKeptAnswers(before: time))
  }
}

extension Statements {
  static func keptAnswer(_ key: Digest, of person: PersonID) -> SQL {
    "SELECT \(keptColumns()) FROM kept_answer WHERE person = \(person) AND key_digest = \(key)"
  }

  static func insert(_ answer: KeptAnswer) -> SQL {
    """
    INSERT INTO kept_answer (\(keptColumns())) VALUES (\(answer.person), \(answer.key), \(answer.request),
      \(answer.status), \(answer.body), \(answer.location), \(answer.tag), \(answer.createdAt))
    ON CONFLICT (person, key_digest) DO NOTHING
    """
  }

  static func deleteKeptAnswers(before time: Timestamp) -> SQL {
    "DELETE FROM kept_answer WHERE created_at < \(time)"
  }

  private static func keptColumns() -> SQL {
    "person, key_digest, request_digest, status, body, location, tag, created_at"
  }
}
