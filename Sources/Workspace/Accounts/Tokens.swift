public import Documents
public import Partnership
import Store

/// A token that was just made: its text is shown this once.
public struct FreshToken: Sendable {
  public let token: AccountToken
  public let secret: String
}

/// A token as its person sees it later.
public struct AccountToken: Sendable, Hashable {
  public let id: TokenID
  public let name: String
  public let scope: TokenScope
  public let createdAt: Timestamp
  public let expiresAt: Timestamp
  /// When it was last used, to the hour; nil when it never was.
  public let seenAt: Timestamp?

  init(_ row: TokenRow) {
    id = row.id
    name = row.name
    scope = row.scope
    createdAt = row.createdAt
    expiresAt = row.expiresAt
    seenAt = row.seenAt
  }
}

extension Workspace {
  /// How many tokens a person may have, and for how many days one may last.
  static let mostTokens = 50
  static let longestTokenDays = 366

  /// Makes a token that acts in one's own name; signing off and accounts stay beyond it.
  /// - Parameters:
  ///   - input: `name`, `scope` (read or write), and `endsOn`, the last day on which it works.
  ///   - id: made when the form was shown, so that sending it twice makes one token.
  /// - Throws: `Refusal.gone` when it was made before: its text was shown once.
  public func makeToken(_ input: some Input, id: TokenID, as session: Session) async throws -> FreshToken {
    try Self.requireInPerson(.manageTokens, session)
    var reading = Reading(input)
    let name = reading.text("name", upTo: 80, required: "Say what the token is for; you will want to know later.")
    let scope: TokenScope? = reading.choice("scope", required: "Choose whether it may write.")
    let last = reading.day("endsOn", required: "Write the last day on which it works.")
    if let last, last < session.today || last > session.today.adding(days: Self.longestTokenDays) {
      reading.refuse("endsOn", "Write a day from today on, within a year.")
    }
    let (chosen, end) = try reading.refusing { scope.flatMap { scope in last.map { (scope, $0) } } }
    let secret = Secret(random: environment.random)
    let text = "tandem_\(secret.text)"
    return try await writing { writer in
      let session = try session.renewed(by: writer, at: self.now)
      let present = try writer.tokens(of: session.person.id)
      if present.contains(where: { $0.id == id }) {
        throw Refusal.gone(
          "This token was made already, and its text was shown once. Is it lost? Revoke it and make another.")
      }
      guard present.count < Self.mostTokens else {
        throw Refusal.field("name", "You have \(present.count) tokens. Revoke those that nobody uses first.")
      }
      let row = TokenRow(
        id: id, digest: Digest(of: text), person: session.person.id, name: name, scope: chosen, createdAt: self.now,
        expiresAt: session.settings.lastMoment(of: end))
      try writer.insert(row)
      return FreshToken(token: AccountToken(row), secret: text)
    }
  }

  /// One's own tokens, the latest first; those that have ended stay in the list until they are revoked.
  public func tokens(_ session: Session) async throws -> [AccountToken] {
    try Self.requireInPerson(.manageTokens, session)
    let id = session.person.id
    return try await reading { try $0.tokens(of: id).map(AccountToken.init) }
  }

  /// Revokes one of one's own tokens: it works no more from this moment.
  public func revokeToken(_ id: TokenID, as session: Session) async throws {
    try Self.requireInPerson(.manageTokens, session)
    let person = session.person.id
    guard try await writing({ try $0.deleteToken(id, of: person) }) else {
      throw Refusal.notFound("You have no such token.")
    }
  }

  /// The session that a token stands for; nil when it is unknown, ended or revoked, or its account is closed.
  public func session(bearing token: String) async throws -> Session? {
    guard token.utf8.count <= 64 else { return nil }
    let digest = Digest(of: token)
    let now = now
    guard
      let (row, person, settings) = try await reading({ reader -> (TokenRow, Person, Settings)? in
        guard let row = try reader.token(digest), let person = try reader.person(row.person),
          let settings = try reader.settings()
        else { return nil }
        return (row, person, settings)
      })
    else { return nil }
    let today = settings.day(at: now)
    guard row.expiresAt >= now, person.isOpen(on: today) else { return nil }
    if row.seenAt.map({ now - $0 > 3_600 }) ?? true {
      // Once an hour at most, and not at all where nothing can be written: there is still something to read.
      do { try await writing { try $0.touchToken(digest, at: now) } } catch Refusal.unavailable {}
    }
    return Session(
      person: person, settings: settings,
      actor: Actor(person, settings: settings, on: today, by: .token(row.scope)), token: digest, today: today)
  }

  /// Refuses what only a person who is signed in does.
  static func requireInPerson(_ action: Action, _ session: Session) throws {
    guard session.actor.bearing.allows(action) else { throw session.actor.bearing.refusal(of: action) }
    guard session.actor.may(action) else { throw Refusal.forbidden("Your account may not do this.") }
  }
}

extension Bearing {
  /// Why a token does not do what its person may do.
  func refusal(of action: Action) -> Refusal {
    switch self {
    case .token(.read) where !Permissions.inPerson.contains(action):
      .forbidden("This token may read only. Use one that may write.")
    default:
      action == .signOff
        ? .forbidden("A token never signs off, nor takes a sign-off back: sign in, and type your password.")
        : .forbidden("A token does not do this: accounts, passwords and tokens are for a person who is signed in.")
    }
  }
}

extension Actor {
  /// Refuses with words when it is the token that stands in the way, not the person.
  public func requireBearing(_ action: Action) throws {
    guard bearing.allows(action) else { throw bearing.refusal(of: action) }
  }
}
