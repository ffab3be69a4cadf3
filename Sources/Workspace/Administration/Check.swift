import Documents
import Journey
import Partnership
import Store

extension Workspace {
  /// Looks for damage: the file's structure and references, the journal, and whether lists and the home page show
  /// what records and acts say.
  /// - Returns: what is wrong, a line each; empty when nothing is.
  /// - Complexity: O(n) in the size of the file.
  public func check() async throws -> [String] {
    let damage: [String]
    do { damage = try await driver.integrityProblems() } catch let error as StoreError { throw Refusal(error) }
    // Nothing that is read from a damaged file means anything.
    guard damage.isEmpty else { return damage.map { "The file is damaged: \($0)" } }
    let report = try await verifyJournal()
    let journal = report.broken.map { ["The journal does not verify. \($0.message)"] } ?? []
    return journal + (try await derivedProblems())
  }

  /// Where what lists show is not what records and acts say.
  private func derivedProblems() async throws -> [String] {
    let now = now
    return try await reading { reader in
      guard let settings = try reader.settings() else { return [] }
      let renewed = try reader.meta(Self.renewedOn).flatMap { Day($0) }
      var problems: [String] = []
      var offset = 0
      while case let rows = try reader.initiatives(InitiativeFilter(), order: .title, limit: 200, offset: offset).rows,
        !rows.isEmpty
      {
        for row in rows {
          // Conditions are stored as of the last change or the last renewal, whichever came later.
          let written = settings.day(at: row.changedAt)
          let day = max(written, renewed ?? written)
          problems += try reader.problems(with: row, settings: settings, on: [day, settings.day(at: now)])
        }
        offset += rows.count
      }
      return problems
    }
  }
}

extension Reader {
  /// - Parameter days: the days as of which the conditions may have been stored.
  fileprivate func problems(with row: InitiativeRow, settings: Settings, on days: [Day]) throws -> [String] {
    do {
      let stored = try unmet(of: row.id)
      var isDerived = false
      var fields: [String] = []
      for day in days where !isDerived {
        let initiative = try initiative(row.id, settings: settings, today: day)
        isDerived = try !isDue(initiative, at: row.changedAt)
        fields = row.differences(from: InitiativeRow(initiative, version: row.version, at: row.changedAt))
      }
      if try !awaitedIsDerived(of: row.id) { fields.append("who waits for what") }
      if !isDerived { fields.append("conditions (\(stored.count) stored)") }
      guard !fields.isEmpty else { return [] }
      return ["The initiative \(row.id) is not listed as it is: \(fields.joined(separator: ", "))."]
    } catch let refusal as Refusal {
      return ["The initiative \(row.id) cannot be read: \(refusal.message)"]
    } catch let error as DecodingError {
      return ["The initiative \(row.id) cannot be read: \(error)"]
    }
  }
}

extension InitiativeRow {
  /// The names of what differs.
  fileprivate func differences(from other: InitiativeRow) -> [String] {
    let pairs: [(name: String, isSame: Bool)] = [
      ("title", title == other.title), ("standing", standing == other.standing), ("stage", stage == other.stage),
      ("track", track == other.track), ("brought by", broughtBy == other.broughtBy),
      ("date", wantedBy == other.wantedBy), ("day to look again", lookAgain == other.lookAgain),
      ("merged into", mergedInto == other.mergedInto), ("begin", createdAt == other.createdAt),
      ("words to search for", Folded.text(searchText) == Folded.text(other.searchText)),
    ]
    return pairs.filter { !$0.isSame }.map(\.name)
  }
}
