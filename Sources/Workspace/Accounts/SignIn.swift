public import Documents
public import Partnership
import Store

/// A session that was just begun: the token goes into the cookie, its digest is what is stored.
public struct Begun: Sendable {
  public let token: String
  public let expiresAt: Timestamp
}

extension Workspace {
  /// How long a session lasts without being used, and at most, in days.
  static let idleDays = 7
  static let longestDays = 30

  /// Signs somebody in by address and password.
  ///
  /// The answer is the same, and takes as long, whether the account does not exist, is closed, or the password is
  /// wrong. Tries are throttled per account and per address.
  public func signIn(_ input: some Input, from address: String) async throws -> Begun {
    var reading = Reading(input)
    let email = reading.text("email", upTo: 254, required: "Type your e-mail address.")
    let password = reading.secret("password")
    if password.isEmpty { reading.refuse("password", "Type your password.") }
    _ = try reading.refusing { true }
    let keys = [ThrottleKey.account(email), ThrottleKey.address(address)]
    try await countTry(keys)
    let now = now
    let found = try await self.reading { reader -> (person: Person, password: String?, today: Day)? in
      guard let person = try reader.person(email: email) else { return nil }
      return (person, try reader.password(of: person.id), try reader.requiredSettings().day(at: now))
    }
    let typed = String(password.prefix(Passwords.longest + 1))
    let matches = try await environment.passwords.verify(typed, against: found?.password)
    guard matches, let found, found.person.isOpen(on: found.today) else {
      throw Refusal.field("password", "The address and the password do not belong together. Check both and try again.")
    }
    try await forgiveTry(keys)
    return try await begin(found.person.id)
  }

  /// Signs in as one of the demonstration's people. This door exists in the demonstration only.
  public func signInToDemo(as person: PersonID) async throws -> Begun {
    guard isDemo else { throw Refusal.notFound("There is no such page.") }
    guard try await reading({ try $0.person(person) }) != nil else {
      throw Refusal.notFound("There is no such person.")
    }
    return try await begin(person)
  }

  func begin(_ person: PersonID) async throws -> Begun {
    let secret = Secret(random: environment.random)
    let now = now
    let expires = now.adding(days: Self.idleDays)
    try await writing { writer in
      try writer.deleteExpiredSessions(at: now)
      try writer.insert(
        SessionRow(tokenDigest: secret.digest, person: person, createdAt: now, seenAt: now, expiresAt: expires))
    }
    return Begun(token: secret.text, expiresAt: now.adding(days: Self.longestDays))
  }

  /// The session behind a cookie's token; nil when it is unknown, ended, or its account is closed.
  public func session(token: String) async throws -> Session? {
    guard token.utf8.count <= 64 else { return nil }
    let digest = Digest(of: token)
    let now = now
    guard
      let found = try await reading({ reader -> (SessionRow, Person, Settings)? in
        guard let row = try reader.session(digest), let person = try reader.person(row.person),
          let settings = try reader.settings()
        else { return nil }
        return (row, person, settings)
      })
    else { return nil }
    let (row, person, settings) = found
    guard row.expiresAt > now, row.createdAt.adding(days: Self.longestDays) > now else { return nil }
    let today = settings.day(at: now)
    guard person.isOpen(on: today) else { return nil }
    if now - row.seenAt > 3_600 {
      // Once an hour at most, so that reading pages does not write. Where nothing can be written, on a full disk,
      // there is still something to read.
      do {
        try await writing { try $0.touchSession(digest, at: now, expiresAt: now.adding(days: Self.idleDays)) }
      } catch Refusal.unavailable {}
    }
    return Session(
      person: person, settings: settings, actor: Actor(person, settings: settings, on: today), token: digest,
      today: today
    )
  }

  public func signOut(_ session: Session) async throws {
    try await writing { try $0.deleteSession(session.token) }
  }
}
