import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Options: a shortlist from need and must-haves")
struct ShortlistTests {
  private func story(_ channels: [ChannelKind] = [.community], features: [Feature] = [.search]) throws -> Story {
    var story = try Story()
    try story.write(
      Profile(
        audience: [.inside], channels: channels, features: features, constraints: "", people: .ordinary,
        exposure: .harmful, dependence: .none, reversibility: .easy, costGuess: nil))
    return story
  }

  @Test(
    "must-haves in words are read as what the catalogue knows",
    arguments: [
      ("Sign-in with our staff directory", [Ask.directory]), ("SSO by OIDC", [.directory]),
      ("Runs on our own servers; all of it can be EXPORTED", [.inside, .export]),
      ("People comment, and search", [.feature(.comments), .feature(.search)]),
      ("All data stays in the European Union", []), ("No comments by strangers", []),
      ("A training video plays without a form", []), ("Not open source", []), ("Research is funded", []),
    ])
  func words(requirement: String, asks: [Ask]) {
    #expect(Set(AskWords(requirement).asks) == Set(asks))
    #expect(AskWords(requirement).asks.count == asks.count)
  }

  @Test(
    "what no fact is about is left to people",
    arguments: [
      ("Sign-in with our staff directory", []), ("All of it can be exported", []),
      ("Sign-in with our directory within a second", ["within", "second"]),
      ("Good on a phone, with large letters", ["large", "letters"]),
      ("Export within a day", ["within", "day"]), ("SSO by OIDC", []), ("People comment, and search", []),
      ("No comments by strangers", ["No", "comments", "by", "strangers"]),
    ])
  func rest(requirement: String, rest: [String]) {
    #expect(AskWords(requirement).rest == rest)
  }

  /// A platform that signs in by LDAP, is searched, and has no polls.
  private static let platform = """
    category: Communities
    entries:
      - id: a
        name: A
        kinds: [community]
        facts:
          - {about: sign-on, value: [ldap], words: By LDAP., source: s, read: 2025-04-01}
          - {about: search, value: "yes", words: It is searched., source: s, read: 2026-04-01}
          - {about: polls, value: "no", words: It has none., source: s, read: 2026-04-01}
    """

  @Test(
    "a must-have is met only where facts speak of all of it",
    arguments: [
      ("Sign-in with our directory", MustHaveStatus.met), ("Sign-in with our directory within a second", .unknown),
      ("Sign-in by LDAP", .met), ("Sign-in by SAML", .unknown), ("Sign-in by LDAP or SAML", .met),
      ("Sign-in by LDAP and SAML", .unknown), ("Search, and polls", .missed), ("Search or polls", .met),
      ("Search in Sanskrit", .unknown), ("Polls in Sanskrit", .missed), ("Search and video", .unknown),
    ])
  func partly(requirement: String, status: MustHaveStatus) throws {
    var story = try story(features: [])
    try story.write(MustHave(requirement: requirement, reason: "R"), by: .it)
    let shortlist = try #require(try story.initiative().shortlist(in: try Catalogue.read(Self.platform)))
    let judged = try #require(shortlist.proposals.first { $0.candidate.id == "a" }?.judgements.first)
    #expect(judged.status == status, "\(judged.words)")
    #expect((judged.investigator == nil) == (status != .unknown))
    // Only “or” lets a part be missing.
    if status == .unknown { #expect(!shortlist.sentence.contains("meets every must-have")) }
  }

  @Test("a fact that was read long ago says so, after the days that the organisation sets")
  func old() throws {
    var story = try story(features: [])
    try story.write(MustHave(requirement: "Sign-in with our directory", reason: "R"), by: .it)
    let catalogue = try Catalogue.read(Self.platform)
    for (days, isOld) in [(365, true), (500, false)] {
      story.settings.factsLast = days
      let shortlist = try #require(try story.initiative().shortlist(in: catalogue))
      let proposal = try #require(shortlist.proposals.first)
      #expect(proposal.judgements.first?.isOld == isOld)
      #expect(proposal.candidate.reasons.contains("Read longer ago than 365 days: sign-in.") == isOld)
    }
  }

  @Test("without a profile there is none")
  func noProfile() throws {
    #expect(try Story().initiative().shortlist() == nil)
  }

  @Test("each must-have is met, missed or unknown, and whoever should find out is named")
  func judgements() throws {
    var story = try story()
    try story.write(MustHave(requirement: "Sign-in with our directory", reason: "R"), by: .it)
    try story.write(MustHave(requirement: "It pleases the works council", reason: "R"), by: .hr)
    let catalogue = try Catalogue.read(
      """
      category: Communities
      entries:
        - id: a
          name: A
          kinds: [community]
          facts:
            - {about: sign-on, value: [ldap], words: By LDAP., source: https://example.org, read: 2026-04-01}
            - {about: hosting, value: [inside], source: s, read: 2026-04-01}
        - id: b
          name: B
          kinds: [community]
          facts: [{about: sign-on, value: [none], words: Its own accounts., source: s, read: 2026-04-01}]
        - {id: c, name: C, kinds: [community]}
        - {id: d, name: D, kinds: [chat]}
      """)
    let shortlist = try #require(try story.initiative().shortlist(in: catalogue))
    #expect(shortlist.proposals.map(\.candidate.id) == ["a", "have", "own", "c", "b", "nothing"])
    func judged(_ id: String) -> [Shortlist.Judgement] {
      shortlist.proposals.first { $0.candidate.id == id }?.judgements ?? []
    }
    #expect(judged("a").map(\.status) == [.met, .unknown])
    #expect(judged("a")[0].words == "By LDAP." && judged("a")[0].source == "https://example.org")
    #expect(judged("a")[1].investigator == .hr && judged("a")[1].asks.isEmpty)
    #expect(judged("b").map(\.status) == [.missed, .unknown])
    #expect(judged("c").map(\.status) == [.unknown, .unknown] && judged("c")[0].investigator == .it)
    #expect(judged("nothing").isEmpty)
    // What nobody has found out is never told as met.
    #expect(
      !shortlist.sentence.contains("meets every") && shortlist.sentence.contains("“It pleases the works council”"))
    #expect(!shortlist.proposals.contains { $0.candidate.reasons.contains("It meets every must-have.") })
  }

  @Test("the class of data decides the routes, and what is always possible is always there")
  func routes() throws {
    let shortlist = try #require(try story().initiative().shortlist())
    // Harmful if it became public: confidential data goes to no hosted service.
    for proposal in shortlist.proposals where proposal.candidate.kind == .platform {
      #expect(proposal.candidate.routes?.contains(.service) != true)
    }
    for kinds in [[ChannelKind.community], [.socialMediaAccess], []] {
      let always = try #require(try story(kinds).initiative().shortlist()).proposals.map(\.candidate.id)
      #expect(Set(always).isSuperset(of: ["have", "own", "nothing"]))
    }
  }

  @Test("it is there in under 100 ms")
  func fast() throws {
    var story = try story([], features: Feature.allCases)
    for number in 1...20 {
      try story.write(MustHave(requirement: "Export, search and sign-in \(number)", reason: "R"), by: .it)
    }
    let initiative = try story.initiative()
    _ = initiative.shortlist()
    let best = (1...5).map { _ in ContinuousClock().measure { _ = initiative.shortlist() } }.min()
    #expect(try #require(best) < .milliseconds(100))
  }

  @Test("advice names only what can be advised")
  func advice() throws {
    let context = Editing(try story().initiative(), by: .communications)
    func problems(_ candidates: [String], words: String = "W") -> [String] {
      AdviserAnswer.read(AdviserAnswer(words: words, candidates: candidates).form(context), context).problems
        .map(\.field)
    }
    #expect(problems(["own", "humhub"]).isEmpty && problems([]).isEmpty)
    #expect(problems(["<b>"]) == ["candidates"] && problems([], words: "") == ["words"])
  }
}
