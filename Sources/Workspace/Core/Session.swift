public import Documents
public import Partnership
import Store

/// A person who is signed in, with what is needed to decide what they may do.
public struct Session: Sendable {
  public let person: Person
  public let settings: Settings
  public let actor: Actor
  /// The digest of the session's token.
  public let token: Digest
  /// The day, in the organisation's time zone.
  public let today: Day

  public init(person: Person, settings: Settings, actor: Actor, token: Digest, today: Day) {
    self.person = person
    self.settings = settings
    self.actor = actor
    self.token = token
    self.today = today
  }

  /// The session as the account and the settings are at the moment of writing: between the request and its
  /// transaction an account may have been closed, a password reset, a setting changed.
  func renewed(by reader: any Reader, at now: Timestamp) throws -> Session {
    let settings = try reader.requiredSettings()
    let today = settings.day(at: now)
    guard let person = try reader.person(self.person.id), person.isOpen(on: today) else {
      throw Refusal.forbidden("Your account was closed.")
    }
    guard person.party == self.person.party else {
      throw Refusal.forbidden("Your account belongs to another party now. Load the page again.")
    }
    let bearing = actor.bearing
    if case .token = bearing, try reader.token(token) == nil { throw Refusal.forbidden("This token was revoked.") }
    return Session(
      person: person, settings: settings, actor: Actor(person, settings: settings, on: today, by: bearing),
      token: token,
      today: today)
  }

  /// The party in whose name the person acts.
  /// - Throws: `Refusal.forbidden` for somebody without a party.
  func party() throws -> Party {
    guard let party = actor.party else {
      throw Refusal.forbidden("Your account belongs to no party, so it cannot act on an initiative.")
    }
    return party
  }
}
