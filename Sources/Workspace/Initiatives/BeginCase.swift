public import Documents
import Journey
public import Partnership
import Store

extension Workspace {
  /// Begins a case from the answers to the five plain questions: estimates, the frame with adoption, one benefit by a
  /// formula, and costs, all in the name of the party that answers and all in one transaction; then simulates it.
  ///
  /// A case that has a frame keeps it, and what is there stays beside what is added.
  ///
  /// - Parameters:
  ///   - input: the fields of the questions; where nobody knows, comparable cases answer.
  ///   - batch: made when the page was shown, so that sending it twice begins one case.
  /// - Throws: `Refusal.invalid` with a problem beside each field, or with what is wrong with the case; then nothing is
  ///   written.
  public func beginCase(_ input: some Input, batch: RecordID, on id: InitiativeID, as session: Session) async throws {
    try await change(id, as: session) { change in
      var reading = Reading(input)
      reading.decimalSeparator = change.session.settings.numberStyle.decimal
      let read = FirstCase.read(&reading, change.session.settings)
      let answers = try reading.refusing { read }
      try change.write(try answers.records(on: change.initiative), batch: batch)
    }
    // The case stands already: where it cannot be simulated, because somebody changed it meanwhile or lines of before
    // are not right, its page says so and offers to try again.
    do { try await simulateCase(Form(), on: id, as: session) } catch Refusal.invalid {}
  }
}

extension Change {
  fileprivate mutating func write(_ records: FirstCaseRecords, batch: RecordID) throws {
    // The same page sent twice: whatever became of the records since stays.
    guard try head(draft(Assumption.kind, batch, 1)) == nil else { return }
    var number = 0
    for estimate in records.estimates { try write(estimate, batch, &number, seeing: initiative) }
    if let frame = records.frame { try write(frame, batch, &number, seeing: initiative) }
    // Lines name the estimates, so they are read beside them.
    let estimated = try changed()
    try write(records.benefit, batch, &number, seeing: estimated)
    for cost in records.costs { try write(cost, batch, &number, seeing: estimated) }
  }

  private mutating func write<C: Content>(
    _ content: C, _ batch: RecordID, _ number: inout Int, seeing seen: Initiative
  ) throws {
    number += 1
    let form = content.form(Editing(seen, by: try session.party())).map { ($0.name, $0.value) }
    try save(try draft(C.kind, batch, number), from: Form(form), as: C.self, seeing: seen)
  }

  private func draft(_ kind: Kind, _ batch: RecordID, _ number: Int) throws -> Draft {
    guard let record = RecordID.derived(batch.text, String(number)) else {
      throw Refusal.notFound("The form is incomplete. Open it again.")
    }
    return Draft(kind: kind, initiative: initiative.id, record: record, base: nil)
  }
}
