import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// Initiatives are parked, declined, withdrawn, merged and taken up again.
@Suite struct StandingTests {
  private func change(
    _ office: Office, _ id: InitiativeID, _ fields: KeyValuePairs<String, String>
  ) async throws
    -> Refusal?
  {
    try await refusal {
      try await office.workspace.changeStanding(
        Form(fields.map { ($0.key, $0.value) }), on: id, as: try await office.session(.communications))
    }
  }

  @Test(
    arguments: [
      (["standing": "", "reason": "Because"], ["standing"]),
      (["standing": "asleep", "reason": "Because"], ["standing"]),
      (["standing": "completed", "reason": "Because"], ["standing"]),
      (["standing": "parked", "reason": "", "lookAgain": ""], ["reason", "lookAgain"]),
      (["standing": "declined", "reason": "Because", "lookAgain": "2026-09-02"], ["lookAgain"]),
      (["standing": "merged", "reason": "Because"], ["into"]),
      (["standing": "merged", "reason": "Because", "into": "unknown"], ["into"]),
    ] as [([String: String], [String])])
  func whatIsWrongIsSaidBesideItsField(typed: [String: String], fields: [String]) async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let refused = try await refusal {
      try await office.workspace.changeStanding(
        Form(typed.map { ($0.key, $0.value) }), on: id, as: try await office.session(.communications))
    }
    #expect(refused?.fields == fields)
    #expect(try await office.view(id).initiative.course.standing == .active)
  }

  @Test(arguments: [Standing.parked, .declined, .withdrawn])
  func whatIsStoppedWaitsForNobodyAndComesBack(_ standing: Standing) async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let it = try await office.session(.it)
    let waiting = try await office.workspace.home(it).mine.map(\.words)
    #expect(!waiting.isEmpty)
    try await office.change(standing, id)
    #expect(try await office.workspace.home(it).mine.isEmpty)
    #expect(try await office.workspace.waitingCount(it).count == 0)

    let refusals = [
      try await refusal { try await office.finding(id) }, try await refusal { try await office.answer(id) },
      try await refusal { try await office.represent(id, as: .hr) },
      try await refusal { try await office.confirmTrack(id, .normal) },
      try await refusal { try await office.pass(.need, id) },
      try await refusal { try await office.waive(["need-profile"], on: id, as: .communications) },
      try await refusal { try await office.signOff(id, as: .communications) },
      try await refusal { try await office.share(id, until: "2026-12-31") },
      try await refusal { try await office.change(.parked, id) },
      try await refusal {
        try await office.workspace.invite(
          Form([("party", "it")]), to: id, as: try await office.session(.communications))
      },
      try await refusal { try await office.save("message", ["about": "1", "words": "Hello"], on: id, as: .it) },
    ]
    for refused in refusals {
      #expect(refused?.kind == .forbidden)
      #expect(refused?.message.contains("Take it up again") == true)
    }

    try await office.change(.active, id)
    #expect(try await office.workspace.home(it).mine.map(\.words) == waiting)
    try await office.finding(id)
  }

  @Test func theDayToLookAgainIsOnTheHomePageOfEverybody() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.change(.parked, id)
    #expect(try await office.workspace.home(try await office.session(.hr)).lookAgain.isEmpty)
    office.world.set(try #require(Timestamp("2026-09-30T22:00:00Z")))  // 1 October in Berlin
    for party in [Party.communications, .it, .hr, .sponsor] {
      #expect(try await office.workspace.home(try await office.session(party)).lookAgain.map(\.id) == [id])
    }
    #expect(try await office.workspace.home(try await office.session(.agency)).lookAgain.isEmpty)
    try await office.change(.active, id)
    #expect(try await office.workspace.home(try await office.session(.hr)).lookAgain.isEmpty)
  }

  @Test func onlyThePartyThatBroughtItWithdrawsOrMerges() async throws {
    let office = try await Office()
    defer { office.close() }
    let (id, other) = (try await office.bringNeed("Mine"), try await office.bringNeed("Other"))
    try await office.represent(id, as: .it)
    for standing in [Standing.withdrawn, .merged] {
      let refused = try await refusal { try await office.change(standing, id, into: other, as: .it) }
      #expect(refused?.message == "Only the party that brought the need withdraws it.")
    }
    try await office.change(.parked, id, as: .it)
  }

  @Test func whatIsMergedStaysMergedAndNoCircleComesOfIt() async throws {
    let office = try await Office()
    defer { office.close() }
    let (id, other) = (try await office.bringNeed("Mine"), try await office.bringNeed("Other"))
    #expect(try await change(office, id, ["standing": "merged", "reason": "x", "into": id.text])?.fields == ["into"])
    try await office.change(.merged, id, into: other)
    #expect(try await office.workspace.reading { try $0.initiativeRow(id)?.mergedInto } == other)
    let back = try await refusal { try await office.change(.merged, other, into: id) }
    #expect(back?.fields == ["into"], "what is merged carries nothing on")
    let again = try await refusal { try await office.change(.active, id) }
    #expect(again?.message == "It is merged and cannot be taken up again.")
    let written = try await refusal { try await office.finding(id) }
    #expect(written?.message == "This initiative is merged. Nothing on it can be changed any more.")
  }

  @Test func whatIsUnderWayIsNotTakenUpAgain() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    #expect(try await change(office, id, ["standing": "active", "reason": "x"])?.kind == .forbidden)
  }
}
