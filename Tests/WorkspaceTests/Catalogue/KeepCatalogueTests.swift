import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// The organisation's own words in the catalogue.
@Suite struct KeepCatalogueTests {
  private static let day = "2026-05-01"
  private static let wall: [(String, String)] = [
    ("name", "Ward wall"), ("category", "Walls"), ("kinds", "intranet"), ("source", "our trial"), ("read", day),
    ("hosting", "inside"), ("has", "polls"),
  ]

  private func humhub() throws -> PlatformID { try #require(PlatformID("humhub")) }

  private func say(
    _ office: Office, _ about: FactSubject, _ value: String, as party: Party = .it, words: String = ""
  ) async throws {
    let session = try await office.session(party)
    let present = try await office.workspace.platform(try humhub(), as: session).state.entry.fact(about)
    try await office.workspace.keepFact(
      about, of: try humhub(),
      Form([("value", value), ("words", words), ("source", "our trial"), ("read", Self.day)]),
      base: try present?.digest, as: session)
  }

  @Test func itIsKeptByITAndTheDigitalAdviserAndReadByMembers() async throws {
    let office = try await Office()
    defer { office.close() }
    for party in Party.allCases where party != .it {
      let refused = try await refusal {
        _ = try await office.workspace.addPlatform(Form(Self.wall), as: try await office.session(party))
      }
      #expect(refused?.kind == .forbidden, "\(party)")
    }
    let id = try await office.workspace.addPlatform(Form(Self.wall), as: try await office.session(.it))
    for name in ["hr", "administrator"] {
      let view = try await office.workspace.platform(id, as: try await office.session(name))
      #expect(view.state.entry.name == "Ward wall" && !view.mayKeep)
    }
    let guest = try await office.session(.agency)
    let hidden = try await refusal { _ = try await office.workspace.catalogue(guest) }
    #expect(hidden?.kind == .forbidden)
    // The digital adviser is a member of another party.
    let administrator = try await office.session("administrator")
    let settings = try await office.workspace.settings(administrator)
    let adviser = try await office.session(.communications).person.id
    try await office.workspace.changeSettings(
      Form(Office.form(settings.settings, parties: Set(Party.allCases)) + [("digitalAdviser", adviser.text)]),
      base: settings.digest, as: administrator)
    try await say(office, .feature(.polls), "no", as: .communications)
  }

  @Test func everyStateIsARevisionInTheJournalAndTheSameTwiceIsOne() async throws {
    let office = try await Office()
    defer { office.close() }
    let session = try await office.session(.it)
    let before = try await office.journalCount()
    for _ in 1...2 { _ = try await office.workspace.addPlatform(Form(Self.wall), as: session) }
    #expect(try await office.journalCount() == before + 1)
    for _ in 1...2 { try await say(office, .feature(.polls), "no", words: "Gone in version 2.") }
    #expect(try await office.journalCount() == before + 2)
    let told = try await office.workspace.organisationHistory(
      before: nil, as: try await office.session("administrator"))
    #expect(told.lines.first?.words == "In the catalogue, “HumHub”: polls is now no: Gone in version 2.")
    #expect(told.lines.dropFirst().first?.words?.contains("name is now Ward wall") == true)
    try await office.verifyJournal()
    #expect(try await office.workspace.check() == [])
  }

  @Test func anotherPlatformOfTheSameNameIsRefusedAndNothingIsLost() async throws {
    let office = try await Office()
    defer { office.close() }
    let session = try await office.session(.it)
    _ = try await office.workspace.addPlatform(Form(Self.wall), as: session)
    let other = Self.wall.map { $0.0 == "category" ? ("category", "Others") : $0 }
    for form in [other, Self.wall.map { $0.0 == "name" ? ("name", "HumHub") : $0 }] {
      let refused = try await refusal { _ = try await office.workspace.addPlatform(Form(form), as: session) }
      #expect(refused?.fields == ["name"])
    }
    let id = try #require(PlatformID("ward-wall"))
    #expect(try await office.workspace.platform(id, as: session).state.entry.category == "Walls")
  }

  @Test func theSecondOfTwoIsToldAndAnotherFactIsNoConflict() async throws {
    let office = try await Office()
    defer { office.close() }
    let session = try await office.session(.it)
    let id = try humhub()
    let base = try await office.workspace.platform(id, as: session).state.entry.fact(.export)?.digest
    try await say(office, .feature(.polls), "no")
    try await say(office, .export, "none")
    let refused = try await refusal {
      try await office.workspace.keepFact(
        .export, of: id, Form([("value", "whole"), ("source", "s"), ("read", Self.day)]), base: base, as: session)
    }
    #expect(refused?.fields == ["value"] && refused?.message.contains("Somebody else") == true)
    #expect(try await office.workspace.platform(id, as: session).state.entry.fact(.export)?.values == ["none"])
  }

  @Test func pricesAreWrittenAsTheOrganisationWritesNumbers() async throws {
    let office = try await Office()
    defer { office.close() }
    let session = try await office.session(.it)
    let id = try humhub()
    let base = try await office.workspace.platform(id, as: session).state.digest
    let fields = [
      ("prices[0].amount", "4,800.50"), ("prices[0].per", "year"), ("prices[0].source", "offer"),
      ("prices[0].read", Self.day), ("prices[2].amount", "3"), ("prices[2].currency", "chf"),
      ("prices[2].source", "invoice"), ("prices[2].read", Self.day),
    ]
    try await office.workspace.keepPrices(of: id, Form(fields), base: base, as: session)
    let entry = try await office.workspace.platform(id, as: session).state.entry
    #expect(entry.prices.map(\.price.amount.description) == ["3.00 CHF", "4800.50 EUR"])
    #expect(entry.fact(.price)?.words == "3.00 CHF once; 4800.50 EUR per year")
    for (field, typed) in [
      ("amount", "much"), ("amount", "-1"), ("currency", "XX"), ("source", ""), ("read", "2030-01-01"),
    ] {
      let wrong =
        fields.map { $0.0 == "prices[2].\(field)" ? ($0.0, typed) : $0 }
        + (field == "currency" ? [] : [("prices[2].per", "day")])
      let refused = try await refusal {
        try await office.workspace.keepPrices(of: id, Form(wrong), base: base, as: session)
      }
      #expect(refused?.fields == ["prices[2].\(field)"], "\(field) \(typed)")
    }
  }

  @Test func whatIsTakenBackHoldsAsItShips() async throws {
    let office = try await Office()
    defer { office.close() }
    let session = try await office.session(.it)
    let id = try humhub()
    let shipped = try #require(Catalogue.shipped["humhub"])
    try await say(office, .export, "none")
    try await say(office, .feature(.polls), "no")
    let corrected = try await office.workspace.platform(id, as: session).state
    try await office.workspace.dropFact(
      .export, of: id, base: try corrected.entry.fact(.export)?.digest, as: session)
    #expect(
      try await office.workspace.platform(id, as: session).state.entry.fact(.export) == shipped.fact(.export))
    try await office.workspace.removePlatform(id, as: session) { _ in }
    #expect(try await office.workspace.platform(id, as: session).state.entry == shipped)
    let wall = try await office.workspace.addPlatform(Form(Self.wall), as: session)
    try await office.workspace.removePlatform(wall, as: session) { _ in }
    let gone = try await refusal { _ = try await office.workspace.platform(wall, as: session) }
    #expect(gone?.kind == .notFound)
    // It can be added again.
    #expect(try await office.workspace.addPlatform(Form(Self.wall), as: session) == wall)
    #expect(try await office.workspace.platform(wall, as: session).state.entry.fact(.hosting)?.values == ["inside"])
  }

  /// A changed fact opens the condition of an initiative that relied on it, in lists too.
  @Test func whatRestsOnAChangedFactIsBroughtUpToDate() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.profile(id)
    let option = try await office.save(
      "option", ["name": "Ours", "route": "inside", "platform": "humhub"], on: id, as: .communications)
    let mustHave = try await office.save(
      "must-have", ["requirement": "Sign-in with our directory", "reason": "R"], on: id, as: .it)
    try await office.save(
      "check", ["option": option.text, "mustHave": mustHave.text, "result": "met"], on: id, as: .it)
    let held = try await office.view(id)
    #expect(held.initiative.comparison.allSatisfy { $0.doubted.isEmpty })
    try await say(office, .signOn, "none", words: "Removed.")
    let doubted = try await office.view(id)
    #expect(doubted.initiative.comparison.contains { $0.entry.id == option && !$0.doubted.isEmpty })
    #expect(try await office.workspace.check() == [])
  }

  @Test func noRecordOfAnInitiativeTakesItsPlace() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let record = try #require(RecordID.catalogue(try humhub()))
    let refused = try await refusal {
      try await office.save("reservation", ["words": "Mine"], on: id, as: .hr, record: record)
    }
    #expect(refused?.kind == .notFound)
    try await say(office, .feature(.polls), "no")
  }
}
