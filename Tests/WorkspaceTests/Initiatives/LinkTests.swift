import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// IT answers from a single-use link, without an account.
@Suite struct LinkTests {
  private func invite(_ office: Office, _ id: InitiativeID) async throws -> FreshLink {
    try await office.workspace.invite(Form([("party", "it")]), to: id, as: try await office.session(.communications))
  }

  private let yes = Form([("answer", "yes")])

  @Test func itWorksOnceAndSaysSoAfterwards() async throws {
    let office = try await Office()
    defer { office.close() }
    let link = try await invite(office, try await office.bringNeed())
    _ = try await office.workspace.asked(token: link.token)
    _ = try await office.workspace.asked(token: link.token)
    _ = try await office.workspace.answer(token: link.token, yes)
    for refused in [
      try await refusal { try await office.workspace.answer(token: link.token, yes) },
      try await refusal { try await office.workspace.asked(token: link.token) },
    ] {
      #expect(refused?.kind == .gone)
      #expect(refused?.message.contains("works once") == true)
    }
  }

  @Test func ofManyAtTheSameMomentOneIsTheAnswer() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let link = try await invite(office, id)
    let kinds = try await withThrowingTaskGroup(of: Refused?.self) { group in
      for _ in 0..<8 {
        group.addTask { try await refusal { try await office.workspace.answer(token: link.token, yes) }?.kind }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(kinds.filter { $0 == nil }.count == 1)
    #expect(kinds.filter { $0 == .gone }.count == 7)
    #expect(try await office.view(id).initiative.course.answers.count == 1)
  }

  @Test func aRefusedAnswerDoesNotUseItUp() async throws {
    let office = try await Office()
    defer { office.close() }
    let link = try await invite(office, try await office.bringNeed())
    for answer in ["if", "not-now"] {
      let refused = try await refusal {
        try await office.workspace.answer(token: link.token, Form([("answer", answer)]))
      }
      #expect(refused?.fields == ["words"])
    }
    #expect(
      try await refusal { try await office.workspace.answer(token: link.token, Form()) }?.fields == ["answer"])
    _ = try await office.workspace.answer(token: link.token, yes)
  }

  /// The day that the page names is the last one, in the organisation's time zone.
  @Test func itWorksUntilTheEndOfItsLastDay() async throws {
    let office = try await Office()
    defer { office.close() }
    let link = try await invite(office, try await office.bringNeed())
    #expect(link.expiresAt.description == "2026-09-16T21:59:59Z")
    office.world.set(link.expiresAt.adding(seconds: -1))
    #expect(try await office.workspace.asked(token: link.token).until.description == "2026-09-16")
    office.world.wait(seconds: 1)
    let refused = try await refusal { try await office.workspace.answer(token: link.token, yes) }
    #expect(refused?.kind == .gone)
    #expect(refused?.message.contains("expired") == true)
  }

  @Test func withdrawnItShowsNothing() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let (link, session) = (try await invite(office, id), try await office.session(.communications))
    for _ in 1...2 { try await office.workspace.withdrawLink(link.id, of: id, as: session) }
    #expect(try await office.view(id).initiative.course.asked.map(\.isWithdrawn) == [true])
    let refused = try await refusal { try await office.workspace.asked(token: link.token) }
    #expect(refused?.kind == .gone)
    #expect(refused?.message.contains("withdrawn") == true)
  }

  @Test func aSpentLinkAndAnothersLinkAreNotWithdrawn() async throws {
    let office = try await Office()
    defer { office.close() }
    let (mine, other) = (try await office.bringNeed("Mine"), try await office.bringNeed("Other"))
    let (link, session) = (try await invite(office, mine), try await office.session(.communications))
    #expect(
      try await refusal { try await office.workspace.withdrawLink(link.id, of: other, as: session) }?.kind == .notFound)
    _ = try await office.workspace.answer(token: link.token, yes)
    #expect(
      try await refusal { try await office.workspace.withdrawLink(link.id, of: mine, as: session) }?.kind == .gone)
  }

  @Test(arguments: ["", "abc", "../../etc", String(repeating: "x", count: 100_000), "\u{0}", "šešēlis"])
  func anUnknownOneIsNotFound(token: String) async throws {
    let office = try await Office()
    defer { office.close() }
    #expect(try await refusal { try await office.workspace.asked(token: token) }?.kind == .notFound)
    #expect(try await refusal { try await office.workspace.answer(token: token, yes) }?.kind == .notFound)
  }

  @Test func itShowsNothingButTheBrief() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.finding(id, "A finding that is nobody else's business")
    let link = try await invite(office, id)
    let shown = "\(try await office.workspace.asked(token: link.token))"
    #expect(shown.contains("A nurse on a night shift finds who knows."))
    for hidden in ["A finding that", id.text, "hospital.example", "Test hospitals"] { #expect(!shown.contains(hidden)) }
  }

  @Test(arguments: [Standing.parked, .withdrawn])
  func nobodyWaitsWhileTheInitiativeIsPutAside(_ standing: Standing) async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let link = try await invite(office, id)
    try await office.change(standing, id)
    #expect(try await refusal { try await office.workspace.asked(token: link.token) }?.kind == .gone)
    #expect(try await refusal { try await office.workspace.answer(token: link.token, yes) }?.kind == .gone)
    try await office.change(.active, id)
    _ = try await office.workspace.answer(token: link.token, yes)
  }

  /// Midnight is the organisation's: 22:00 UTC in Berlin's summer.
  @Test(arguments: [
    ("2026-09-02T21:50:00Z", "2026-09-02T21:59:59Z", 1), ("2026-09-02T21:50:00Z", "2026-09-02T22:00:00Z", 2),
    ("2026-09-02T22:30:00Z", "2026-09-03T00:30:00Z", 1), ("2026-09-02T08:00:00Z", "2026-09-09T08:00:00Z", 8),
    ("2026-09-02T08:00:00Z", "2026-09-01T08:00:00Z", 1),
  ])
  func theDayOfTheAnswerCountsFromTheQuestion(asked: String, answered: String, day: Int) async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    office.world.set(try #require(Timestamp(asked)))
    let link = try await invite(office, id)
    office.world.set(try #require(Timestamp(answered)))
    _ = try await office.workspace.answer(token: link.token, yes)
    #expect(try await office.view(id).initiative.course.answer(of: .it)?.day == day)
  }

  @Test(arguments: ["agency", "nobody", ""])
  func onlyPartiesOfTheOrganisationAreAsked(party: String) async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let refused = try await refusal {
      try await office.workspace.invite(
        Form([("party", party)]), to: id, as: try await office.session(.communications))
    }
    #expect(refused?.fields == ["party"])
  }
}
