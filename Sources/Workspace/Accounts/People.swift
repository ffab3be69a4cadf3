public import Documents
public import Partnership
import Store

/// A person with the one-time password that an administrator passes on.
public struct FreshAccount: Sendable {
  public let person: Person
  public let password: String
}

extension Workspace {
  /// An administrator adds an account.
  /// - Parameter input: `name`, `email`, `party` (empty for an employee), `administrator`, `endsOn` (needed for a guest).
  public func addPerson(_ input: some Input, id: PersonID, as session: Session) async throws -> FreshAccount {
    try Self.requireManager(session)
    let account = try Self.read(input, id: id, settings: session.settings, now: now).pausing(at: now)
    let password = onceOnlyPassword()
    let hash = try await environment.passwords.hash(password, salt: environment.random(16))
    try await managing(as: session) { writer, session in
      if try writer.person(id) != nil { throw Refusal.field("email", "This person was added already.") }
      if try writer.person(email: account.email) != nil {
        throw Refusal.field("email", "Another account uses this address.")
      }
      try writer.insert(account, password: hash)
      try self.note(.added, of: account, by: session.person.id, in: writer)
    }
    return FreshAccount(person: account, password: password)
  }

  /// An administrator changes name, address, party, rights or end of an account. Who moves to another party speaks for
  /// the former one nowhere any more.
  /// - Parameter seen: what has to hold of the account as it is.
  public func changePerson(
    _ id: PersonID, _ input: some Input, as session: Session, over seen: @escaping Precondition<Person> = { _ in }
  ) async throws {
    try Self.requireManager(session)
    let now = now
    let read = try Self.read(input, id: id, settings: session.settings, now: now)
    try await managing(as: session) { writer, session in
      guard var person = try writer.person(id) else { throw Refusal.notFound("There is no such person.") }
      try seen(person)
      try person.requireAccount()
      if let other = try writer.person(email: read.email), other.id != id {
        throw Refusal.field("email", "Another account uses this address.")
      }
      if person.id == session.person.id, person.isAdministrator, !read.isAdministrator {
        throw Refusal.field("administrator", "You cannot take this right from yourself. Ask another administrator.")
      }
      if person.id == session.person.id, let last = read.endsOn, last < session.today {
        throw Refusal.field("endsOn", "This would end your own account. Write a day from today on, or none.")
      }
      let rights = (person.party, person.isAdministrator, person.endsOn)
      // A party is given as a password is: whoever got it from an administrator signs nothing for a day.
      if person.party != read.party { person = person.pausing(at: now) }
      person.name = read.name
      person.email = read.email
      person.party = read.party
      person.isAdministrator = read.isAdministrator
      person.endsOn = read.endsOn
      try writer.update(person)
      if rights != (person.party, person.isAdministrator, person.endsOn) {
        try self.note(.changed, of: person, by: session.person.id, in: writer)
      }
      if rights.0 != person.party { try self.endRepresentation(of: id, by: session.person.id, in: writer) }
    }
  }

  /// An administrator resets a password: sessions and tokens end, and the person signs nothing off for 24 hours.
  public func resetPassword(of id: PersonID, as session: Session) async throws -> FreshAccount {
    try Self.requireManager(session)
    let password = onceOnlyPassword()
    let hash = try await environment.passwords.hash(password, salt: environment.random(16))
    let person = try await managing(as: session) { writer, session in
      try self.resetPassword(of: id, to: hash, by: session.person.id, in: writer)
    }
    return FreshAccount(person: person, password: password)
  }

  /// The same from the command line, by whoever hosts the file.
  public func resetPassword(of id: PersonID) async throws -> FreshAccount {
    let password = onceOnlyPassword()
    let hash = try await environment.passwords.hash(password, salt: environment.random(16))
    let person = try await writing { try self.resetPassword(of: id, to: hash, by: nil, in: $0) }
    return FreshAccount(person: person, password: password)
  }

  private func resetPassword(
    of id: PersonID, to hash: String, by administrator: PersonID?, in writer: any Writer
  ) throws -> Person {
    guard var person = try writer.person(id) else { throw Refusal.notFound("There is no such person.") }
    try person.requireAccount()
    person.resetAt = now
    try writer.update(person)
    try writer.setPassword(hash, of: id)
    try writer.deleteSessions(of: id, except: nil)
    try writer.deleteTokens(of: id)
    try note(.passwordReset, of: person, by: administrator, in: writer)
    return person
  }

  /// An administrator closes an account, or opens it again. What the person wrote and signed stays; whom the person spoke
  /// for needs somebody else.
  public func closePerson(_ id: PersonID, closed: Bool, as session: Session) async throws {
    try Self.requireManager(session)
    if id == session.person.id { throw Refusal.forbidden("You cannot close your own account.") }
    let now = now
    try await managing(as: session) { writer, session in
      guard var person = try writer.person(id) else { throw Refusal.notFound("There is no such person.") }
      try person.requireAccount()
      guard (person.closedAt != nil) != closed else { return }
      person.closedAt = closed ? now : nil
      try writer.update(person)
      try writer.deleteSessions(of: id, except: nil)
      try writer.deleteTokens(of: id)
      try self.note(closed ? .closed : .reopened, of: person, by: session.person.id, in: writer)
      if closed { try self.endRepresentation(of: id, by: session.person.id, in: writer) }
    }
  }

  /// Erases the name and the address of a closed account. The journal knows the person by id only and stays whole.
  public func eraseName(of id: PersonID, as session: Session) async throws {
    try Self.requireManager(session)
    try await managing(as: session) { writer, session in
      guard let person = try writer.person(id) else { throw Refusal.notFound("There is no such person.") }
      guard person.closedAt != nil else { throw Refusal.forbidden("Close the account first.") }
      try writer.eraseName(of: id)
      try self.note(.nameErased, of: person, by: session.person.id, in: writer)
    }
  }

  /// A transaction of somebody who manages accounts, with the right as it is at that moment: between the request and
  /// its turn to write, another administrator may have taken it away.
  private func managing<T: Sendable>(
    as session: Session, _ body: @escaping @Sendable (any Writer, Session) throws -> T
  ) async throws -> T {
    try await writing { writer in
      let session = try session.renewed(by: writer, at: self.now)
      try Self.requireManager(session)
      return try body(writer, session)
    }
  }

  static func requireManager(_ session: Session) throws {
    try session.actor.requireBearing(.managePeople)
    guard session.actor.may(.managePeople) else {
      throw Refusal.forbidden("Only an administrator manages accounts.")
    }
  }

  /// Four groups of letters: 80 bits that can be read out over the telephone.
  func onceOnlyPassword() -> String {
    let letters = PersonID.make(from: environment.random).text
    var groups = ""
    for (index, letter) in letters.enumerated() { groups += (index > 0 && index % 4 == 0 ? "-" : "") + String(letter) }
    return groups
  }

  func note(_ change: MemberChange.Change, of person: Person, by: PersonID?, in writer: any Writer) throws {
    _ = try writer.append(
      nil, kind: MemberChange.kind, person: by, party: nil, at: now, salt: environment.random(16),
      body: try CanonicalJSON.encode(MemberChange(change, of: person)))
  }

  /// Whether the fields of an account are right in themselves, whatever organisation they are for.
  /// - Throws: `Refusal.invalid`.
  public static func checkAccount(_ form: Form) throws {
    let nobody = PersonID.make { [UInt8](repeating: 0, count: $0) }
    _ = try read(form, id: nobody, parties: Set(Party.allCases), now: Timestamp(seconds: 0))
  }

  static func read(_ input: some Input, id: PersonID, settings: Settings, now: Timestamp) throws -> Person {
    try read(input, id: id, parties: settings.parties, now: now)
  }

  private static func read(_ input: some Input, id: PersonID, parties: Set<Party>, now: Timestamp) throws -> Person {
    var reading = Reading(input)
    let name = reading.text("name", upTo: 120, required: "Write the name that others read.")
    let email = reading.email("email", required: "Write the address that the person signs in with.")
    let party: Party? = reading.choice("party")
    if let party, !parties.contains(party) {
      reading.refuse("party", "This organisation has no party called \(party.title). Add it in the settings first.")
    }
    let isAdministrator = reading.flag("administrator")
    let endsOn = reading.day(
      "endsOn", required: party == .agency ? "A guest's account needs its last day." : nil)
    if party == .agency, isAdministrator {
      reading.refuse("administrator", "A guest cannot be an administrator.")
    }
    return try reading.refusing {
      email.map {
        Person(
          id: id, name: name, email: $0, party: party, isAdministrator: isAdministrator, endsOn: endsOn, createdAt: now)
      }
    }
  }
}

extension Person {
  /// Refuses what only an account has: a name that came with a file never becomes one.
  fileprivate func requireAccount() throws {
    guard !isPlaceholder else {
      throw Refusal.forbidden(
        "This name came with an imported initiative and has no account. Add the person anew; the imported history stays as it is."
      )
    }
  }
}
