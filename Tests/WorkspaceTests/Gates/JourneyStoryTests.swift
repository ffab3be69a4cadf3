import Documents
import Foundation
import Journey
import Partnership
import Testing

@testable import Workspace

/// One need from first ask to a signed decision, and what becomes of the sign-offs when the case changes.
@Suite struct JourneyStoryTests {
  @Test func aNeedTravelsToASignedDecisionAndChangesTellOnIt() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()

    // IT answers by a link, on the next day, without an account.
    let link = try await office.workspace.invite(
      Form([("party", "it"), ("name", "Head of IT")]), to: id, as: try await office.session(.communications))
    office.world.wait(days: 1)
    #expect(try await office.workspace.asked(token: link.token).brief.title == "Employee community")
    _ = try await office.workspace.answer(token: link.token, Form([("answer", "if"), ("words", "it sleeps at night")]))
    #expect(try await office.view(id).initiative.course.answer(of: .it)?.day == 2)

    try await office.profile(id)
    try await office.confirmTrack(id, .normal)
    for party in [Party.it, .hr] { try await office.represent(id, as: party) }
    try await office.pass(.need, id)

    let finding = try await office.save(
      "finding", ["statement": "4 of 10 calls ask who knows.", "source": "Switchboard log", "strength": "record"],
      on: id,
      as: .communications)
    try await office.save(
      "finding", ["statement": "The link is at 20 % at noon.", "source": "Router", "strength": "record"], on: id,
      as: .it)
    try await office.pass(.evidence, id)

    try await office.save(
      "benefit",
      [
        "name": "Time saved", "cash": "no", "low": "60000", "high": "210000", "shape": "lognormal", "unit": "EUR",
        "timing": "per-year", "rests": finding.text,
      ], on: id, as: .communications)
    let hosting = try await office.save(
      "cost",
      [
        "name": "Hosting", "nature": "hosting", "low": "18000", "high": "31000", "shape": "lognormal",
        "timing": "per-year",
      ], on: id, as: .it)
    try await office.save(
      "cost",
      [
        "name": "Moderation", "nature": "moderation", "low": "25000", "high": "52000", "shape": "lognormal",
        "timing": "per-year",
      ],
      on: id, as: .hr)
    let risk = try await office.save(
      "risk",
      [
        "name": "Patient data in posts", "nature": "confidentiality", "chance": "10", "low": "5000", "high": "80000",
        "shape": "lognormal", "owner": "security",
      ], on: id, as: .security)
    try await office.accept(risk, on: id, as: .security)
    try await office.simulate(id)
    try await office.pass(.businessCase, id)

    let option = try await office.save(
      "option", ["name": "Open-source platform", "route": "inside"], on: id, as: .communications)
    let nothing = try RecordID.single("do-nothing", of: id)
    for party in [Party.communications, .it, .hr] {
      try await office.save("position", ["option": option.text, "stance": "supports"], on: id, as: party)
      try await office.save(
        "position", ["option": nothing.text, "stance": "objects", "words": "Searching goes on."], on: id, as: party)
    }
    // With an option there is something to choose between, so the case is simulated under it.
    try await office.simulate(id)
    try await office.compare(id)
    try await office.pass(.options, id)

    try await office.save(
      "decision",
      [
        "choice": option.text, "reasons": "It runs inside.", "readyBy": "2027-01-31", "waiting": "€8,000 a month",
        "contribution": "Hosting and sign-on",
      ], on: id, as: .communications)
    let cost = try #require(try await office.view(id).initiative.exposure.cost)
    let limit = "\(Int(cost.doubleValue) + 60_000)"
    for party in [Party.communications, .it, .hr] { try await office.signOff(id, as: party, cost: limit) }
    #expect(try await office.view(id).initiative.isGateOpen)

    // A cost within the bounds is listed and leaves the sign-offs standing.
    try await office.save(
      "cost",
      [
        "name": "Hosting", "nature": "hosting", "low": "20000", "high": "33000", "shape": "lognormal",
        "timing": "per-year",
      ], on: id, as: .it, record: hosting, base: try await office.digest(hosting))
    var initiative = try await office.view(id).initiative
    let signOff = try #require(initiative.course.signOff(of: .hr))
    guard case .current(let since) = initiative.state(of: signOff) else {
      Issue.record("a change within bounds must leave the sign-off standing")
      return
    }
    #expect(since.count == 1)
    #expect(since.first?.contains("Hosting") == true)

    // A cost beyond them makes all stale, with the amounts in words, and the gate shuts.
    try await office.save(
      "cost",
      [
        "name": "Hosting", "nature": "hosting", "low": "60000", "high": "90000", "shape": "lognormal",
        "timing": "per-year",
      ], on: id, as: .it, record: hosting, base: try await office.digest(hosting))
    initiative = try await office.view(id).initiative
    for party in [Party.communications, .it, .hr] {
      let signOff = try #require(initiative.course.signOff(of: party))
      guard case .stale(let words) = initiative.state(of: signOff) else {
        Issue.record("\(party) must be stale")
        continue
      }
      #expect(words.first?.contains("signed up to €") == true)
      #expect(words.contains { $0.contains("Hosting") && $0.contains("is now") })
    }
    #expect(!initiative.isGateOpen)
    let waiting = try await office.workspace.home(try await office.session(.it)).mine
    #expect(waiting.contains { $0.words.contains("stale") })

    // Simulated and renewed, the gate opens again, and the journal is whole.
    try await office.simulate(id)
    for party in [Party.communications, .it, .hr] { try await office.signOff(id, as: party) }
    try await office.pass(.decision, id)
    #expect(try await office.view(id).initiative.stage == .rollout)
    try await office.verifyJournal()
  }

  @Test func pressingTwicePassesOneGate() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.profile(id)
    try await office.answer(id)
    try await office.confirmTrack(id, .normal)
    try await office.represent(id, as: .hr)
    try await office.pass(.need, id)
    try await office.pass(.need, id)
    let course = try await office.view(id).initiative.course
    #expect(course.stage == .evidence)
    #expect(course.passages.count == 1)
  }

  @Test func aShutGateSaysWhatIsOwedByWhom() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    await #expect {
      try await office.pass(.need, id)
    } throws: { error in
      guard case Refusal.forbidden(let message) = error else { return false }
      return message.contains("IT has answered (owed by IT)")
    }
  }
}
