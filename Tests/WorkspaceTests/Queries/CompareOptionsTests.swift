import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

@Suite struct CompareOptionsTests {
  /// Two options beside “do nothing” on which Communications and IT disagree, with nothing revealed.
  private func scored(_ office: Office) async throws -> (id: InitiativeID, reach: RecordID, hosting: RecordID) {
    let id = try await office.bringNeed()
    try await office.represent(id, as: .it)
    let reach = try await office.save(
      "criterion", ["name": "Reach", "measure": "number", "worst": "0", "best": "4000", "unit": "people"], on: id,
      as: .communications)
    let hosting = try await office.save(
      "criterion", ["name": "Hosting", "measure": "words", "levels": "abroad: 0\nhere: 100"], on: id, as: .it)
    let open = try await office.save("option", ["name": "Open", "route": "own"], on: id, as: .communications)
    let list = try await office.save("option", ["name": "List", "route": "own"], on: id, as: .it)
    let all = try await office.view(id).initiative.comparison.map(\.entry.id)
    for party in [Party.communications, .it] {
      for option in all {
        let (number, level) = option == open ? ("3800", "abroad") : option == list ? ("2000", "here") : ("100", "here")
        try await office.save(
          "scores", ["option": option.text, "low-\(reach.text)": number, "level-\(hosting.text)": level], on: id,
          as: party)
      }
      let (first, second) = party == .communications ? ("100", "10") : ("20", "100")
      try await office.save(
        "weights", ["points-\(reach.text)": first, "points-\(hosting.text)": second], on: id, as: party)
    }
    return (id, reach, hosting)
  }

  private func compare(
    _ office: Office, _ id: InitiativeID, _ trial: TrialWeights? = nil
  ) async throws
    -> ComparisonAnswer
  {
    try await office.workspace.compare(try await office.view(id, as: .hr).initiative, trying: trial)
  }

  @Test func nothingIsSaidBeforeBothSidesHaveRevealed() async throws {
    let office = try await Office()
    defer { office.close() }
    let (id, _, _) = try await scored(office)
    guard case .waiting = try await compare(office, id) else { Issue.record("sealed weights were counted"); return }
    try await office.workspace.reveal(on: id, as: try await office.session(.communications))
    guard case .waiting = try await compare(office, id) else { Issue.record("one side's weights were counted"); return }
    try await office.workspace.reveal(on: id, as: try await office.session(.it))
    guard case .figures(let figures) = try await compare(office, id) else { Issue.record("no figures"); return }
    #expect(figures.rankings.map { $0.first.map(figures.option) } == ["Open", "List"])
    #expect(figures.stressTest.samples == Workspace.samplesAtALook)
  }

  @Test func whatWasKeptIsShownAsLongAsItIsOfThisState() async throws {
    let office = try await Office()
    defer { office.close() }
    let (id, _, _) = try await scored(office)
    for party in Party.sides { try await office.reveal(id, as: party) }
    try await office.appraise(id)
    guard case .figures(let kept) = try await compare(office, id) else {
      Issue.record("no figures")
      return
    }
    #expect(kept.stressTest.samples == 1_000)
    try await office.save("option", ["name": "A third one", "route": "own"], on: id, as: .it)
    guard case .figures(let anew) = try await compare(office, id) else {
      Issue.record("no figures")
      return
    }
    #expect(anew.stressTest.samples == Workspace.samplesAtALook)
    #expect(anew.options.count == kept.options.count + 1)
  }

  @Test func weightsAreTriedWithoutBeingStored() async throws {
    let office = try await Office()
    defer { office.close() }
    let (id, reach, _) = try await scored(office)
    for party in [Party.communications, .it] {
      try await office.workspace.reveal(on: id, as: try await office.session(party))
    }
    let before = try await office.workspace.driver.read { try $0.journalHead()?.number }
    guard case .figures(let tried) = try await compare(office, id, TrialWeights(points: [reach.text: 100])) else {
      Issue.record("no figures")
      return
    }
    #expect(tried.rankings.map(\.party) == [TrialWeights.party])
    #expect(tried.rankings[0].first.map(tried.option) == "Open")
    guard case .problems(let problems) = try await compare(office, id, TrialWeights(points: [:])) else {
      Issue.record("weights of nothing were accepted")
      return
    }
    #expect(!problems.isEmpty)
    #expect(try await office.workspace.driver.read { try $0.journalHead()?.number } == before)
  }
}
