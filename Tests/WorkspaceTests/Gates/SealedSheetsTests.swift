import Documents
import Foundation
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// What a member scores and weighs is read by nobody else before the reveal, by whatever door.
@Suite struct SealedSheetsTests {
  private struct Scene {
    let office: Office
    let id: InitiativeID
    let sheet: RecordID
    let criteria: (reach: RecordID, hosting: RecordID)
  }

  private static let secret = "Secret of communications"

  private func scene() async throws -> Scene {
    let office = try await Office()
    let id = try await office.decided()
    let criteria = try await office.criteria(id)
    try await office.handIn(id, criteria, as: .communications)
    let own = try await office.view(id).initiative.records[ScoreSheet.self]
    return Scene(office: office, id: id, sheet: try #require(own.first).id, criteria: criteria)
  }

  @Test func nobodyElseFindsThemInAnyViewHistoryTableOrFile() async throws {
    let scene = try await scene()
    defer { scene.office.close() }
    let (office, id) = (scene.office, scene.id)
    for party in [Party.it, .hr, .sponsor, .security] {
      let session = try await office.session(party)
      let view = try await office.view(id, as: party)
      #expect(view.initiative.records.all.allSatisfy { !$0.revision.body.contains(Self.secret) })
      #expect(view.initiative.records[ScoreSheet.self].isEmpty && view.initiative.records[WeightSheet.self].isEmpty)
      #expect(view.initiative.progress(of: .communications).scoreSheets == 2)
      #expect(!String(decoding: view.table(ScoreSheet.self).bytes, as: UTF8.self).contains("Secret"))
      let history = try await office.workspace.history(of: id, before: nil, as: session)
      let words = history.lines.compactMap(\.words)
      #expect(words.count { $0 == "Handed in a sealed score sheet." } == 2)
      #expect(words.contains("Handed in a sealed sheet of weights."))
      #expect(!words.contains { $0.contains("about “") })
      let hidden = try await refusal {
        _ = try await office.workspace.revisions(of: scene.sheet, on: id, as: session)
      }
      #expect(hidden?.message == "There is no such record on this initiative.")
    }
    let own = try await office.view(id)
    #expect(own.initiative.records[ScoreSheet.self].count == 2)
    #expect(String(decoding: own.table(ScoreSheet.self).bytes, as: UTF8.self).contains(Self.secret))
  }

  @Test func filesLeaveThemOutAndTheChainStillVerifies() async throws {
    let scene = try await scene()
    defer { scene.office.close() }
    let (office, id) = (scene.office, scene.id)
    let file = try await office.workspace.exportInitiative(id)
    #expect(!file.contains("Secret") && !file.contains(scene.sheet.text))
    var lines: [String] = []
    try await office.workspace.exportJournal(of: id) { lines.append($0) }
    let body = try await office.workspace.reading { try $0.head(of: scene.sheet)?.digest.hex }
    let digest = try #require(body)
    #expect(!lines.contains { $0.contains(digest) || $0.contains(scene.sheet.text) })
    #expect(lines.count { !$0.contains("\"salt\"") } == 3)
    #expect(try await office.workspace.verifyJournal().broken == nil)

    try await office.handIn(id, scene.criteria, as: .it)
    for party in Party.sides { try await office.reveal(id, as: party) }
    lines = []
    try await office.workspace.exportJournal(of: id) { lines.append($0) }
    #expect(lines.contains { $0.contains(digest) } && lines.allSatisfy { $0.contains("\"salt\"") })
    #expect(try await office.workspace.exportInitiative(id).contains(Self.secret))
  }

  @Test func nobodyElseChangesThemBeforeOrAfterTheReveal() async throws {
    let scene = try await scene()
    defer { scene.office.close() }
    let (office, id) = (scene.office, scene.id)
    let manager = try await office.session("administrator")
    _ = try await office.add("colleague", party: .communications, by: manager)
    func attempt(_ name: String) async throws -> Refusal? {
      let base = try await office.digest(scene.sheet)
      let session = try await office.session(name)
      return try await refusal {
        try await office.workspace.remove(
          Draft(kind: ScoreSheet.kind, initiative: id, record: scene.sheet, base: base), as: session)
      }
    }
    for name in ["it", "colleague"] { #expect(try await attempt(name)?.message.contains("no such record") == true) }
    try await office.handIn(id, scene.criteria, as: .it)
    for party in Party.sides { try await office.reveal(id, as: party) }
    for name in ["it", "colleague"] { #expect(try await attempt(name)?.message.hasPrefix("Only who wrote") == true) }
    #expect(try await attempt("communications") == nil)
  }

  @Test func eachHasOneSheetAboutAnOption() async throws {
    let scene = try await scene()
    defer { scene.office.close() }
    let option = try #require(try await scene.office.view(scene.id).initiative.records[PlatformOption.self].first)
    let again = try await refusal {
      try await scene.office.save(
        "scores", ["option": option.id.text, "low-\(scene.criteria.reach)": "5"], on: scene.id, as: .communications)
    }
    #expect(again?.message.isEmpty == false)
    guard case .invalid(let problems) = again else {
      Issue.record("expected a problem beside a field")
      return
    }
    #expect(problems.list.first?.field == "option")
    #expect(problems.list.first?.message.contains("handed in a score sheet about this already") == true)
  }

  @Test func aRevealNeedsEverySheetAndIsDoneOnceByARepresentative() async throws {
    let scene = try await scene()
    defer { scene.office.close() }
    let (office, id) = (scene.office, scene.id)
    let early = try await refusal { try await office.reveal(id, as: .it) }
    #expect(early?.message.hasPrefix("IT has handed in neither scores nor weights.") == true)
    let stranger = try await refusal { try await office.reveal(id, as: .security) }
    #expect(stranger?.message.hasPrefix("Only those who speak for a party") == true)
    try await office.reveal(id, as: .communications)
    let count = try await office.journalCount()
    try await office.reveal(id, as: .communications)
    #expect(try await office.journalCount() == count)
    #expect(try await office.view(id, as: .it).initiative.records[ScoreSheet.self].isEmpty)
    try await office.handIn(id, scene.criteria, as: .it)
    try await office.reveal(id, as: .it)
    for party in [Party.hr, .communications, .it] {
      #expect(try await office.view(id, as: party).initiative.records[ScoreSheet.self].count == 4)
    }
  }
}
