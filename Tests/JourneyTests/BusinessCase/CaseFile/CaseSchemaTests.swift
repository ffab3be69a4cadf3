import Testing

@testable import Journey

/// The schema and the reading say the same about the form of a document, in both directions.
@Suite struct CaseSchemaTests {
  private func agreement() throws -> SchemaAgreement {
    try SchemaAgreement("case", example: CaseFile.example) { _ = try CaseFile.read($0) }
  }

  @Test func bothTakeTheExample() throws {
    try agreement().bothTakeTheExample()
  }

  /// Each change breaks the form, or keeps it; both sides have to agree which.
  @Test(
    arguments: [
      ("case", nil), ("case.title", nil), ("case.currency", nil), ("case.step", nil), ("case.periods", nil),
      ("case.discount", nil), ("case.decides-on", nil), ("case.link", nil), ("case.correlations", nil),
      ("case.estimates.0.id", nil), ("case.estimates.0.name", nil), ("case.estimates.0.shape", nil),
      ("case.estimates.0.low", nil), ("case.estimates.1.mode", nil), ("case.estimates.4.middle", nil),
      ("case.estimates.5.values", nil), ("case.estimates.8.value", nil), ("case.estimates.0.by", nil),
      ("case.formulas.0.formula", nil), ("case.adoption.curve", nil), ("case.adoption.half", nil),
      ("case.cancellation.after", nil), ("case.cancellation", nil), ("case.lines.0.id", nil),
      ("case.lines.0.kind", nil),
      ("case.lines.0.amount", nil), ("case.lines.4.nature", nil), ("case.lines.2.start", nil),
      ("case.lines.0.party", nil),
      ("case.risks", nil), ("case.risks.0.loss", nil), ("case.risks.0.per-year", nil), ("case.risks.0.kind", nil),
      ("case.risks.0.controls.0.name", nil), ("case.risks.0.controls.0.cost", nil), ("case.risks.0.today", nil),
      ("case.risks.0.today.per-year", nil), ("case.scenarios.1.name", nil), ("case.scenarios.1.id", nil),
      ("case.scenarios.2.replaces.0.shape", nil), ("case.scenarios.2.replaces.0.estimate", nil),
      ("case.link.people", nil),
      ("case.link.tolerance", nil), ("extra", "1"), ("need", "anything"), ("case.extra", "1"),
      ("case.estimates.0.extra", "1"),
      ("case.lines.0.extra", "1"), ("case.risks.0.extra", "1"), ("case.risks.0.controls.0.extra", "1"),
      ("case.risks.0.today.extra", "1"), ("case.risks.0.loss.extra", "1"), ("case.scenarios.0.extra", "1"),
      ("case.adoption.extra", "1"), ("case.cancellation.extra", "1"), ("case.link.extra", "1"),
      ("case.formulas.0.extra", "1"),
      ("case.correlations.0.extra", "1"), ("case.step", "week"), ("case.step", "year"), ("case.periods", "many"),
      ("case.periods", "0"), ("case.currency", "euro"), ("case.discount", "120"), ("case.discount", "3.5"),
      ("case.estimates.0.low", "few"), ("case.estimates.0.shape", "bell"), ("case.lines.0.grows", "perhaps"),
      ("case.lines.0.grows", "no"), ("case.lines.4.nature", "toys"), ("case.risks.0.controls.0.prevents", "130"),
      ("case.adoption.curve", "bass"), ("case.link.share-of-link", "-3"), ("case.lines", "text"),
      ("case.estimates", "text"),
      ("case.estimates.0.mode", "4000"), ("case.estimates.0.value", "1"), ("case.estimates.1.middle", "40"),
      ("case.estimates.4.mode", "60"), ("case.estimates.5.low", "1"), ("case.estimates.8.high", "70"),
      ("case.scenarios.2.replaces.0.mode", "1000"), ("case.risks.0.loss.mode", "9000"),
      ("case.adoption.innovation", "0.03"), ("case.lines.0.nature", "other"), ("case.lines.3.releases-cash", "yes"),
      ("case.lines.3.nature", "other"), ("case.lines.4.releases-cash", "no"), ("case.lines.1.releases-cash", "no"),
    ] as [(String, String?)]) func bothAgree(path: String, value: String?) throws
  {
    // What a schema cannot say is not part of the form: lines that nothing supplies with names or adoption any more, an
    // option that is named elsewhere, a horizon shorter than a line's start.
    let beyond = ["case.step"]
    try agreement().bothAgree(path, value, beyond: beyond)
  }
}
