import Documents
import Partnership
import Store
import Testing

@testable import Workspace

/// IT's calendar: who keeps it, and what becomes of what is typed.
@Suite struct KeepCalendarTests {
  private static let freeze = [
    ("freezes[0].from", "2026-12-15"), ("freezes[0].until", "6.1.2027"), ("freezes[0].what", "Year-end close"),
  ]

  private func keep(_ office: Office, _ fields: [(String, String)], as party: Party = .it) async throws {
    let session = try await office.session(party)
    let base = try await office.workspace.calendar(session).digest
    try await office.workspace.keepCalendar(Form(fields), base: base, as: session)
  }

  @Test func onlyMembersOfITKeepItAndEverybodyReadsIt() async throws {
    let office = try await Office()
    defer { office.close() }
    for party in Party.allCases where party != .it {
      let refused = try await refusal { try await keep(office, Self.freeze, as: party) }
      #expect(refused?.kind == .forbidden, "\(party)")
    }
    try await keep(office, Self.freeze)
    for name in ["hr", "agency", "administrator"] {
      let view = try await office.workspace.calendar(try await office.session(name))
      #expect(view.calendar.freezes.map(\.what) == ["Year-end close"] && !view.mayKeep)
    }
    #expect(try await office.workspace.calendar(try await office.session(.it)).mayKeep)
  }

  @Test func everyStateIsARevisionInTheJournalAndTheSameTwiceIsOne() async throws {
    let office = try await Office()
    defer { office.close() }
    let before = try await office.journalCount()
    for _ in 1...2 { try await keep(office, Self.freeze) }
    #expect(try await office.journalCount() == before + 1)
    try await keep(office, [])
    let history = try await office.workspace.reading { try $0.history(of: .itCalendar) }
    #expect(history.map(\.number) == [1, 2] && history.allSatisfy { $0.kind == ITCalendar.kind })
    #expect(try await office.workspace.calendar(try await office.session(.it)).calendar == ITCalendar())
    let told = try await office.workspace.organisationHistory(
      before: nil, as: try await office.session("administrator"))
    #expect(told.lines.first?.words == "Wrote IT's calendar.")
    try await office.verifyJournal()
    #expect(try await office.workspace.check() == [])
  }

  @Test func theSecondOfTwoIsTold() async throws {
    let office = try await Office()
    defer { office.close() }
    let session = try await office.session(.it)
    let base = try await office.workspace.calendar(session).digest
    try await keep(office, Self.freeze)
    let refused = try await refusal {
      try await office.workspace.keepCalendar(
        Form([("browsers[0].name", "Firefox")]), base: base, as: session)
    }
    #expect(refused?.message.contains("Somebody else") == true)
  }

  @Test(arguments: [
    ([("freezes[4].what", "Close")], ["freezes[4].from", "freezes[4].until"]),
    (
      [("freezes[0].from", "2027-01-06"), ("freezes[0].until", "2026-12-15"), ("freezes[0].what", "Close")],
      ["freezes[0].until"]
    ),
    ([("roadMap[0].on", "soon"), ("roadMap[0].what", "A directory")], ["roadMap[0].on"]),
    ([("roadMap[0].on", "2027-01-01")], ["roadMap[0].what"]), ([("browsers[0].since", "140")], ["browsers[0].name"]),
  ])
  func whatIsWrongIsSaidBesideItsField(typed: [(String, String)], fields: [String]) async throws {
    let office = try await Office()
    defer { office.close() }
    let refused = try await refusal { try await keep(office, typed) }
    #expect(refused?.fields == fields)
    #expect(try await office.workspace.calendar(try await office.session(.it)).calendar == ITCalendar())
  }

  @Test func noRecordOfAnInitiativeTakesItsPlace() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let refused = try await refusal {
      try await office.workspace.save(
        Draft(kind: "reservation", initiative: id, record: .itCalendar, base: nil), from: Form([("words", "Mine")]),
        as: try await office.session(.hr))
    }
    #expect(refused?.kind == .notFound)
    try await keep(office, Self.freeze)
  }
}
