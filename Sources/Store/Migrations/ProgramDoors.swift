extension Migration {
  /// What programs need: tokens, answers that are given again, and a list in an order that does not change.
  @Sendable static func programDoors(_ type: Types) -> [String] {
    [
      """
      CREATE TABLE token (
        id \(type.text) PRIMARY KEY, token_digest \(type.text) NOT NULL UNIQUE,
        person \(type.text) NOT NULL REFERENCES person (id), name \(type.text) NOT NULL, scope \(type.text) NOT NULL,
        created_at \(type.text) NOT NULL, expires_at \(type.text) NOT NULL, seen_at \(type.text))\(type.strict)
      """,
      "CREATE INDEX token_person ON token (person)",
      """
      CREATE TABLE kept_answer (
        person \(type.text) NOT NULL, key_digest \(type.text) NOT NULL, request_digest \(type.text) NOT NULL,
        status \(type.integer) NOT NULL, body \(type.text) NOT NULL, location \(type.text) NOT NULL,
        tag \(type.text), created_at \(type.text) NOT NULL, PRIMARY KEY (person, key_digest))\(type.strict)
      """,
      "CREATE INDEX kept_answer_created ON kept_answer (created_at)",
      "CREATE INDEX initiative_created ON initiative (created_at DESC, id)",
    ]
  }
}
