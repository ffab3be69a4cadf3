public import Documents
import Partnership
import Store

extension Workspace {
  /// Changes one's own name and address.
  /// - Parameter seen: what has to hold of the account as it is.
  public func changeOwnAccount(
    _ input: some Input, as session: Session, over seen: @escaping Precondition<Session> = { _ in }
  ) async throws {
    try Self.requireInPerson(.manageOwnAccount, session)
    var reading = Reading(input)
    let name = reading.text("name", upTo: 120, required: "Write the name that others read.")
    let email = reading.email("email", required: "Write the address that you sign in with.")
    let address = try reading.refusing { email }
    try await writing { writer in
      let session = try session.renewed(by: writer, at: self.now)
      try Self.requireInPerson(.manageOwnAccount, session)
      try seen(session)
      var person = session.person
      if let other = try writer.person(email: address), other.id != person.id {
        throw Refusal.field("email", "Another account uses this address. Write another one.")
      }
      person.name = name
      person.email = address
      try writer.update(person)
    }
  }

  /// Changes one's own password. All other sessions end.
  public func changePassword(_ input: some Input, as session: Session) async throws {
    try Self.requireInPerson(.manageOwnAccount, session)
    var reading = Reading(input)
    let new = reading.newPassword("new", again: "again")
    let present = reading.secret("present")
    if present.isEmpty { reading.refuse("present", "Type your present password.") }
    let chosen = try reading.refusing { new }
    do {
      try await confirmPassword(present, of: session)
    } catch Refusal.invalid {
      throw Refusal.field("present", "This is not your present password.")
    }
    let hash = try await environment.passwords.hash(chosen, salt: environment.random(16))
    let (id, token) = (session.person.id, session.token)
    try await writing { writer in
      try writer.setPassword(hash, of: id)
      try writer.deleteSessions(of: id, except: token)
    }
  }
}

extension Reading {
  /// A new password, typed twice. Length is what makes it strong (NIST SP 800-63B); no rules about signs.
  mutating func newPassword(_ field: String, again: String) -> String? {
    let typed = secret(field)
    let repeated = secret(again)
    if typed.count < Passwords.shortest {
      refuse(field, "Use at least \(Passwords.shortest) characters. Three or four words together are easy to remember.")
      return nil
    }
    if typed.count > Passwords.longest {
      refuse(field, "Use at most \(Passwords.longest) characters.")
      return nil
    }
    if typed != repeated {
      refuse(again, "The two are not the same. Type the password once more.")
      return nil
    }
    return typed
  }
}
