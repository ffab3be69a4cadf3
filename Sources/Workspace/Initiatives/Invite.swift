public import Documents
import Journey
public import Partnership
import Store

/// A link that was just made: the token is shown this once.
public struct FreshLink: Sendable {
  public let id: LinkID
  public let token: String
  public let party: Party
  public let expiresAt: Timestamp
}

extension Workspace {
  /// Asks a party for its answer by a single-use link.
  ///
  /// - Parameter input: `party`, and optionally `name` and `email` of the person who is asked; they are kept outside
  ///   the journal. `link` is made when the form is shown, so that sending it twice makes one link.
  /// - Throws: `Refusal.gone` when this form was sent before; `.invalid` when the party has answered: an answer is
  ///   changed by its own party, never by another link.
  public func invite(_ input: some Input, to id: InitiativeID, as session: Session) async throws -> FreshLink {
    var reading = Reading(input)
    let party: Party? = reading.choice("party", required: "Choose the party that is asked.")
    let name = reading.text("name", upTo: 120)
    let email = reading.email("email")
    if let party, !session.settings.parties.contains(party) || party == .agency {
      reading.refuse("party", "This organisation has no party called \(party.title) to ask. Choose one of the list.")
    }
    let proposed = reading.id("link", of: Subject.Link.self)
    let problems = reading
    let asked = try problems.refusing { party }
    return try await change(id, as: session) { change in
      try change.requireOpen()
      try change.require(.invite)
      let linkID = proposed ?? LinkID.make(from: environment.random)
      if try change.writer.link(linkID) != nil {
        throw Refusal.gone(
          "This invitation was written already, and its link was shown once. Is it lost? Withdraw it and write another."
        )
      }
      if let answer = change.initiative.course.answer(of: asked)?.answer, answer.choice != .notNow {
        throw Refusal.field(
          "party",
          "\(asked.title) has answered “\(answer.choice.title)”. Only \(asked.title) changes that, signed in; ask in the conversation."
        )
      }
      let secret = Secret(random: environment.random)
      let link = LinkRow(
        id: linkID, tokenDigest: secret.digest, initiative: id, party: asked, name: name,
        email: email, person: nil, madeBy: session.person.id, createdAt: change.now,
        expiresAt: session.settings.lastMoment(of: session.today.adding(days: session.settings.linkDays)), usedAt: nil,
        withdrawnAt: nil)
      try change.writer.insert(link)
      try change.act(.invited(Invitation(party: asked, link: link.id)))
      return FreshLink(id: link.id, token: secret.text, party: asked, expiresAt: link.expiresAt)
    }
  }

  /// Withdraws a link that has not been used; it shows nothing from then on.
  public func withdrawLink(_ link: LinkID, of id: InitiativeID, as session: Session) async throws {
    try await change(id, as: session) { change in
      try change.require(.invite)
      guard let row = try change.writer.link(link), row.initiative == id else {
        throw Refusal.notFound("There is no such link on this initiative.")
      }
      guard row.usedAt == nil else { throw Refusal.gone("This link has been used: \(row.party.title) has answered.") }
      guard row.withdrawnAt == nil else { return }
      try change.writer.withdraw(link, at: change.now)
      try change.act(.invitationWithdrawn(InvitationWithdrawal(party: row.party, link: link)))
    }
  }
}
