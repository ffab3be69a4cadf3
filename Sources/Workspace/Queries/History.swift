public import Documents
import Journey
public import Partnership
import Store

/// A page of an initiative's journal, with the people in it.
public struct History: Sendable {
  public struct Line: Sendable {
    public let entry: JournalEntry
    /// What happened, in words; nil when the body was redacted.
    public let words: String?
    /// What an imported file claims to have happened, in its order.
    public var claims: [Claim] = []
  }

  /// An act that a file claims.
  public struct Claim: Sendable {
    public let at: Timestamp
    public let person: PersonID?
    public let party: Party?
    public let words: String
  }

  public let lines: [Line]
  public let people: [PersonID: Person]
  /// The number to continue before; nil on the last page.
  public let next: Int64?
}

extension Workspace {
  /// How many entries a page of the journal shows.
  public static let historyLength = 50

  /// The journal of one initiative, the latest first.
  /// - Parameters:
  ///   - before: show entries before this number.
  ///   - limit: how many entries.
  public func history(
    of id: InitiativeID, before: Int64?, limit: Int = historyLength, as session: Session
  ) async throws -> History {
    try await reading { reader in
      let initiative = try reader.initiative(id, settings: session.settings, today: session.today)
      guard session.actor.may(.seeJournal, initiative.relations(of: session.actor)) else {
        throw Action.seeInitiative.refusal(owner: nil, owing: nil)
      }
      let entries = try reader.journal(of: id, before: before, limit: limit + 1)
      let read = try entries.prefix(limit).map(ReadEntry.init)
      let names = try reader.people(Set(read.flatMap(\.people)))
      let words = HistoryWords(
        initiative: initiative, actor: session.actor, names: names, revisions: try reader.cited(by: read))
      return History(
        lines: try read.map(words.line), people: names, next: entries.count > limit ? read.last?.entry.number : nil)
    }
  }
}
