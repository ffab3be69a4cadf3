import Documents
import Foundation
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// A clock that jumps back: the order of the journal is its number.
@Suite struct ClockTests {
  @Test func whatHappenedLaterComesLaterWhateverTheClockSays() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.finding(id, "Before the jump")
    try await office.answer(id, "not-now", "The network is rebuilt.")
    office.world.wait(days: -400)
    try await office.finding(id, "After the jump")
    try await office.answer(id, "yes")

    let initiative = try await office.view(id).initiative
    #expect(initiative.records[Finding.self].map(\.title) == ["Before the jump", "After the jump"])
    #expect(initiative.course.answer(of: .it)?.answer.choice == .yes, "the last one counts")
    #expect(initiative.course.answers.allSatisfy { $0.day >= 1 })
    let entries = try await office.workspace.reading { try $0.journal(after: 0, limit: 1_000) }
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.number + 1 == $1.number })
    #expect(zip(entries, entries.dropFirst()).contains { $0.at > $1.at })
    #expect(try await office.workspace.verifyJournal().broken == nil)
    #expect(try await office.workspace.check() == [])
  }

  @Test func pagesListsAndHomesStillWork() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    try await office.share(id, until: "2027-01-01")
    office.world.wait(days: -400)
    for party in Party.allCases {
      let session = try await office.session(party)
      _ = try await office.workspace.home(session)
      #expect(try await office.workspace.initiatives(Form(), as: session).total == 1)
      _ = try await office.workspace.initiative(id, as: session)
    }
    for party in [Party.communications, .it, .hr] { try await office.signOff(id, as: party) }
    let link = try await office.workspace.invite(
      Form([("party", "it")]), to: id, as: try await office.session(.communications))
    _ = try await office.workspace.answer(token: link.token, Form([("answer", "yes")]))
    try await office.verifyJournal()
  }

  @Test(arguments: [
    ("2026-03-29T00:30:00Z", "Europe/Berlin", "2026-03-29T21:59:59Z"),  // the day of 23 hours
    ("2026-10-25T00:30:00Z", "Europe/Berlin", "2026-10-25T22:59:59Z"),  // the day of 25 hours
    ("2026-05-04T12:00:00Z", "Asia/Kathmandu", "2026-05-04T18:14:59Z"),  // a zone of quarter hours
    ("2026-05-04T12:00:00Z", "Pacific/Kiritimati", "2026-05-05T09:59:59Z"),
    ("2026-05-04T12:00:00Z", "Nowhere/At_All", "2026-05-04T23:59:59Z"),  // counts as UTC
  ])
  func aDayEndsWithTheOrganisationsMidnight(now: String, zone: String, end: String) throws {
    let settings = Settings(
      name: "T", currency: .eur, timeZone: zone, quickLimit: Money(amount: 1, currency: .eur),
      fullLimit: Money(amount: 2, currency: .eur))
    let day = settings.day(at: try #require(Timestamp(now)))
    let last = settings.lastMoment(of: day)
    #expect(last.description == end)
    #expect(settings.day(at: last) == day)
    #expect(settings.day(at: last.adding(seconds: 1)) == day.adding(days: 1))
  }
}
