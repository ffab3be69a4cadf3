import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// What is kept of initiatives is never outdated; that it is as good as read anew at every step is held by the random
/// walk.
@Suite struct InitiativeCacheTests {
  @Test func anotherDayAndOtherSettingsAreOtherInitiatives() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    let before = try await office.view(id).initiative
    office.world.wait(days: 1)
    let after = try await office.view(id).initiative
    #expect(after.today == before.today.adding(days: 1))

    let manager = try await office.session("administrator")
    let present = try await office.workspace.settings(manager)
    try await office.workspace.changeSettings(
      Form(
        [
          ("name", "Renamed"), ("currency", "EUR"), ("dateStyle", "iso"), ("numberStyle", "comma"),
          ("timeZone", "Europe/Berlin"), ("linkDays", "7"), ("horizonYears", "3"), ("quickLimit", "1"),
          ("fullLimit", "2"),
        ] + present.settings.parties.map { ("parties", $0.rawValue) }), base: present.digest, as: manager)
    #expect(try await office.view(id).initiative.settings.name == "Renamed")
  }

  /// Two programs on one file, such as a server and a command beside it: what one has in memory, the other changes.
  @Test func whatAnotherProgramWroteIsSeen() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    let server = Workspace(driver: office.workspace.driver, environment: office.world.environment)
    let session = try await office.session(.communications)
    for number in 0..<20 {
      let seen = try await server.initiative(id, as: session).initiative
      try await office.finding(id, "Finding \(number)")
      let now = try await server.initiative(id, as: session).initiative
      #expect(now.records[Finding.self].count == seen.records[Finding.self].count + 1)
    }
  }

  @Test func wordsThatWereErasedAreNotGivenOut() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    try await office.waive(["need-profile"], on: id, as: .communications)
    let waiver = try #require(try await office.view(id).initiative.course.waivers.last)
    _ = try await office.workspace.redact(waiver.number, reason: "It named a person.")
    #expect(try await office.view(id).initiative.course.waivers.isEmpty)
  }

  /// A write that is taken back leaves nothing in memory, although another entry gets its number afterwards.
  @Test func whatWasTakenBackIsNotKept() async throws {
    struct Stop: Error {}
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    let session = try await office.session(.communications)
    await #expect(throws: Stop.self) {
      try await office.workspace.change(id, as: session) { change in
        try change.act(.standingChanged(StandingChange(standing: .withdrawn, reason: "A slip.")))
        try change.writer.renew(try change.changed(), version: change.entries[0].number, at: change.now)
        _ = try office.workspace.initiative(
          id, settings: session.settings, today: session.today, within: change.writer)
        throw Stop()
      }
    }
    try await office.finding(id)
    let view = try await office.view(id)
    #expect(view.initiative.course.standing == .active)
    #expect(view.initiative.records[Finding.self].count == 1)
  }

  @Test func itStaysWithinItsBudget() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    let initiative = try await office.view(id).initiative
    let cache = InitiativeCache(budget: 200_000)
    for number in 0..<1_000 {
      let other = try #require(InitiativeID("number-\(number)"))
      cache.keep(
        Initiative(
          id: other, settings: initiative.settings, today: initiative.today, records: initiative.records,
          course: initiative.course), version: 1)
    }
    #expect(cache.weight <= 200_000 && cache.weight > 50_000)
    func found(_ number: Int, version: Int64 = 1) throws -> Bool {
      let other = try #require(InitiativeID("number-\(number)"))
      return cache.initiative(other, version: version, settings: initiative.settings, today: initiative.today) != nil
    }
    #expect(try found(999))
    #expect(try !found(999, version: 2))
    #expect(try !found(0))
  }

  @Test func withoutABudgetNothingIsKept() async throws {
    let office = try await Office()
    defer { office.close() }
    let initiative = try await office.view(try await office.decided()).initiative
    let cache = InitiativeCache(budget: 0)
    cache.keep(initiative, version: 1)
    #expect(
      cache.initiative(initiative.id, version: 1, settings: initiative.settings, today: initiative.today) == nil)
  }
}
