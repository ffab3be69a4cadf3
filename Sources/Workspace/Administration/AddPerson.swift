public import Documents
import Partnership
import Store

extension Workspace {
  /// Adds an account from the command line, by whoever hosts the file.
  /// - Parameter input: `name`, `email`, `party` (empty for an employee), `administrator`, `endsOn` (needed for a guest).
  public func addPerson(_ input: some Input) async throws -> FreshAccount {
    let settings = try await reading { try $0.settings() }
    guard let settings else {
      throw Refusal.unavailable(
        "The organisation is not set up yet. Open the link that “tandem serve” prints; it makes the first account.")
    }
    let account = try Self.read(input, id: PersonID.make(from: environment.random), settings: settings, now: now)
      .pausing(at: now)
    let password = onceOnlyPassword()
    let hash = try await environment.passwords.hash(password, salt: environment.random(16))
    try await writing { writer in
      if try writer.person(email: account.email) != nil {
        throw Refusal.field("email", "Another account uses the address \(account.email).")
      }
      try writer.insert(account, password: hash)
      try self.note(.added, of: account, by: nil, in: writer)
    }
    return FreshAccount(person: account, password: password)
  }

  /// Resets a password from the command line: sessions end, and the person signs nothing off for 24 hours.
  public func resetPassword(email: String) async throws -> FreshAccount {
    guard let person = try await reading({ try $0.person(email: email) }) else {
      throw Refusal.notFound("No account uses the address \(email).")
    }
    return try await resetPassword(of: person.id)
  }
}
