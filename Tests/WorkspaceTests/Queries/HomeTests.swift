import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// What waits for me, what waits for others, since when.
@Suite struct HomeTests {
  @Test func eachPartySeesWhatItOwesAndWhatItWaitsFor() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    func home(_ party: Party) async throws -> Home { try await office.workspace.home(try await office.session(party)) }

    let communications = try await home(.communications)
    #expect(
      communications.mine.map(\.words) == ["The questions about audience, data and size are not answered yet."])
    #expect(Set(communications.others.map(\.party)) == [.it, .hr])
    #expect(communications.mine.first?.asked == "The need says who it is for and what data it holds")
    let it = try await home(.it)
    #expect(it.mine.count == 2 && it.mine.allSatisfy { $0.party == .it && $0.initiative == id })
    #expect(it.others.isEmpty, "IT is not on it yet")
    try await office.represent(id, as: .it)
    let waitedFor = Set(try await home(.it).others.map(\.party))
    #expect(waitedFor == [.communications, .hr])
    let sponsor = try await home(.sponsor)
    #expect(sponsor.mine.isEmpty && sponsor.others.isEmpty)
    #expect(sponsor.recent.map(\.id) == [id])
    for party in Party.allCases {
      let session = try await office.session(party)
      let owed = try await office.workspace.home(session).mine.count
      #expect(try await office.workspace.waitingCount(session).count == owed)
    }
  }

  @Test func theOldestComesFirstAndItsDayStays() async throws {
    let office = try await Office()
    defer { office.close() }
    let first = try await office.bringNeed("First")
    let begun = office.world.now
    office.world.wait(days: 1)
    _ = try await office.bringNeed("Second")
    office.world.wait(days: 1)
    try await office.finding(first)
    let mine = try await office.workspace.home(try await office.session(.it)).mine
    #expect(mine.map(\.title) == ["First", "First", "Second", "Second"])
    #expect(mine.prefix(2).allSatisfy { $0.since == begun }, "a write does not make it younger")
    try await office.answer(first)
    try await office.answer(first, "not-now", "The network is rebuilt.")
    let again = try await office.workspace.home(try await office.session(.it)).mine
    #expect(
      again.last { $0.title == "First" && $0.words.contains("Not now") }?.since == office.world.now,
      "what was met and is owed again is owed since then")
  }

  @Test func whoIsInformedOfAMilestoneIsToldWithoutOwing() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let milestone = try await office.save(
      "milestone",
      [
        "name": "First ward online", "due": "2026-12-01", "raci-it": "A", "raci-communications": "R", "raci-hr": "I",
        "done": "no",
      ], on: id, as: .communications)
    #expect(
      try await office.workspace.home(try await office.session(.hr)).informed.map(\.words) == [
        "“First ward online” is due on 1 December 2026."
      ])
    #expect(try await office.workspace.home(try await office.session(.it)).informed.isEmpty)
    try await office.save(
      "milestone",
      [
        "name": "First ward online", "due": "2026-12-01", "raci-it": "A", "raci-communications": "R", "raci-hr": "I",
        "done": "yes",
      ], on: id, as: .communications, record: milestone, base: try await office.digest(milestone))
    #expect(try await office.workspace.home(try await office.session(.hr)).informed.isEmpty)
  }

  @Test func hrWearsTheHatOfAMissingDataProtection() async throws {
    let office = try await Office(parties: [.communications, .it, .hr])
    defer { office.close() }
    let id = try await office.decided()
    try await office.profile(id, people: "special")
    try await office.answer(id)
    try await office.confirmTrack(id, .full)
    let initiative = try await office.view(id).initiative
    #expect(DecisionGate.signers(of: initiative) == [.communications, .it, .hr])
    for party in [Party.communications, .it, .hr] { try await office.signOff(id, as: party) }
    let signed = try await office.view(id).initiative.wholeTrack.filter { $0.condition.hasSuffix("-signed") }
    #expect(signed.allSatisfy { $0.isMet }, "whoever wears a hat signs once")
  }
}
