import Testing

@testable import Journey

/// The schema and the reading say the same about the form of a document, in both directions.
@Suite struct AppraisalSchemaTests {
  private func agreement() throws -> SchemaAgreement {
    try SchemaAgreement("options", example: AppraisalFile.example) { _ = try AppraisalFile.read($0) }
  }

  @Test func bothTakeTheExample() throws {
    try agreement().bothTakeTheExample()
  }

  /// Each change breaks the form, or keeps it; both sides have to agree which.
  @Test(
    arguments: [
      ("options", nil), ("options.criteria", nil), ("options.compared", nil), ("options.name", nil),
      ("options.reference", nil), ("options.must-haves.0.name", nil), ("options.must-haves.0.id", nil),
      ("options.criteria.0.id", nil), ("options.criteria.0.worst", nil), ("options.criteria.0.values", nil),
      ("options.criteria.3.levels", nil), ("options.criteria.3.levels.0.value", nil), ("options.criteria.0.unit", nil),
      ("options.compared.0.scores", nil), ("options.compared.0.must-haves", nil), ("options.parties", nil),
      ("options.parties.0.members", nil), ("options.parties.0.party", nil), ("options.parties.0.members.0.member", nil),
      ("options.parties.2.members.0.order", nil), ("options.compared.1.scores.reach.low", nil),
      ("options.compared.1.scores.reach.likely", nil), ("extra", "1"), ("need", "anything"), ("options.extra", "1"),
      ("options.criteria.0.extra", "1"), ("options.compared.0.extra", "1"), ("options.parties.0.extra", "1"),
      ("options.parties.0.members.0.extra", "1"), ("options.must-haves.0.extra", "1"),
      ("options.criteria.0.id", "Not An Id"), ("options.criteria.0.worst", "low"), ("options.criteria.0.best", "9000"),
      ("options.criteria.0.values.1.value", "130"), ("options.criteria.3.levels.1.value", "-5"),
      ("options.compared.0.must-haves.cap", "perhaps"), ("options.compared.0.must-haves.cap", "unknown"),
      ("options.parties.1.at-least", "140"), ("options.parties.1.at-least", "0"),
      ("options.parties.0.party", "finance"),
      ("options.parties.0.members.0.points.reach", "-1"), ("options.parties.0.members.0.points.reach", "55"),
      ("options.criteria", "text"), ("options.compared", "text"), ("options.parties.0.members", "text"),
      ("options.compared.1.scores.reach.extra", "3"), ("options.name", "Another name"),
    ] as [(String, String?)]) func bothAgree(path: String, value: String?) throws
  {
    // What a schema cannot say is not part of the form: a scale that no longer carries the scores, names that are gone.
    let beyond = ["options.criteria.0.best", "options.criteria.0.values", "options.parties.2.members.0.order"]
    try agreement().bothAgree(path, value, beyond: beyond)
  }
}
