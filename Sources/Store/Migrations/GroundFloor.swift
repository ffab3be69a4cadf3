extension Migration {
  @Sendable static func groundFloor(_ type: Types) -> [String] {
    [
      """
      CREATE TABLE meta (key \(type.text) PRIMARY KEY, value \(type.text) NOT NULL)\(type.strict)
      """,
      """
      CREATE TABLE person (
        id \(type.text) PRIMARY KEY, name \(type.text) NOT NULL, name_folded \(type.text) NOT NULL,
        email \(type.text) NOT NULL, email_folded \(type.text) UNIQUE, party \(type.text),
        administrator \(type.integer) NOT NULL, password \(type.text), reset_at \(type.text), ends_on \(type.text),
        created_at \(type.text) NOT NULL, closed_at \(type.text))\(type.strict)
      """,
      "CREATE INDEX person_party ON person (party, name_folded)",
      """
      CREATE TABLE session (
        token_digest \(type.text) PRIMARY KEY, person \(type.text) NOT NULL REFERENCES person (id),
        created_at \(type.text) NOT NULL, seen_at \(type.text) NOT NULL, expires_at \(type.text) NOT NULL)\(type.strict)
      """,
      "CREATE INDEX session_person ON session (person)",
      "CREATE INDEX session_expires ON session (expires_at)",
      """
      CREATE TABLE throttle (
        key \(type.text) PRIMARY KEY, failures \(type.integer) NOT NULL, first_at \(type.text) NOT NULL,
        blocked_until \(type.text))\(type.strict)
      """,
      """
      CREATE TABLE initiative (
        id \(type.text) PRIMARY KEY, title \(type.text) NOT NULL, title_folded \(type.text) NOT NULL,
        search_folded \(type.text) NOT NULL, standing \(type.text) NOT NULL, stage \(type.integer) NOT NULL,
        track \(type.text) NOT NULL, brought_by \(type.text) NOT NULL, created_at \(type.text) NOT NULL,
        changed_at \(type.text) NOT NULL, wanted_by \(type.text), look_again \(type.text), merged_into \(type.text),
        version \(type.integer) NOT NULL)\(type.strict)
      """,
      "CREATE INDEX initiative_changed ON initiative (changed_at DESC, id)",
      "CREATE INDEX initiative_standing ON initiative (standing, changed_at DESC)",
      "CREATE INDEX initiative_title ON initiative (title_folded, id)",
      """
      CREATE TABLE record (
        id \(type.text) PRIMARY KEY, initiative \(type.text), kind \(type.text) NOT NULL, party \(type.text),
        revision \(type.integer) NOT NULL, removed \(type.integer) NOT NULL, ordinal \(type.integer) NOT NULL)\(type.strict)
      """,
      "CREATE INDEX record_initiative ON record (initiative, ordinal)",
      """
      CREATE TABLE revision (
        record \(type.text) NOT NULL REFERENCES record (id), revision \(type.integer) NOT NULL,
        schema \(type.integer) NOT NULL, body \(type.text) NOT NULL, digest \(type.text) NOT NULL,
        author \(type.text) NOT NULL, at \(type.text) NOT NULL, removal \(type.integer) NOT NULL,
        PRIMARY KEY (record, revision))\(type.strict)
      """,
      """
      CREATE TABLE manifest (
        digest \(type.text) PRIMARY KEY, initiative \(type.text) NOT NULL, body \(type.text) NOT NULL)\(type.strict)
      """,
      """
      CREATE TABLE journal (
        number \(type.integer) PRIMARY KEY, initiative \(type.text), kind \(type.text) NOT NULL, person \(type.text),
        party \(type.text), at \(type.text) NOT NULL, salt \(type.blob), body \(type.text),
        commitment \(type.text) NOT NULL, link \(type.text) NOT NULL)\(type.strict)
      """,
      "CREATE INDEX journal_initiative ON journal (initiative, number)",
      "CREATE INDEX journal_acts ON journal (initiative, number) WHERE kind <> 'record'",
      """
      CREATE TABLE representative (
        initiative \(type.text) NOT NULL, party \(type.text) NOT NULL, person \(type.text) NOT NULL,
        PRIMARY KEY (initiative, party, person))\(type.strict)
      """,
      """
      CREATE TABLE unmet (
        initiative \(type.text) NOT NULL, condition \(type.text) NOT NULL, party \(type.text) NOT NULL,
        stage \(type.integer) NOT NULL, reason \(type.text) NOT NULL, since \(type.text) NOT NULL,
        PRIMARY KEY (initiative, condition, party))\(type.strict)
      """,
      "CREATE INDEX unmet_party ON unmet (party, since)",
      "CREATE INDEX unmet_since ON unmet (since)",
      """
      CREATE TABLE notice (
        initiative \(type.text) NOT NULL, party \(type.text) NOT NULL, record \(type.text) NOT NULL,
        words \(type.text) NOT NULL, since \(type.text) NOT NULL, PRIMARY KEY (initiative, party, record))\(type.strict)
      """,
      "CREATE INDEX notice_party ON notice (party, since)",
      """
      CREATE TABLE share (
        initiative \(type.text) NOT NULL, person \(type.text) NOT NULL, until \(type.text) NOT NULL,
        PRIMARY KEY (initiative, person))\(type.strict)
      """,
      "CREATE INDEX share_person ON share (person, until)",
      """
      CREATE TABLE link (
        id \(type.text) PRIMARY KEY, token_digest \(type.text) NOT NULL UNIQUE, initiative \(type.text) NOT NULL,
        party \(type.text) NOT NULL, name \(type.text) NOT NULL, email \(type.text), person \(type.text),
        made_by \(type.text) NOT NULL, created_at \(type.text) NOT NULL, expires_at \(type.text) NOT NULL,
        used_at \(type.text), withdrawn_at \(type.text))\(type.strict)
      """,
      "CREATE INDEX link_initiative ON link (initiative, created_at)",
    ]
  }
}
