import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// The track is proposed from cost, data and reversibility, and confirmed by IT.
@Suite struct TrackTests {
  private func quickProfile(_ office: Office, _ id: InitiativeID) async throws {
    try await office.save(
      "profile",
      [
        "audience": "inside", "people": "none", "exposure": "nothing", "dependence": "none", "reversibility": "easy",
        "costGuess": "900",
      ], on: id, as: .communications)
  }

  /// Makes HR's member the organisation's digital adviser.
  private func nameAdviser(_ office: Office) async throws {
    let person = try await office.session(.hr).person.id
    let manager = try await office.session("administrator")
    let present = try await office.workspace.settings(manager)
    var changed = present.settings
    changed.digitalAdviser = person
    let settings = changed
    try await office.workspace.writing { writer in
      try office.workspace.write(
        settings, over: try writer.head(of: .settings), by: manager.person.id, in: writer)
    }
  }

  @Test func theAdviserConfirmsTheQuickTrackWhereItIsProposed() async throws {
    let office = try await Office()
    defer { office.close() }
    try await nameAdviser(office)
    let adviser = try await office.session(.hr)
    func confirm(_ track: Track, _ id: InitiativeID) async throws -> Refusal? {
      try await refusal {
        try await office.workspace.confirmTrack(
          Form([("track", track.rawValue), ("reason", "It is small.")]), on: id, as: adviser)
      }
    }
    let small = try await office.bringNeed("Small")
    try await quickProfile(office, small)
    #expect(try await office.view(small).initiative.proposal.track == .quick)
    #expect(try await confirm(.normal, small)?.kind == .forbidden)
    #expect(try await confirm(.quick, small) == nil)

    let large = try await office.bringNeed("Large")
    try await office.profile(large, cost: "900000")
    #expect(try await confirm(.quick, large)?.kind == .forbidden, "IT would be passed by")
  }

  @Test func anotherTrackThanTheProposedOneNeedsItsReason() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.profile(id)
    #expect(try await refusal { try await office.confirmTrack(id, .full) }?.fields == ["reason"])
    for _ in 1...2 { try await office.confirmTrack(id, .full, reason: "The works council asked for it.") }
    #expect(try await office.view(id).initiative.track == .full)
    let acts = try await office.workspace.reading { try $0.acts(of: id) }
    #expect(acts.filter { $0.act.kind == "track-confirmed" }.count == 1)
  }

  @Test func onTheQuickTrackOnePageGoesFromNeedToSignOff() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await quickProfile(office, id)
    try await office.answer(id)
    try await office.confirmTrack(id, .quick)
    let option = try await office.save("option", ["name": "A wall", "route": "own"], on: id, as: .communications)
    try await office.choose(option, on: id)
    for party in [Party.communications, .it] { try await office.signOff(id, as: party) }
    try await office.pass(.need, id)
    #expect(try await office.view(id).initiative.course.passages.map(\.passage.stage) == [.need, .options, .decision])
    let late = try await refusal { try await office.confirmTrack(id, .normal, reason: "After all") }
    #expect(late?.message.contains("settled") == true)
  }

  @Test func aGateThatIsFurtherOnIsNotPassedYetAndTheLastOneTwiceIsOnce() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    #expect(try await refusal { try await office.pass(.rollout, id) }?.kind == .forbidden)
    try await quickProfile(office, id)
    try await office.answer(id)
    try await office.confirmTrack(id, .quick)
    let option = try await office.save("option", ["name": "A wall", "route": "own"], on: id, as: .communications)
    try await office.choose(option, on: id)
    for party in [Party.communications, .it] { try await office.signOff(id, as: party) }
    try await office.pass(.need, id)
    for _ in 1...2 { try await office.pass(.outcome, id) }
    let course = try await office.view(id).initiative.course
    #expect(course.standing == .completed)
    #expect(course.passages.count == 4)
  }
}
