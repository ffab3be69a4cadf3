public import Documents
public import Journey
public import Partnership
import Store

/// What a single-use link shows: the brief and nothing else.
public struct Asked: Sendable {
  public let party: Party
  public let broughtBy: Party
  public let brief: Brief
  public let formats: Formats
  /// The last day on which the link works.
  public let until: Day
}

extension Workspace {
  /// The brief behind a link that still works. Looking does not use the link up.
  /// - Throws: `Refusal.gone` when it is spent, expired or withdrawn; `.notFound` when it never was.
  public func asked(token: String) async throws -> Asked {
    try await reading { reader in
      let link = try reader.workingLink(token, at: now)
      let settings = try reader.requiredSettings()
      let initiative = try reader.initiative(link.initiative, settings: settings, today: settings.day(at: now))
      try initiative.requireWaiting()
      try initiative.requireUnanswered(link)
      guard let need = initiative.need else { throw Refusal.notFound("There is nothing behind this link.") }
      return Asked(
        party: link.party, broughtBy: initiative.broughtBy, brief: Brief(need, formats: settings.formats),
        formats: settings.formats, until: settings.day(at: link.expiresAt))
    }
  }

  /// Answers by a link, which is used up by it.
  public func answer(token: String, _ input: some Input) async throws -> Answer {
    try await writing { writer in
      let now = self.now
      let link = try writer.workingLink(token, at: now)
      let settings = try writer.requiredSettings()
      let today = settings.day(at: now)
      let initiative = try writer.initiative(link.initiative, settings: settings, today: today)
      try initiative.requireWaiting()
      try initiative.requireUnanswered(link)
      let answer = try Self.answer(input, of: link.party, link: link.id)
      guard try writer.markUsed(link.id, at: now) else { throw Refusal.gone(LinkRow.spent) }
      let entry = try writer.append(
        link.initiative, kind: Act.answered(answer).kind, person: nil, party: link.party, at: now,
        salt: environment.random(16), body: try Act.answered(answer).body())
      try writer.renew(link.initiative, settings: settings, today: today, version: entry.number, at: now)
      return answer
    }
  }

  /// Answers for one's party, signed in.
  public func answer(_ input: some Input, on id: InitiativeID, as session: Session) async throws {
    let party = try session.party()
    let answer = try Self.answer(input, of: party, link: nil)
    try await change(id, as: session) { change in
      try change.requireOpen()
      try change.require(.answer, owing: party)
      // The same form sent twice is one answer, unless the party was asked again in between.
      let course = change.initiative.course
      if course.answer(of: party)?.answer != answer || course.waiting(for: party) != nil {
        try change.act(.answered(answer))
      }
      if let person = session.actor.person, !change.initiative.course.isRepresentative(person, of: party) {
        try change.act(.represented(Representation(party: party, person: person)))
      }
    }
  }

  private static func answer(_ input: some Input, of party: Party, link: LinkID?) throws -> Answer {
    var reading = Reading(input)
    let choice: Answer.Choice? = reading.choice("answer", required: "Choose one of the three answers.")
    let words = reading.text("words", upTo: 1_000, lines: .many)
    if choice == .yesIf, words.isEmpty {
      reading.refuse("words", "“Yes, if…” needs its condition. For example: “if it runs on the guest network”.")
    }
    if choice == .notNow, words.isEmpty {
      reading.refuse(
        "words",
        "“Not now” is a good answer when it has a reason. For example: “the network is being rebuilt until May”.")
    }
    return try reading.refusing { choice.map { Answer(party: party, choice: $0, words: words, link: link) } }
  }
}

extension Initiative {
  /// Refuses an answer by link while the initiative is parked or closed; how it stands is not told.
  fileprivate func requireWaiting() throws {
    guard course.standing.isOpen else {
      throw Refusal.gone("Nobody waits for this answer at the moment. Ask those who sent the link.")
    }
  }
}

extension Reader {
  fileprivate func workingLink(_ token: String, at now: Timestamp) throws -> LinkRow {
    guard token.utf8.count <= 64, let link = try link(tokenDigest: Digest(of: token)) else {
      throw Refusal.notFound("There is no such link. Check that the address was copied whole.")
    }
    if link.usedAt != nil { throw Refusal.gone(LinkRow.spent) }
    if link.withdrawnAt != nil {
      throw Refusal.gone("This link was withdrawn by those who sent it. Ask them for another.")
    }
    if link.expiresAt <= now { throw Refusal.gone("This link has expired. Ask those who sent it for another.") }
    return link
  }
}

extension LinkRow {
  static let spent = "This link has been used: it works once. The answer was received."
}

extension Initiative {
  /// An answer closes every link to its party that was made before: none of them can replace it.
  fileprivate func requireUnanswered(_ link: LinkRow) throws {
    let asked = course.asked.last { $0.link == link.id }
    guard let answer = course.answer(of: link.party), let asked, answer.number > asked.number else { return }
    throw Refusal.gone(
      "\(link.party.title) has answered already, so this link is closed. Whoever speaks for \(link.party.title) can answer again, signed in."
    )
  }
}
