import Documents
import Partnership
import Testing

@testable import Journey

@Suite struct AdviceTests {
  private let today = Day(year: 2026, month: 11, day: 24) ?? .first

  private func advice(_ need: AdviceNeed, _ catalogue: Catalogue = .shipped) -> Advice {
    Advice(need, in: catalogue, today: today)
  }

  @Test func aCommunityWithSignInFindsItsPlatforms() throws {
    let need = AdviceNeed(
      kinds: [.community], wished: [.feature(.search), .feature(.groups), .feature(.mobile)],
      mustHaves: [.directory, .inside, .feature(.comments)], dataClass: .confidential)
    let found = advice(need)
    let first = try #require(found.candidates.first)
    #expect(first.id == "humhub")
    #expect(first.mustHaves.map(\.status) == [.met, .met, .met])
    #expect(first.routes == [.inside, .outside])
    #expect(first.leaving != nil)
    #expect(found.sentence.hasPrefix("“HumHub” is the first to look at out of "))
    // Without a source nobody claims that Discourse lets people comment.
    let discourse = try #require(found.candidates.first { $0.id == "discourse" })
    #expect(discourse.mustHaves[2].status == .unknown)
    #expect(discourse.mustHaves[2].investigator == .communications)
    #expect(discourse.reasons.contains("Not known yet: comments."))
  }

  @Test func whatIsAlwaysPossibleIsAlwaysThere() {
    for need in [AdviceNeed(mustHaves: [.inside]), AdviceNeed(wished: [.feature(.polls)], dataClass: .strict)] {
      let kinds = advice(need, Catalogue()).candidates.map(\.kind)
      #expect(Set(kinds) == [.have, .own, .nothing])
      #expect(kinds.last == .nothing)
    }
    let have = advice(
      AdviceNeed(mustHaves: [.feature(.polls)], have: [.init("Intranet", features: [.files])]), Catalogue())
    #expect(have.candidates.first { $0.kind == .have }?.isOut == true)
  }

  @Test func whatWeHaveNamesWhichChannelMeetsWhichMustHave() throws {
    let need = AdviceNeed(
      wished: [.feature(.mobile)], mustHaves: [.feature(.search), .feature(.comments), .feature(.polls), .directory],
      have: [
        .init("Newsletter", features: [.archive]), .init("Wiki", features: [.search, .comments], owner: "IT"),
        .init("Intranet", features: [.search, .mobile, .comments], reach: 4_200, owner: "Communications"),
      ])
    let have = try #require(advice(need, Catalogue()).candidates.first { $0.kind == .have })
    #expect(have.id == "have" && have.name == "Use what we have: Intranet" && have.isOut)
    #expect(have.mustHaves.map(\.status) == [.met, .met, .missed, .unknown])
    #expect(
      have.mustHaves.map(\.words) == [
        "“Intranet” has it; so has “Wiki”.", "“Intranet” has it; so has “Wiki”.", "None of the 3 channels has it.",
        "It depends on how it is run. IT should find out.",
      ])
    #expect(have.reasons.contains("“Intranet” is run by Communications, and reaches 4,200 people."))
    #expect(have.reasons.last == "“Wiki”, run by IT, has 2 of the 5 things that are asked.")
    let polls = AdviceNeed(
      mustHaves: [.feature(.search), .feature(.polls)], have: need.have + [.init("Polls", features: [.polls])])
    let nearest = try #require(advice(polls, Catalogue()).candidates.first { $0.kind == .have })
    #expect(nearest.name == "Use what we have: Intranet")
    #expect(nearest.mustHaves[1].words == "“Intranet” does not have it; “Polls” has.")
  }

  @Test func whatMissesAMustHaveOrItsRouteIsOutAndSaysWhy() throws {
    let catalogue = try Catalogue.read(
      """
      category: Chat
      entries:
        - id: a
          name: A
          facts: [{about: hosting, value: [service], source: s, read: 2026-11-01}]
        - id: b
          name: B
          facts:
            - {about: hosting, value: [inside], source: s, read: 2024-11-01}
            - {about: sign-on, value: [none], source: s, read: 2026-11-01}
        - {id: c, name: C}
      """)
    let found = advice(AdviceNeed(mustHaves: [.directory], dataClass: .strict), catalogue)
    func reasons(_ id: String) -> [String] { found.candidates.first { $0.id == id }?.reasons ?? [] }
    #expect(reasons("a").contains("Out: it can run on no route that is allowed for strictly confidential data."))
    #expect(reasons("b").contains("Out: it misses sign-in with our directory."))
    #expect(reasons("b").contains("Read longer ago than 365 days: hosting."))
    #expect(reasons("c").contains("Where it can run is not known yet; IT should find out."))
    #expect(Set(found.candidates.filter(\.isOut).map(\.id)) == ["a", "b"])
  }

  /// What is not known is not missing, and what a paid edition has is not in the free one.
  @Test func wishesThatNobodyKnowsOfAndExtrasAreSaid() throws {
    let catalogue = try Catalogue.read(
      """
      category: Chat
      entries:
        - id: some
          name: Some
          facts:
            - {about: polls, value: "yes", source: s, read: 2026-11-01}
            - {about: video, value: extra, source: s, read: 2026-11-01}
        - id: few
          name: Few
          facts: [{about: polls, value: "no", source: s, read: 2026-11-01}]
        - {id: none, name: None}
        - id: paid
          name: Paid
          facts:
            - {about: sign-on, value: [saml, extra], words: "Paid edition: SAML", source: s, read: 2026-11-01}
            - {about: polls, value: "yes", source: s, read: 2026-11-01}
            - {about: video, value: "no", source: s, read: 2026-11-01}
      """)
    let need = AdviceNeed(wished: [.feature(.polls), .feature(.video)], mustHaves: [.directory])
    let found = advice(need, catalogue).candidates
    func reasons(_ id: String) -> [String] { found.first { $0.id == id }?.reasons ?? [] }
    #expect(reasons("some").contains("It has 2 of 2 wishes: polls, video."))
    #expect(reasons("some").contains("Met with an extra, a plug-in or a paid edition: video."))
    #expect(reasons("few").contains("It has 0 of 2 wishes; 1 is not known yet: video."))
    #expect(reasons("none").contains("Of what is wished nothing is known yet: polls, video."))
    #expect(reasons("paid").contains("It has 1 of 2 wishes: polls."))
    #expect(reasons("paid").contains("Met with an extra, a plug-in or a paid edition: sign-in with our directory."))
    let signOn = try #require(found.first { $0.id == "paid" }?.mustHaves.first)
    #expect(signOn.status == .met)
    #expect(signOn.words == "With an extra: Paid edition: SAML")
  }

  /// Mattermost has it in its paid editions only, HumHub in the free one.
  @Test func signOnOfAPaidEditionIsToldFromThatOfAFreeOne() throws {
    let found = advice(AdviceNeed(mustHaves: [.directory])).candidates
    func signOn(_ id: String) -> AskAnswer? { found.first { $0.id == id }?.mustHaves.first }
    #expect(signOn("mattermost")?.status == .met)
    #expect(signOn("mattermost")?.words.hasPrefix("With an extra: Team Edition: none.") == true)
    #expect(signOn("humhub")?.words.hasPrefix("Community: basic LDAP") == true)
  }

  @Test func adviceForTheShippedCatalogueTakesUnderATenthOfASecond() {
    let need = AdviceNeed(wished: Feature.allCases.map(Ask.feature), mustHaves: [.directory, .export])
    _ = advice(need)
    let time = ContinuousClock().measure { _ = advice(need) }
    #expect(time < .milliseconds(100))
  }

  @Test func aNeedIsReadFromItsPartOfADocument() throws {
    let need = try AdviceNeed.read(
      """
      need:
        outcome: A nurse on a night shift finds who knows
        kinds: [community, chat]
        features: [questions, search]
        must-haves: [directory, mobile]
        data-class: confidential
        routes: [inside]
        have:
          - {name: Intranet, features: [files, search]}
      options: {}
      """)
    #expect(need.kinds == [.community, .chat])
    #expect(need.mustHaves == [.directory, .feature(.mobile)])
    #expect(need.allowedRoutes == [.inside])
    #expect(need.have == [.init("Intranet", features: [.search, .files])])
  }

  @Test(arguments: [
    ("need:\n  features: [fun]", "line 2, column 13: need.features: “fun” is nothing that can be asked for."),
    ("need:\n  data-class: secret", "Choose one of: open, internal, confidential, strict."),
    ("need:\n  outcome: x", "Say at least one feature or must-have"),
    ("needs: {}", "There is no part of this name."),
    ("need:\n  feature: [polls]\n  features: [polls]", "There is no field of this name here."),
  ]) func aMistakeInANeedIsToldWithItsPlace(text: String, message: String) {
    do {
      _ = try AdviceNeed.read(text)
      Issue.record("it was read")
    } catch {
      #expect(error.description.contains(message), "\(error)")
    }
  }
}
