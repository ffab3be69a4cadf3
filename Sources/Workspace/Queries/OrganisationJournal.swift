import Documents
public import Partnership
import Store

extension Workspace {
  /// What concerns no single initiative: accounts and settings, the latest first. For administrators.
  /// - Parameter before: entries before this number; nil from the end.
  public func organisationJournal(before: Int64?, limit: Int, as session: Session) async throws -> [JournalEntry] {
    guard session.actor.may(.seeOrganisationJournal) else {
      throw Refusal.forbidden("The journal of accounts and settings is for administrators.")
    }
    return try await reading { try $0.organisationJournal(before: before, limit: limit) }
  }
}
