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

  @Test func whatWasKeptIsShownAsOfAnEarlierStateWhereThePresentOneCannotBeCompared() async throws {
    let office = try await Office()
    defer { office.close() }
    let (id, _, _) = try await scored(office)
    for party in Party.sides { try await office.reveal(id, as: party) }
    try await office.appraise(id)
    // Weights on it are missing.
    try await office.save(
      "criterion", ["name": "Weeks", "measure": "number", "worst": "52", "best": "0"], on: id, as: .it)
    guard case .earlier(let kept, let problems) = try await compare(office, id) else {
      Issue.record("not as it was kept")
      return
    }
    #expect(kept.stressTest.samples == 1_000 && problems.allSatisfy { $0.message.contains("Weeks") })
    #expect(!problems.isEmpty)
  }

  /// More than 2,000 scores are handed in, and said to be too many for a page.
  @Test func manyOptionsOnManyCriteriaAreNotComparedWhileSomebodyLooks() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.represent(id, as: .it)
    let (options, criteria) = (41, 50)
    for index in 1...criteria {
      try await office.save(
        "criterion", ["name": "C\(index)", "measure": "number", "worst": "0", "best": "100"], on: id, as: .it)
    }
    for index in 1..<options {
      try await office.save("option", ["name": "O\(index)", "route": "own"], on: id, as: .it)
    }
    let initiative = try await office.view(id).initiative
    let leaves = initiative.criteriaInOrder.map(\.id)
    for party in Party.sides {
      for (number, option) in initiative.comparison.enumerated() {
        let lines = leaves.enumerated().map { "\($1): \((number * 37 + $0 * 61 + number * $0) % 90)" }
        try await office.save(
          "scores", ["option": option.entry.id.text, "scores": lines.joined(separator: "\n")], on: id, as: party)
      }
      let weights = leaves.enumerated().map { "\($1): \($0 == 0 ? 100 : 1 + ($0 * 31) % 99)" }
      try await office.save("weights", ["weights": weights.joined(separator: "\n")], on: id, as: party)
      try await office.reveal(id, as: party)
    }
    guard case .problems(let problems) = try await compare(office, id) else {
      Issue.record("computed while somebody looks")
      return
    }
    #expect(
      problems.map(\.message) == [
        "41 options on 50 criteria take longer than a page waits. Have the appraisal computed on the page “Scores and "
          + "weights”: it is kept then."
      ])
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
