import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// A condition is set aside with open eyes: proposed by one side, confirmed by the other.
@Suite struct WaiverTests {
  /// A need whose gate asks several things, with Communications, IT and HR on it.
  private func begin(_ office: Office) async throws -> InitiativeID {
    let id = try await office.bringNeed()
    for party in [Party.it, .hr] { try await office.represent(id, as: party) }
    return id
  }

  private func state(_ office: Office, _ id: InitiativeID, _ condition: String) async throws -> Assessment.State? {
    try await office.view(id).initiative.assessments.first { $0.condition == condition }?.state
  }

  @Test func theOtherSideAgreesAndTheConditionIsSetAside() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await begin(office)
    try await office.waive(["it-answered", "need-profile"], on: id, as: .communications)
    #expect(try await state(office, id, "it-answered") == .open)
    let waiting = try await office.workspace.home(try await office.session(.it)).mine
    #expect(waiting.contains { $0.words == "Communications proposes a waiver and waits for an answer." })

    let waiver = try #require(try await office.view(id).initiative.course.waivers.first)
    #expect(waiver.proposal.confirmer == .it)
    try await office.settle(waiver, agrees: true, on: id, as: .it)
    for name in ["it-answered", "need-profile"] { #expect(try await state(office, id, name) == .waived) }
    let left = try await office.workspace.home(try await office.session(.it)).mine
    #expect(left.map(\.words).allSatisfy { !$0.contains("waiver") && !$0.contains("answered") })
  }

  @Test func theOtherSideRefusesAndItIsSettledAllTheSame() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await begin(office)
    try await office.waive(["need-profile"], on: id, as: .it)
    let waiver = try #require(try await office.view(id).initiative.course.waivers.first)
    let silent = try await refusal {
      try await office.workspace.settleWaiver(
        waiver.number, Form([("agrees", "no")]), on: id, as: try await office.session(.communications))
    }
    #expect(silent?.fields == ["reason"])
    try await office.settle(waiver, agrees: false, on: id, as: .communications)
    #expect(try await state(office, id, "need-profile") == .open)
    let twice = try await refusal { try await office.settle(waiver, agrees: true, on: id, as: .communications) }
    #expect(twice?.kind == .gone)
    #expect(try await state(office, id, "need-profile") == .open)
  }

  @Test func onlyTheOtherSidesRepresentativeSettles() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await begin(office)
    try await office.waive(["need-profile"], on: id, as: .communications)
    let waiver = try #require(try await office.view(id).initiative.course.waivers.first)
    for party in [Party.communications, .hr, .security] {
      let refused = try await refusal { try await office.settle(waiver, agrees: true, on: id, as: party) }
      #expect(refused?.kind == .forbidden, "\(party)")
    }
    let unknown = try await refusal {
      try await office.workspace.settleWaiver(
        1, Form([("agrees", "yes")]), on: id, as: try await office.session(.it))
    }
    #expect(unknown?.kind == .notFound)
  }

  @Test func sentTwiceItIsOneProposal() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await begin(office)
    for _ in 1...2 { try await office.waive(["need-profile"], on: id, as: .communications) }
    #expect(try await office.view(id).initiative.course.waivers.count == 1)
  }

  @Test func whatIsHeldOrNotAskedIsNotWaived() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await begin(office)
    for name in ["hr-speaks", "finding-exists", "<script>", ""] {
      let refused = try await refusal { try await office.waive([name], on: id, as: .communications) }
      #expect(refused?.fields == ["conditions"], "\(name)")
    }
    let none = try await refusal { try await office.waive([], on: id, as: .communications) }
    #expect(none?.fields == ["conditions"])
  }

  /// An initiative before the gate of the business case, where Security owes that risks have owners.
  private func withUnownedRisk(_ office: Office) async throws -> InitiativeID {
    let id = try await begin(office)
    try await office.profile(id)
    try await office.answer(id)
    try await office.confirmTrack(id, .normal)
    try await office.pass(.need, id)
    try await office.finding(id)
    try await office.finding(id, "The link is at 20 % at noon.", as: .it)
    try await office.pass(.evidence, id)
    try await office.save(
      "risk",
      ["name": "Leak", "nature": "confidentiality", "chance": "10", "low": "10", "high": "20", "shape": "lognormal"],
      on: id, as: .communications)
    return id
  }

  @Test func whatSecurityOwesIsWaivedBySecurityAlone() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await withUnownedRisk(office)
    for party in [Party.communications, .it, .hr] {
      let refused = try await refusal { try await office.waive(["risks-owned"], on: id, as: party) }
      #expect(refused?.message.contains("Only Security can waive") == true, "\(party)")
    }
    try await office.represent(id, as: .security)
    let mixed = try await refusal { try await office.waive(["risks-owned", "it-cost"], on: id, as: .security) }
    #expect(mixed?.message.contains("one party at a time") == true)
    try await office.waive(["risks-owned"], on: id, as: .security)
    #expect(try await state(office, id, "risks-owned") == .waived)
  }

  @Test func itWearsTheHatOfAMissingSecurity() async throws {
    let office = try await Office(parties: Party.essential)
    defer { office.close() }
    let id = try await withUnownedRisk(office)
    let owed = try #require(try await office.view(id).initiative.assessments.first { $0.condition == "risks-owned" })
    #expect(owed.owing == .it && owed.hat == .security)
    let mine = try await office.workspace.home(try await office.session(.it)).mine
    #expect(mine.contains { $0.words == "The risk “Leak” has no owner." && $0.party == .it })
    let theirs = try await office.workspace.home(try await office.session(.hr)).mine
    #expect(!theirs.contains { $0.words.contains("Leak") })

    let refused = try await refusal { try await office.waive(["risks-owned"], on: id, as: .communications) }
    #expect(refused?.fields == ["conditions"])
    try await office.waive(["risks-owned"], on: id, as: .it)
    #expect(try await state(office, id, "risks-owned") == .waived)
  }
}
