public import Documents
import Foundation
public import Partnership
import Store

extension Workspace {
  /// A fresh one-time link for the first administrator; nil once the workspace has an account. An earlier link
  /// ceases to work.
  public func setUpToken() async throws -> String? {
    let secret = Secret(random: environment.random)
    return try await writing { writer in
      guard try writer.peopleCount() == 0 else { return nil }
      try writer.setMeta("set-up", secret.digest.hex)
      return secret.text
    }
  }

  /// Whether a set-up link still works.
  /// - Throws: `Refusal.gone` when it does not.
  public func requireSetUp(token: String) async throws {
    try await reading { try $0.requireSetUp(token) }
  }

  /// Sets the organisation and its first administrator up, and signs the administrator in.
  /// - Parameter input: `organisation`, `currency`, `name`, `email`, `party`, `new` and `again`.
  public func setUp(token: String, _ input: some Input) async throws -> Begun {
    try await requireSetUp(token: token)
    var reading = Reading(input)
    let organisation = reading.text("organisation", upTo: 120, required: "Write the name of your organisation.")
    let currency = reading.currency("currency")
    let zone = reading.timeZone("timeZone")
    let password = reading.newPassword("new", again: "again")
    // The person's fields are read even when the organisation's are refused, so that all problems are seen at once.
    let money = currency ?? .eur
    let settings = Settings(
      name: organisation, currency: money, timeZone: zone ?? "UTC", quickLimit: Money(amount: 5_000, currency: money),
      fullLimit: Money(amount: 100_000, currency: money))
    let id = PersonID.make(from: environment.random)
    var read: Person?
    var problems = reading.problems
    do { read = try Self.read(input, id: id, settings: settings, now: now) } catch Refusal.invalid(let others) {
      problems += others.list
    }
    if let problems = Problems(problems) { throw Refusal.invalid(problems) }
    guard let password, var administrator = read else { throw Refusal.field("new", "Choose a password.") }
    administrator.isAdministrator = true
    let first = administrator
    let hash = try await environment.passwords.hash(password, salt: environment.random(16))
    try await writing { writer in
      try writer.requireSetUp(token)
      try writer.setMeta("set-up", "")
      try self.write(settings, over: nil, by: first.id, in: writer)
      try writer.insert(first, password: hash)
      try self.note(.added, of: first, by: first.id, in: writer)
    }
    return try await begin(id)
  }

  /// An administrator changes the organisation's settings. What lists and the home page say by them, such as who owes
  /// what, is brought up to date before this returns.
  /// - Parameter base: the digest of the settings that the person began with.
  public func changeSettings(_ input: some Input, base: Digest?, as session: Session) async throws {
    try await changeSettings(input, as: session) { present in
      guard present.digest == base else {
        throw Refusal.field("name", "Somebody else changed the settings in the meantime. Look at them and save again.")
      }
    }
  }

  /// The same over whatever state `seen` takes.
  public func changeSettings(
    _ input: some Input, as session: Session, over seen: @escaping Precondition<(settings: Settings, digest: Digest)>
  ) async throws {
    try session.requireSettingsManager()
    var reading = Reading(input)
    let settings = reading.settings(session.settings)
    let changed = try reading.refusing { settings }
    let isChanged = try await writing { writer in
      let session = try session.renewed(by: writer, at: self.now)
      try session.requireSettingsManager()
      let head = try writer.head(of: .settings)
      // The same form sent twice, or saved without a change: nothing to do.
      if head?.digest == Digest(of: try CanonicalJSON.encode(changed)) { return false }
      if let head { try seen((session.settings, head.digest)) }
      try writer.requireChangeable(session.settings, to: changed, on: session.today)
      if let adviser = changed.digitalAdviser {
        guard let person = try writer.person(adviser), person.party != nil, !person.isGuest,
          person.isOpen(on: changed.day(at: self.now))
        else {
          throw Refusal.field("digitalAdviser", "The digital adviser is a member of one of the parties.")
        }
      }
      try self.write(changed, over: head, by: session.person.id, in: writer)
      return true
    }
    if isChanged { try await renewListing() }
  }

  func write(_ settings: Settings, over head: Revision?, by person: PersonID, in writer: any Writer) throws {
    let revision = Revision(
      record: .settings, initiative: nil, kind: Settings.kind, party: nil, number: (head?.number ?? 0) + 1,
      schema: Settings.schema, body: try CanonicalJSON.encode(settings), author: person, at: now)
    let entry = try writer.append(
      nil, kind: RecordNote.kind, person: person, party: nil, at: now, salt: environment.random(16),
      body: try CanonicalJSON.encode(RecordNote(revision)))
    try writer.insert(revision, ordinal: entry.number)
  }
}

extension Session {
  fileprivate func requireSettingsManager() throws {
    try actor.requireBearing(.manageSettings)
    guard actor.may(.manageSettings) else { throw Refusal.forbidden("Only an administrator changes the settings.") }
  }
}

extension Reader {
  fileprivate func requireSetUp(_ token: String) throws {
    guard try peopleCount() == 0, let digest = try meta("set-up"), !digest.isEmpty, digest == Digest(of: token).hex
    else {
      throw Refusal.gone("This set-up link does not work any more. The command that starts Tandem prints a new one.")
    }
  }
}

extension Reading {
  mutating func currency(_ field: String) -> Currency? {
    let code = text(field, upTo: 3, required: "Write the currency's three letters, for example EUR.").uppercased()
    guard !code.isEmpty else { return nil }
    guard let currency = Currency(code) else {
      refuse(field, "“\(code)” is not a currency. Write its three letters, for example EUR.")
      return nil
    }
    return currency
  }

  mutating func timeZone(_ field: String) -> String? {
    let name = text(field, upTo: 60, required: "Write the time zone, for example Europe/Berlin.")
    guard !name.isEmpty else { return nil }
    guard TimeZone(identifier: name) != nil else {
      refuse(field, "“\(name)” is not a time zone. Write it as region and city, for example Europe/Berlin.")
      return nil
    }
    return name
  }

  /// Reads all settings from their form.
  mutating func settings(_ present: Settings) -> Settings? {
    decimalSeparator = present.numberStyle.decimal
    let name = text("name", upTo: 120, required: "Write the name of your organisation.")
    let parties: [Party] = choices("parties")
    let currency = currency("currency")
    let dates: Formats.DateStyle? = choice("dateStyle", required: "Choose how dates are written.")
    let numbers: Formats.NumberStyle? = choice("numberStyle", required: "Choose how numbers are written.")
    let zone = timeZone("timeZone")
    let adviser = id("digitalAdviser", of: Subject.Person.self)
    let linkDays = integer("linkDays", in: 1...90, required: "Write for how many days a link works, 1 to 90.")
    let horizon = integer("horizonYears", in: 1...30, required: "Write how many years a case looks ahead, 1 to 30.")
    let factsLast = integer("factsLast", in: 1...3_650) ?? present.factsLast
    guard let currency else { return nil }
    let quick = money("quickLimit", currency: currency, required: "Write the limit of the quick track.")
    let full = money("fullLimit", currency: currency, required: "Write from which cost on the full track is proposed.")
    if let quick, let full, quick.isMore(than: full) == true {
      refuse("fullLimit", "The full track begins at a higher cost than the quick track ends.")
    }
    guard let dates, let numbers, let zone, let linkDays, let horizon, let quick, let full else { return nil }
    return Settings(
      name: name, parties: Set(parties), currency: currency, dateStyle: dates, numberStyle: numbers, timeZone: zone,
      digitalAdviser: adviser, linkDays: linkDays, quickLimit: quick, fullLimit: full, horizonYears: horizon,
      factsLast: factsLast)
  }
}
