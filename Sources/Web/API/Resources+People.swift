import Documents
import Partnership
import Workspace

extension Resources {
  static let person = Resource<Person>(
    "Person",
    [
      Property("id") { $0.id }, Property("name", "Empty when it was erased.") { $0.name },
      Property("email") { $0.email }, .maybe("party") { $0.party },
      Property("administrator") { $0.isAdministrator },
      .maybe("endsOn", "The last day of a guest's account.") { $0.endsOn },
      Property("createdAt") { $0.createdAt }, .maybe("closedAt") { $0.closedAt },
    ])

  static let account = Resource<Session>(
    "Account",
    [
      .one("person", person) { $0.person },
      Property("roles") { $0.actor.roles.sorted { $0.rawValue < $1.rawValue } },
      Property("digitalAdviser") { $0.actor.isAdviser }, Property("organisation") { $0.settings.name },
      Property("today", "The day in the organisation's time zone.") { $0.today },
      .maybe("scope", "How far the token goes; absent for a session.") { $0.actor.bearing.scope },
      .maybe("signsAgainAt", "When this person may sign off again after an administrator gave a password or a party.") {
        session in session.person.resetAt.map { $0.adding(seconds: Person.signingPause) }
      },
    ])

  static let session = Resource<Begun>("Session", [Property("expiresAt", "At the latest.") { $0.expiresAt }])

  static let token = Resource<AccountToken>(
    "Token",
    [
      Property("id") { $0.id }, Property("name") { $0.name }, Property("scope") { $0.scope },
      Property("createdAt") { $0.createdAt }, Property("expiresAt") { $0.expiresAt },
      .maybe("lastUsedAt", "To the hour.") { $0.seenAt },
    ])

  static let freshToken = Resource<FreshToken>(
    "FreshToken", [.one("token", token) { $0.token }, Property("secret", "Told this once.") { $0.secret }])

  static let freshAccount = Resource<FreshAccount>(
    "FreshAccount",
    [
      .one("person", person) { $0.person },
      Property("password", "To sign in with once; told this once.") { $0.password },
    ])

  static let party = Resource<(party: Party, isHere: Bool, wearer: Party?)>(
    "Party",
    [
      Property("id") { $0.party }, Property("title") { $0.party.title },
      Property("present", "Whether the organisation has it.") { $0.isHere },
      .maybe("wornBy", "The party that wears its hat where it is not present.") { $0.wearer },
    ])

  static let settings = Resource<Settings>(
    "Settings",
    [
      Property("name") { $0.name }, Property("parties") { $0.parties.sorted() },
      Property("currency") { $0.currency.code }, Property("dateStyle") { $0.dateStyle.rawValue },
      Property("numberStyle") { $0.numberStyle.rawValue }, Property("timeZone") { $0.timeZone },
      .maybe("digitalAdviser") { $0.digitalAdviser }, Property("linkDays") { $0.linkDays },
      Property("quickLimit") { $0.quickLimit.text }, Property("fullLimit") { $0.fullLimit.text },
      Property("horizonYears") { $0.horizonYears },
      Property("factsLast", "After how many days a fact of the catalogue counts as old.") { $0.factsLast },
    ])

  static let entry = Resource<(entry: JournalEntry, words: String?)>(
    "JournalEntry",
    [
      Property("number") { $0.entry.number }, Property("at") { $0.entry.at }, Property("kind") { $0.entry.kind },
      .maybe("person") { $0.entry.person }, .maybe("party") { $0.entry.party },
      .maybe("words", "What happened; absent when it was erased.") { $0.words },
      Property("body", nil, .any, isRequired: false) { told in
        told.entry.body.flatMap { try? CanonicalJSON.decode(JSONValue.self, from: $0) }
      },
      Property("commitment") { $0.entry.commitment }, Property("link") { $0.entry.link },
    ])
}

extension Bearing {
  /// The scope of a token; nil for a session.
  var scope: TokenScope? { if case .token(let scope) = self { scope } else { nil } }
}
