public import Documents
import Journey
public import Partnership
import Store

extension Workspace {
  /// A representative signs the present state off, with the password asked again.
  ///
  /// - Parameters:
  ///   - input: `manifest` (the digest of the state that the person saw), `password`, the bounds `cost`, `date`,
  ///     `worstLoss` (each may be empty), and `words`.
  /// - Throws: `Refusal.field("manifest", …)` when something changed while the person was reading; `.forbidden`
  ///   within 24 hours of an administrator's password reset.
  public func signOff(_ input: some Input, on id: InitiativeID, as session: Session) async throws {
    // Before the password is even looked at: what a token brings is no password of a person who sits there.
    try session.actor.requireBearing(.signOff)
    let party = try session.party()
    var reading = Reading(input)
    reading.decimalSeparator = session.settings.numberStyle.decimal
    let currency = session.settings.currency
    let bounds = Bounds(
      cost: reading.money("cost", currency: currency), date: reading.day("date"),
      worstLoss: reading.money("worstLoss", currency: currency))
    let words = reading.text("words", upTo: 1_000, lines: .many)
    let password = reading.secret("password")
    if password.isEmpty {
      reading.refuse("password", "Type your password: a sign-off is an act of yours, not of a browser.")
    }
    let seen = Digest(hex: reading.text("manifest", upTo: 64))
    _ = try reading.refusing { true }
    try await confirmPassword(password, of: session)

    try await change(id, as: session) { change in
      try change.requireOpen()
      try change.require(.signOff)
      if let again = change.session.person.signsAgain(after: change.now) {
        throw Refusal.forbidden(
          "An administrator gave you a password or a party, and nobody signs off within 24 hours of that. You can sign from "
            + "\(session.settings.time(at: again)) on \(session.settings.formats.day(session.settings.day(at: again)))."
        )
      }
      let initiative = change.initiative
      guard initiative.decision != nil else {
        throw Refusal.forbidden("There is nothing to sign yet: no choice is made.")
      }
      guard DecisionGate.signers(of: initiative).contains(party) else {
        throw Refusal.forbidden("On the \(initiative.track.title.lowercased()), \(party.title) does not have to sign.")
      }
      let (body, digest) = try initiative.manifest.canonical()
      guard seen == digest else {
        throw Refusal.field(
          "manifest", "Something changed while you were reading. Look at it below as it is now, and sign again.")
      }
      let exposure = initiative.exposure
      try Self.check(bounds, cover: exposure, settings: session.settings)
      let statement = SignOffStatement(
        party: party, manifest: digest, exposure: exposure, bounds: bounds, words: words)
      // The same form sent twice is one sign-off.
      if let last = initiative.course.signOff(of: party), !last.isWithdrawn, last.statement == statement,
        last.person == session.person.id
      {
        return
      }
      try change.writer.insertManifest(digest, initiative: id, body: body)
      try change.act(.signedOff(statement))
    }
  }

  /// A signer takes the sign-off back.
  public func withdrawSignOff(_ input: some Input, on id: InitiativeID, as session: Session) async throws {
    let party = try session.party()
    var reading = Reading(input)
    let reason = reading.text(
      "reason", upTo: 1_000, lines: .many, required: "Say why, so that the others can act on it.")
    _ = try reading.refusing { true }
    try await change(id, as: session) { change in
      try change.requireOpen()
      try change.require(.signOff)
      guard let signOff = change.initiative.course.signOff(of: party), !signOff.isWithdrawn else {
        throw Refusal.notFound("\(party.title) has no sign-off to take back.")
      }
      try change.act(
        .signOffWithdrawn(SignOffWithdrawal(party: party, signOff: signOff.number, reason: reason)))
    }
  }

  /// A sign-off that would be stale the moment it is given is a slip of the pen.
  private static func check(_ bounds: Bounds, cover exposure: Exposure, settings: Settings) throws {
    let problems = bounds.breaches(of: exposure).map { breach in
      switch breach {
      case .cost(_, let now):
        Problem(
          field: "cost",
          message: "The cost may already reach \(settings.formats.money(now)). Write that or more, or leave it open.")
      case .date(_, let now):
        Problem(
          field: "date",
          message: "It is to be ready by \(settings.formats.day(now)). Write that or a later day, or leave it open.")
      case .worstLoss(_, let now):
        Problem(
          field: "worstLoss",
          message:
            "The worst loss may already reach \(settings.formats.money(now)). Write that or more, or leave it open.")
      case .currency(_, let now):
        Problem(field: "cost", message: "Amounts are in \(now.currency.code).")
      }
    }
    if let problems = Problems(problems) { throw Refusal.invalid(problems) }
  }

  /// Asks the password again, with the same throttle as signing in.
  func confirmPassword(_ password: String, of session: Session) async throws {
    let key = ThrottleKey.account(session.person.email)
    try await countTry([key])
    let id = session.person.id
    let stored = try await reading { try $0.password(of: id) }
    guard try await environment.passwords.verify(password, against: stored) else {
      throw Refusal.field("password", "This is not your password.")
    }
    try await forgiveTry([key])
  }
}
