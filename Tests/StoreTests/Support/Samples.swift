import Documents
import Partnership

@testable import Store

/// Values that tests store; every field differs from its neighbours, so that a swap of two shows.
enum Samples {
  /// 2 September 2026, 08:00 UTC.
  static let morning = Timestamp(seconds: 1_788_336_000)
  static let today = morning.day

  /// As long as a salt has to be.
  static let salt = Array(UInt8(1)...16)

  static func later(_ seconds: Int64) -> Timestamp { morning.adding(seconds: seconds) }

  static func id<S>(_ text: String, of: S.Type = S.self) -> ID<S> {
    guard let id = ID<S>(text) else { preconditionFailure("“\(text)” is no identifier: a mistake in the test") }
    return id
  }

  static func person(_ id: String, party: Party? = .communications, email: String? = nil) -> Person {
    Person(
      id: Samples.id(id), name: "Name of \(id)", email: email ?? "\(id)@hospital.example", party: party,
      isAdministrator: false, endsOn: today.adding(days: 100), resetAt: later(10), createdAt: morning,
      closedAt: nil)
  }

  static func initiative(
    _ id: String, title: String? = nil, standing: Standing = .active, stage: Stage = .evidence, track: Track = .normal,
    broughtBy: Party = .communications, changed: Int64 = 20, lookAgain: Day? = nil, text: String = "what is wanted"
  ) -> InitiativeRow {
    let title = title ?? "Title of \(id)"
    return InitiativeRow(
      id: Samples.id(id), title: title, searchText: "\(title) \(text)", standing: standing, stage: stage, track: track,
      broughtBy: broughtBy, createdAt: later(1), changedAt: later(changed), wantedBy: today.adding(days: 30),
      lookAgain: lookAgain, mergedInto: nil, version: 7)
  }

  static func revision(
    _ record: String, _ number: Int = 1, on initiative: String = "community", body: String? = nil,
    isRemoval: Bool = false
  ) -> Revision {
    Revision(
      record: id(record), initiative: id(initiative), kind: "cost", party: .it, number: number, schema: 3,
      body: body ?? "{\"text\":\"\(record) \(number)\"}", author: id("author"), at: later(Int64(number)),
      isRemoval: isRemoval)
  }

  static func link(_ id: String, on initiative: String = "community", token: String = "secret") -> LinkRow {
    LinkRow(
      id: Samples.id(id), tokenDigest: Digest(of: token), initiative: Samples.id(initiative), party: .it,
      name: "The one who is asked", email: "asked@hospital.example", person: nil, madeBy: Samples.id("maker"),
      createdAt: morning, expiresAt: later(9_999), usedAt: nil, withdrawnAt: nil)
  }

  static func unmet(
    _ condition: String, on initiative: String = "community", party: Party = .it, since: Int64 = 5
  ) -> Unmet {
    Unmet(
      initiative: id(initiative), stage: .options, condition: condition, party: party,
      reason: "because of \(condition)",
      since: later(since))
  }
}

extension Writer {
  /// Adds an entry to the journal with what matters for a test.
  @discardableResult
  func note(_ text: String, kind: String = "test", on initiative: InitiativeID? = nil) throws -> JournalEntry {
    try append(
      initiative, kind: kind, person: Samples.id("author"), party: .hr, at: Samples.morning,
      salt: Samples.salt, body: "{\"text\":\"\(text)\"}")
  }
}
