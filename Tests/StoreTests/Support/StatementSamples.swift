import Documents
import Partnership

@testable import Store

/// One call of every statement of the program, by the name of its function. Where the text depends on the values,
/// there is a call for each text.
enum StatementSamples {
  private static let initiative: InitiativeID = Samples.id("community")
  private static let person: PersonID = Samples.id("anna")
  private static let link: LinkID = Samples.id("link")
  private static let record: RecordID = Samples.id("hosting")
  private static let digest = Digest(of: "token")
  private static let now = Samples.morning
  private static let session = SessionRow(
    tokenDigest: digest, person: person, createdAt: now, seenAt: now, expiresAt: now)
  private static let throttle = ThrottleRow(key: "key", failures: 1, firstAt: now, blockedUntil: nil)
  private static let notice = Notice(initiative: initiative, party: .hr, record: record, words: "words", since: now)
  private static let entry = Chain.entry(
    after: nil, initiative: initiative, kind: "test", person: person, party: .it, at: now, salt: Samples.salt,
    body: "{}")

  /// A filter that sets everything.
  private static let filter: InitiativeFilter = {
    var filter = InitiativeFilter()
    filter.search = "two words"
    filter.standing = .active
    filter.stage = .need
    filter.track = .full
    filter.owedBy = .it
    filter.visibleTo = (person, Samples.today)
    return filter
  }()

  static let all: [(name: String, sql: SQL)] = accounts + programs + initiatives + contents + journal + waiting

  private static let token = TokenRow(
    id: Samples.id("token"), digest: digest, person: person, name: "A report", scope: .read, createdAt: now,
    expiresAt: now)
  private static let kept = KeptAnswer(
    person: person, key: digest, request: digest, status: 201, body: "{}", location: "/", tag: nil, createdAt: now)

  private static let programs: [(String, SQL)] = [
    ("token", Statements.token(digest)), ("tokens", Statements.tokens(of: person)),
    ("insert", Statements.insert(token)), ("touchToken", Statements.touchToken(digest, at: now)),
    ("deleteToken", Statements.deleteToken(Samples.id("token"), of: person)),
    ("deleteTokens", Statements.deleteTokens(of: person)), ("keptAnswer", Statements.keptAnswer(digest, of: person)),
    ("insert", Statements.insert(kept)), ("deleteKeptAnswers", Statements.deleteKeptAnswers(before: now)),
  ]

  private static let accounts: [(String, SQL)] = [
    ("meta", Statements.meta("key")), ("setMeta", Statements.setMeta("key", "value")),
    ("person", Statements.person(person)), ("person", Statements.person(email: "a@b.example")),
    ("people", Statements.people()), ("people", Statements.people(of: .it)), ("people", Statements.people([person])),
    ("peopleCount", Statements.peopleCount()), ("password", Statements.password(of: person)),
    ("insert", Statements.insert(Samples.person("anna"), password: nil)),
    ("update", Statements.update(Samples.person("anna"))),
    ("setPassword", Statements.setPassword("hash", of: person)), ("eraseName", Statements.eraseName(of: person)),
    ("eraseNameInLinks", Statements.eraseNameInLinks(of: person)), ("session", Statements.session(digest)),
    ("insert", Statements.insert(session)),
    ("touchSession", Statements.touchSession(digest, at: now, expiresAt: now)),
    ("deleteSession", Statements.deleteSession(digest)),
    ("deleteSessions", Statements.deleteSessions(of: person, except: "")),
    ("deleteExpiredSessions", Statements.deleteExpiredSessions(at: now)), ("throttle", Statements.throttle("key")),
    ("save", Statements.save(throttle)), ("clearThrottle", Statements.clearThrottle("key")),
    ("deleteThrottles", Statements.deleteThrottles(before: now)),
  ]

  private static let initiatives: [(String, SQL)] = [
    ("initiative", Statements.initiative(initiative)),
    ("initiatives", Statements.initiatives(InitiativeFilter(), order: .changed, limit: 1, offset: 0, .walking)),
    ("initiatives", Statements.initiatives(filter, order: .changed, limit: 1, offset: 0, .gathering)),
    ("initiatives", Statements.initiatives(filter, order: .title, limit: 1, offset: 0, .walking)),
    ("initiatives", Statements.initiatives(filter, order: .title, limit: 1, offset: 0, .searching)),
    ("initiatives", Statements.initiatives(filter, order: .title, limit: 1, offset: 0, .gathering)),
    ("initiatives", Statements.initiatives(filter, broughtBefore: (now, initiative), limit: 1)),
    ("initiativeCount", Statements.initiativeCount(filter)),
    ("initiatives", Statements.initiatives(representedBy: person)),
    ("initiatives", Statements.initiatives(withAmountsIn: .eur)),
    ("initiativesDue", Statements.initiativesDue(Samples.today, limit: 1)),
    ("activeInitiatives", Statements.activeInitiatives(after: "", limit: 1)),
    ("save", Statements.save(Samples.initiative("community"))),
    ("deleteRepresentatives", Statements.deleteRepresentatives(of: initiative)),
    ("representatives", Statements.representatives(of: initiative)),
    ("version", Statements.version(of: initiative)),
    ("insertRepresentative", Statements.insertRepresentative(initiative, .it, person)),
    ("deleteShares", Statements.deleteShares(of: initiative)),
    ("insertShare", Statements.insertShare(initiative, person, Samples.today)),
    ("link", Statements.link(link)), ("link", Statements.link(tokenDigest: digest)),
    ("links", Statements.links(of: initiative)), ("insert", Statements.insert(Samples.link("link"))),
    ("markUsed", Statements.markUsed(link, at: now)), ("withdraw", Statements.withdraw(link, at: now)),
  ]

  private static let contents: [(String, SQL)] = [
    ("head", Statements.head(of: record)), ("revisions", Statements.revisions(of: initiative)),
    ("heads", Statements.heads(of: initiative)),
    ("measured", Statements.measured(limit: 20)),
    ("shared", Statements.shared("catalogue-entry")), ("sharedDigests", Statements.sharedDigests("catalogue-entry")),
    ("revisions", Statements.revisions(of: [record], from: 1, to: 2)),
    ("revision", Statements.revision(record, 1)), ("history", Statements.history(of: record)),
    ("allRevisions", Statements.allRevisions(after: "", 0, limit: 1)),
    ("insertRecord", Statements.insertRecord(Samples.revision("hosting"), ordinal: 1)),
    ("moveRecord", Statements.moveRecord(to: Samples.revision("hosting", 2))),
    ("insert", Statements.insert(Samples.revision("hosting"))), ("manifest", Statements.manifest(digest)),
    ("manifests", Statements.manifests(after: "", limit: 1)),
    ("insertManifest", Statements.insertManifest(digest, initiative: initiative, body: "{}")),
  ]

  private static let journal: [(String, SQL)] = [
    ("journalHead", Statements.journalHead()), ("journal", Statements.journal(after: 0, limit: 1)),
    ("journal", Statements.journal(of: initiative, before: 9, limit: 1)),
    ("organisationJournal", Statements.organisationJournal(before: 9, limit: 1)),
    ("journalEntry", Statements.journalEntry(1)), ("acts", Statements.acts(of: initiative)),
    ("insert", Statements.insert(entry)), ("erase", Statements.erase(entry: 1)),
  ]

  private static let waiting: [(String, SQL)] = [
    ("unmet", Statements.unmet(of: initiative)), ("unmet", Statements.unmet(owedBy: .it, limit: 1)),
    ("unmetCount", Statements.unmetCount(owedBy: .it, upTo: 9)),
    ("awaited", Statements.awaited(by: .it, limit: 1)), ("awaited", Statements.awaited(on: initiative)),
    ("awaitedDerived", Statements.awaitedDerived(on: initiative)), ("owing", Statements.owing(on: initiative)),
    ("insertAwaited", Statements.insertAwaited(on: initiative)), ("setOwing", Statements.setOwing(3, on: initiative)),
    ("deleteAwaited", Statements.deleteAwaited(on: initiative)),
    ("deleteUnmet", Statements.deleteUnmet(of: initiative)), ("insert", Statements.insert(Samples.unmet("track"))),
    ("notices", Statements.notices(for: .hr, limit: 1)), ("deleteNotices", Statements.deleteNotices(of: initiative)),
    ("insert", Statements.insert(notice)),
  ]
}
