public import Documents
public import Partnership

extension Reader {
  public func person(_ id: PersonID) throws -> Person? { try row(Statements.person(id)).map(Person.init) }

  /// The account with this address, without regard to case.
  public func person(email: String) throws -> Person? {
    try row(Statements.person(email: email)).map(Person.init)
  }

  /// All accounts by name.
  public func people() throws -> [Person] { try rows(Statements.people()).map(Person.init) }

  public func people(of party: Party) throws -> [Person] { try rows(Statements.people(of: party)).map(Person.init) }

  /// The accounts with these ids, those that there are.
  public func people(_ ids: Set<PersonID>) throws -> [PersonID: Person] {
    guard !ids.isEmpty else { return [:] }
    let found = try rows(Statements.people(ids.sorted())).map(Person.init)
    return Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
  }

  public func peopleCount() throws -> Int { Int(try row(Statements.peopleCount())?.integer("total") ?? 0) }

  /// The stored form of a password.
  public func password(of id: PersonID) throws -> String? {
    try row(Statements.password(of: id))?.optionalText("password")
  }
}

extension Writer {
  /// - Throws: `StoreError.exists` when the id or the address is taken.
  public func insert(_ person: Person, password: String?) throws {
    try run(Statements.insert(person, password: password))
  }

  /// Writes an account again, except its password and the moment of its creation.
  /// - Throws: `StoreError.exists` when the address is taken.
  public func update(_ person: Person) throws { try run(Statements.update(person)) }

  public func setPassword(_ password: String, of id: PersonID) throws {
    try run(Statements.setPassword(password, of: id))
  }

  /// Erases the name, the address and the password, also where links name the person; the id stays, because the
  /// journal knows it.
  public func eraseName(of id: PersonID) throws {
    // The links first: they are found by the address, too.
    try run(Statements.eraseNameInLinks(of: id))
    try run(Statements.eraseName(of: id))
  }
}

extension Person {
  init(_ row: Row) throws {
    self.init(
      id: try row.id("id"), name: try row.text("name"), email: try row.text("email"),
      party: try row.optionalParty("party"), isAdministrator: try row.flag("administrator"),
      endsOn: try row.optionalDay("ends_on"), resetAt: try row.optionalTime("reset_at"),
      createdAt: try row.time("created_at"), closedAt: try row.optionalTime("closed_at"),
      importedAt: try row.optionalTime("imported_at"))
  }

  /// Nil for an erased address: addresses are unique, and many may be erased.
  fileprivate var emailFolded: String? { email.isEmpty ? nil : Folded.text(email) }
}

extension Statements {
  static func person(_ id: PersonID) -> SQL { "SELECT \(personColumns()) FROM person WHERE id = \(id)" }

  static func person(email: String) -> SQL {
    "SELECT \(personColumns()) FROM person WHERE email_folded = \(Folded.text(email))"
  }

  static func people() -> SQL { "SELECT \(personColumns()) FROM person ORDER BY name_folded, id" }

  static func people(of party: Party) -> SQL {
    "SELECT \(personColumns()) FROM person WHERE party = \(party) ORDER BY name_folded, id"
  }

  static func people(_ ids: [PersonID]) -> SQL {
    "SELECT \(personColumns()) FROM person WHERE id IN (\(list: ids.map(\.text)))"
  }

  static func peopleCount() -> SQL { "SELECT count(*) AS total FROM person" }

  static func password(of id: PersonID) -> SQL { "SELECT password FROM person WHERE id = \(id)" }

  static func insert(_ person: Person, password: String?) -> SQL {
    """
    INSERT INTO person (id, name, name_folded, email, email_folded, party, administrator, password, reset_at, ends_on,
      created_at, closed_at, imported_at)
    VALUES (\(person.id), \(person.name), \(Folded.text(person.name)), \(person.email), \(person.emailFolded),
      \(person.party), \(person.isAdministrator), \(password), \(person.resetAt), \(person.endsOn),
      \(person.createdAt), \(person.closedAt), \(person.importedAt))
    """
  }

  static func update(_ person: Person) -> SQL {
    """
    UPDATE person SET name = \(person.name), name_folded = \(Folded.text(person.name)), email = \(person.email),
      email_folded = \(person.emailFolded), party = \(person.party),
      administrator = \(person.isAdministrator), reset_at = \(person.resetAt), ends_on = \(person.endsOn),
      closed_at = \(person.closedAt)
    WHERE id = \(person.id)
    """
  }

  static func setPassword(_ password: String, of id: PersonID) -> SQL {
    "UPDATE person SET password = \(password) WHERE id = \(id)"
  }

  static func eraseName(of id: PersonID) -> SQL {
    """
    UPDATE person SET name = '', name_folded = '', email = '', email_folded = NULL, password = NULL WHERE id = \(id)
    """
  }

  static func eraseNameInLinks(of id: PersonID) -> SQL {
    """
    UPDATE link SET name = '', email = NULL
    WHERE person = \(id) OR email IN (SELECT email FROM person WHERE id = \(id) AND email <> '')
    """
  }

  private static func personColumns() -> SQL {
    "id, name, email, party, administrator, reset_at, ends_on, created_at, closed_at, imported_at"
  }
}
