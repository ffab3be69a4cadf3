public import Documents
public import Journey
public import Partnership

/// What became of a table that was added.
public struct AddedTable: Sendable, Hashable {
  /// How many rows became records.
  public let added: Int
  /// How many had been added before, when the same table was sent; whatever became of those records since stays.
  public let present: Int
  /// The rows that were left out, as a table that can be mended and pasted again; nil when there are none.
  public let left: String?
}

extension Workspace {
  /// What a pasted table would become on an initiative; nothing is stored.
  /// - Throws: `Refusal.invalid` beside `table` when it is no table of this kind; `.forbidden` when the person may not
  ///   add such records.
  public func readTable(
    _ text: String, of type: any Content.Type, on id: InitiativeID, as session: Session
  ) async throws -> (table: PastedTable, view: InitiativeView) {
    guard type.isPasted else { throw Refusal.notFound("Records of this kind are written one by one.") }
    let party = try session.party()
    let view = try await initiative(id, as: session)
    let action = type.action ?? .addRecord
    guard view.may(action, owner: party) else { throw action.refusal(owner: party, owing: nil) }
    do throws(Problem) {
      return (try PastedTable(text, of: type, Editing(view.initiative, by: party)), view)
    } catch {
      throw Refusal.field("table", error.message)
    }
  }

  /// Adds every row of a table that is right, in one transaction; the others are left out.
  ///
  /// The records' ids are made of `batch` and the rows' order, so that the same table sent twice is added once.
  public func addTable(
    _ text: String, of type: any Content.Type, batch: RecordID, on id: InitiativeID, as session: Session
  ) async throws -> AddedTable {
    let table = try await readTable(text, of: type, on: id, as: session).table
    let rows = table.accepted
    let added = try await change(id, as: session) { change in
      var added = 0
      for row in rows {
        guard let record = RecordID.derived(batch.text, String(row.number)) else {
          throw Refusal.notFound("The form is incomplete. Open it again.")
        }
        let draft = Draft(kind: type.kind, initiative: id, record: record, base: nil)
        guard try change.head(draft) == nil else { continue }
        try change.save(draft, from: row.form, as: type)
        added += 1
      }
      return added
    }
    return AddedTable(
      added: added, present: rows.count - added, left: table.refused.isEmpty ? nil : table.text(table.refused))
  }
}
