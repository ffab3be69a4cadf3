import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// The appraisal is computed of what is open, kept once, and says when it is no longer of the options as they stand.
@Suite struct AppraiseOptionsTests {
  private func revealed() async throws -> (office: Office, id: InitiativeID) {
    let office = try await Office()
    let id = try await office.decided()
    let criteria = try await office.criteria(id)
    try await office.handIn(id, criteria, as: .communications, reach: "3000")
    try await office.handIn(id, criteria, as: .it)
    for party in Party.sides { try await office.reveal(id, as: party) }
    return (office, id)
  }

  @Test func itIsKeptWithItsFiguresAndTheSameTwiceIsOne() async throws {
    let (office, id) = try await revealed()
    defer { office.close() }
    try await office.appraise(id)
    let run = try #require(try await office.view(id).initiative.appraisalRun)
    #expect(run.content.figures.parties.map(\.id) == ["communications", "it"])
    #expect(run.content.figures.stressTest.samples == 1_000)
    #expect(try await office.view(id).initiative.isAppraisalCurrent)
    #expect(try await office.view(id).initiative.manifest.entries.contains { $0.record == run.id })
    try await office.appraise(id, as: .it)
    #expect(try await office.view(id).initiative.appraisalRun?.revision.number == 1)
    try await office.verifyJournal()
    #expect(try await office.workspace.check() == [])
  }

  @Test func itIsNoLongerCurrentWhenAScoreOrAMustHaveChanges() async throws {
    let (office, id) = try await revealed()
    defer { office.close() }
    try await office.appraise(id)
    let mustHave = try await office.save("must-have", ["requirement": "Sign-in", "reason": "Safety"], on: id, as: .it)
    #expect(try await !office.view(id).initiative.isAppraisalCurrent)
    let option = try #require(
      try await office.view(id).initiative.records[PlatformOption.self].first { $0.content.route != .nothing })
    try await office.save(
      "check", ["option": option.id.text, "mustHave": mustHave.text, "result": "missed"], on: id, as: .it)
    try await office.appraise(id)
    let run = try #require(try await office.view(id).initiative.appraisalRun)
    #expect(run.revision.number == 2)
    #expect(run.content.figures.excluded.map(\.option.id) == [option.id.text])
  }

  @Test func beforeBothRevealsNothingIsComputed() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    try await office.handIn(id, try await office.criteria(id), as: .communications)
    try await office.reveal(id, as: .communications)
    let early = try await refusal { try await office.appraise(id) }
    #expect(early?.message.contains("have both revealed") == true)
  }

  @Test func whatIsInTheWayIsSaidAtOnce() async throws {
    let (office, id) = try await revealed()
    defer { office.close() }
    try await office.save(
      "criterion", ["name": "Weeks", "measure": "number", "worst": "52", "best": "0"], on: id, as: .it)
    guard case .invalid(let problems)? = try await refusal({ try await office.appraise(id) }) else {
      Issue.record("expected problems")
      return
    }
    #expect(problems.list.count == 2 && problems.list.allSatisfy { $0.message.contains("Weeks") })
  }

  @Test func nobodyWritesItByHand() async throws {
    let (office, id) = try await revealed()
    defer { office.close() }
    let written = try await refusal { try await office.save("appraisal", ["inputs": "x"], on: id, as: .it) }
    #expect(written?.message.contains("made by the program") == true)
  }
}
