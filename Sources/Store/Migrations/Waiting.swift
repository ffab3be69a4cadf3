extension Migration {
  /// What the home page and the list of initiatives count and sort by, so that neither looks at all initiatives.
  ///
  /// `initiative.owing` holds the parties that owe something there, as bits (`Party.bit`); `awaited` has a row for each
  /// party that takes part in an initiative and each condition that another party owes there.
  @Sendable static func waiting(_ type: Types) -> [String] {
    [
      "ALTER TABLE initiative ADD COLUMN owing \(type.integer) NOT NULL DEFAULT 0",
      """
      UPDATE initiative SET owing = (
        SELECT coalesce(sum(DISTINCT CASE u.party WHEN 'communications' THEN 1 WHEN 'it' THEN 2 WHEN 'hr' THEN 4
          WHEN 'security' THEN 8 WHEN 'data-protection' THEN 16 WHEN 'sponsor' THEN 32 WHEN 'agency' THEN 64 END), 0)
        FROM unmet u WHERE u.initiative = initiative.id)
      """,
      "CREATE INDEX initiative_counts ON initiative (standing, stage, track, owing)",
      "CREATE INDEX initiative_listing ON initiative (changed_at DESC, id, standing, stage, track, owing)",
      "CREATE INDEX initiative_due ON initiative (look_again, id) WHERE look_again IS NOT NULL",
      "DROP INDEX initiative_changed",
      "DROP INDEX initiative_standing",
      """
      CREATE TABLE awaited (
        party \(type.text) NOT NULL, since \(type.text) NOT NULL, initiative \(type.text) NOT NULL,
        condition \(type.text) NOT NULL, owing \(type.text) NOT NULL,
        PRIMARY KEY (party, since, initiative, condition, owing))\(type.strict)
      """,
      """
      INSERT INTO awaited (party, since, initiative, condition, owing)
      SELECT p.party, u.since, u.initiative, u.condition, u.party
      FROM unmet u
      JOIN (SELECT id AS initiative, brought_by AS party FROM initiative
        UNION SELECT initiative, party FROM representative) p
        ON p.initiative = u.initiative AND p.party <> u.party
      """,
      "CREATE INDEX awaited_initiative ON awaited (initiative)",
    ]
  }
}
