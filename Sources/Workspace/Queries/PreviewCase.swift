public import Documents
public import Journey
import Partnership
import Store

/// What the case would come to with a draft that nobody has saved.
public struct CasePreview: Sendable {
  public let figures: CaseFigures
  /// The case with the draft in it.
  public let building: CaseBuilding
}

extension Workspace {
  /// Simulates the case with a draft of one record in place of what is saved. Nothing is stored.
  ///
  /// The draft is read as saving it would read it. The work is done on threads of its own, and ends when the task is
  /// cancelled.
  ///
  /// - Parameters:
  ///   - draft: kind, initiative and record; its base is not looked at.
  ///   - input: the fields of the record's form.
  ///   - trials: how many futures.
  /// - Throws: `Refusal.invalid` with a problem beside each field, or with what is wrong with the case.
  public func previewCase(
    _ draft: Draft, from input: some Input, trials: Int = CaseBuilding.previewTrials, as session: Session
  ) async throws -> CasePreview {
    guard let type = Stages.content(of: draft.kind), type.isWritten, type.stage != nil else {
      throw Refusal.notFound("There is no such kind of record.")
    }
    let view = try await initiative(draft.initiative, as: session)
    let party = try session.party()
    guard view.may(.addRecord) else { throw Action.addRecord.refusal(owner: nil, owing: nil) }
    let building = try view.initiative.with(draft, from: input, as: type, by: party, session, at: now).caseBuilding
    return CasePreview(
      figures: try await told { try await building.figures(trials: trials) }, building: building)
  }
}

extension Initiative {
  /// The initiative as it would be with a draft saved.
  fileprivate func with<C: Content>(
    _ draft: Draft, from input: some Input, as type: C.Type, by party: Party, _ session: Session, at now: Timestamp
  ) throws -> Initiative {
    let record = C.isSingle ? try RecordID.single(C.kind, of: id) : draft.record
    let head = records.find(record)?.revision
    guard head?.kind ?? C.kind == C.kind else { throw Refusal.notFound("There is no such record.") }
    let owner = head?.party ?? party
    var reading = Reading(input)
    reading.decimalSeparator = settings.numberStyle.decimal
    let read = C.read(&reading, Editing(self, by: owner, changing: head?.record))
    let content = try reading.refusing { read }
    let revision = Revision(
      record: record, initiative: id, kind: C.kind, party: owner, number: (head?.number ?? 0) + 1, schema: C.schema,
      body: try CanonicalJSON.encode(content), author: session.person.id, at: now)
    guard let changed = try records.adding([revision]) else { throw Refusal.notFound("There is no such record.") }
    return Initiative(
      id: id, settings: settings, today: today, records: changed, course: course, signed: signed, cited: cited,
      catalogue: catalogue)
  }
}
