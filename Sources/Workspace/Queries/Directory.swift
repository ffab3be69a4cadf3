public import Documents
public import Partnership
import Store

/// Who is who, as far as somebody may see it.
public struct Directory: Sendable {
  /// Everybody, whom only this module sees: what is told of them goes through `shown`.
  let people: [Person]
  public let settings: Settings
  public let mayManage: Bool

  /// Those whom the page, the table and the API show.
  ///
  /// Administrators manage everybody. Members find whom they work with, and administrators, because they are asked for
  /// things; neither employees nor accounts that are closed or never were.
  public func shown(on today: Day) -> [Person] {
    if mayManage { return people }
    return people.filter { $0.isOpen(on: today) && ($0.party != nil || $0.isAdministrator) }
  }
}

/// The settings with the digest to save them over.
public struct SettingsView: Sendable {
  public let settings: Settings
  public let digest: Digest
  public let people: [Person]
  public let mayManage: Bool
}

extension Workspace {
  /// People and parties.
  public func directory(_ session: Session) async throws -> Directory {
    guard session.actor.may(.seePeople) else {
      throw Refusal.forbidden("The list of people is for members of a party.")
    }
    return Directory(
      people: try await reading { try $0.people() }, settings: session.settings,
      mayManage: session.actor.may(.managePeople))
  }

  /// One account, for an administrator.
  public func person(_ id: PersonID, as session: Session) async throws -> Person {
    try Self.requireManager(session)
    guard let person = try await reading({ try $0.person(id) }) else {
      throw Refusal.notFound("There is no such person.")
    }
    return person
  }

  /// The organisation's settings.
  public func settings(_ session: Session) async throws -> SettingsView {
    guard session.actor.may(.seeSettings) else { throw Refusal.forbidden("The settings are for members of a party.") }
    return try await reading { reader in
      guard let head = try reader.head(of: .settings) else {
        throw Refusal.unavailable("This workspace has not been set up yet.")
      }
      return SettingsView(
        settings: try CanonicalJSON.decode(Settings.self, from: head.body), digest: head.digest,
        people: try reader.people(), mayManage: session.actor.may(.manageSettings))
    }
  }

  /// The people that the demonstration offers to sign in as; empty elsewhere.
  public func demoPeople() async throws -> [Person] {
    guard isDemo else { return [] }
    let now = now
    return try await reading { reader in
      let today = try reader.requiredSettings().day(at: now)
      return try reader.people().filter { $0.isOpen(on: today) }
    }
  }
}
