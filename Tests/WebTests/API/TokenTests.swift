import Documents
import HTTPTypes
import Hummingbird
import Partnership
import Testing
import Workspace

@testable import Web

/// A token acts as its person, within its scope, and never in person.
@Suite struct TokenTests {
  @Test func aTokenIsToldOnceAndKeptByItsDigest() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let made = try await client.json(
      .post, "/account/tokens", #"{"name": "Report", "scope": "read", "endsOn": "2026-12-01"}"#)
    #expect(made.status == 201)
    let secret = try #require(made.value["secret"]?.text)
    #expect(secret.hasPrefix("tandem_"))
    let listed = try await client.json(.get, "/account/tokens")
    #expect(listed.items.first?["name"] == "Report")
    #expect(!listed.body.contains(secret))
    #expect(try await client.json(bearing: secret, .get, "/account").value["scope"] == "read")
    #expect(try await client.json(.get, "/account/tokens").items.first?["lastUsedAt"] != nil)
  }

  @Test func aTokenForReadingReadsAndNothingElse() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("communications-lead")
    let token = try await client.makeToken("read")
    #expect(try await client.json(bearing: token, .get, "/initiatives").status == 200)
    let need = #"{"outcome": "o", "forWhom": "w", "tried": "t", "worries": "y"}"#
    let refused = try await client.json(bearing: token, .post, "/initiatives", need)
    #expect(refused.status == 403)
    #expect(refused.value["detail"] == "This token may read only. Use one that may write.")
    let writing = try await client.makeToken("write")
    #expect(try await client.json(bearing: writing, .post, "/initiatives", need).status == 201)
  }

  /// Also with the right password in the body: what is refused is the token.
  @Test func noTokenSignsOff() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let token = try await client.makeToken("write")
    let path = "/initiatives/employee-community/sign-offs"
    let seen = try #require(try await client.json(.get, path).value["manifest"]?.text)
    let answer = try await client.json(
      bearing: token, .post, path, #"{"manifest": "\#(seen)", "password": "\#(Demo.password)"}"#)
    #expect(answer.status == 403)
    #expect(answer.value["detail"]?.text?.hasPrefix("A token never signs off") == true)
  }

  /// The workspace refuses it too, whatever door it comes through.
  @Test func theCommandItselfRefusesATokensSignOff() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let session = try #require(try await theatre.workspace.session(bearing: try await client.makeToken("write")))
    let error = await #expect(throws: Refusal.self) {
      try await theatre.workspace.signOff(
        Form([("password", Demo.password)]), on: try #require(InitiativeID("employee-community")), as: session)
    }
    guard case .forbidden? = error else {
      Issue.record("Refused as \(String(describing: error))")
      return
    }
  }

  static let inPerson: [(HTTPRequest.Method, String, String?)] = [
    (.get, "/account/tokens", nil),
    (.post, "/account/tokens", #"{"name": "n", "scope": "write", "endsOn": "2026-12-01"}"#),
    (.put, "/account", #"{"name": "n", "email": "a@b.example"}"#),
    (.put, "/account/password", #"{"present": "p", "new": "correct horse battery", "again": "correct horse battery"}"#),
    (.post, "/people", #"{"name": "n", "email": "a@b.example"}"#),
    (.post, "/people/it-lead/password", nil), (.delete, "/session", nil),
  ]

  @Test(arguments: inPerson) func accountsAreForPeopleWhoAreSignedIn(
    _ tried: (method: HTTPRequest.Method, path: String, body: String?)
  ) async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("administrator")
    let token = try await client.makeToken("write")
    let answer = try await client.json(bearing: token, tried.method, tried.path, tried.body)
    #expect(answer.status == 403, "\(answer.body)")
  }

  /// A walk through all actions and scopes: a token never does more than its person.
  @Test(arguments: Action.allCases) func aTokenNarrowsAndNeverWidens(_ action: Action) {
    #expect(Bearing.session.allows(action))
    if Bearing.token(.read).allows(action) { #expect(Bearing.token(.write).allows(action)) }
    let writes: Set<Action> = [
      .setUp, .signIn, .answerByLink, .manageOwnAccount, .manageTokens, .managePeople, .manageSettings, .bringNeed,
      .say, .addRecord, .editRecord, .invite, .answer, .represent, .confirmTrack, .passGate, .proposeWaiver,
      .settleWaiver, .signOff, .changeStanding, .withdrawInitiative, .share, .keepCalendar, .keepCatalogue,
      .keepChannels, .advise, .setTerms, .reveal, .setSheetsAside,
    ]
    #expect(Bearing.token(.read).allows(action) == !writes.contains(action))
    let inPerson: Set<Action> = [.setUp, .signIn, .manageOwnAccount, .manageTokens, .managePeople, .signOff]
    #expect(Bearing.token(.write).allows(action) == !inPerson.contains(action))
  }

  @Test func aTokenEndsWhenItIsRevoked() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let token = try await client.makeToken("read")
    let id = try #require(try await client.json(.get, "/account/tokens").items.first?["id"]?.text)
    #expect(try await client.json(.delete, "/account/tokens/\(id)").status == 204)
    #expect(try await client.json(bearing: token, .get, "/account").status == 401)
    #expect(try await client.json(.delete, "/account/tokens/\(id)").status == 404)
  }

  @Test func nobodyRevokesTheTokenOfAnother() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let token = try await client.makeToken("read")
    let id = try #require(try await client.json(.get, "/account/tokens").items.first?["id"]?.text)
    #expect(try await theatre.browser("hr-partner").json(.delete, "/account/tokens/\(id)").status == 404)
    #expect(try await client.json(bearing: token, .get, "/account").status == 200)
  }

  @Test(arguments: ["password", "closing"]) func aResetOrAClosedAccountEndsTokens(_ how: String) async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let token = try await client.makeToken("write")
    let administrator = try await theatre.browser("administrator")
    let answer =
      how == "password"
      ? try await administrator.json(.post, "/people/it-lead/password")
      : try await administrator.json(.put, "/people/it-lead/closing", #"{"closed": true}"#)
    #expect(answer.status == 200)
    #expect(try await client.json(bearing: token, .get, "/account").status == 401)
    if how == "closing" {
      _ = try await administrator.json(.put, "/people/it-lead/closing", #"{"closed": false}"#)
      #expect(try await client.json(bearing: token, .get, "/account").status == 401)
    }
  }

  @Test func aTokenEndsAfterItsLastDay() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let today = TestPeople.now.day
    let made = try await administrator.json(
      .post, "/account/tokens", #"{"name": "n", "scope": "read", "endsOn": "\#(today)"}"#)
    let token = try #require(made.value["secret"]?.text)
    #expect(try await administrator.json(bearing: token, .get, "/account").status == 200)
    bureau.wait(days: 2)
    #expect(try await administrator.json(bearing: token, .get, "/account").status == 401)
  }

  @Test func aTokenNeedsNoOriginAndACookieDoes() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("communications-lead")
    let token = try await client.makeToken("write")
    let body = #"{"about": "need", "words": "From elsewhere."}"#
    let path = "/initiatives/social-sites/conversation"
    let elsewhere: [HTTPField.Name: String] = [.origin: "https://elsewhere.example"]
    #expect(try await client.json(bearing: token, .post, path, body, elsewhere).status == 201)
    #expect(try await client.json(.post, path, body, elsewhere).status == 403)
    // A header that names no token does not let the cookie through.
    var both = elsewhere
    both[.authorization] = "Bearer wrong"
    #expect(try await client.json(.post, path, body, both).status == 401)
    #expect(
      try await client.post("/sign-out", "", [.origin: "https://elsewhere.example", .authorization: "Bearer x"]).status
        == 403)
  }

  @Test func thePageShowsATokenOnce() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let form = try #require(DrawnForm(try await client.get("/account/tokens"), to: "/account/tokens"))
    let fields = form.typing("name", "Report").typing("scope", "read").typing("endsOn", "2026-12-01").fields
    let sent = fields.map { "\($0.name)=\($0.value.replacing(" ", with: "+"))" }.joined(separator: "&")
    let made = try await client.post("/account/tokens", sent)
    #expect(made.body.contains("tandem_"))
    #expect(try await client.post("/account/tokens", sent).status == 410)
    let page = try await client.get("/account/tokens")
    #expect(page.body.contains("Report") && !page.body.contains("tandem_"))
  }
}
