import Documents
import Partnership
import Store
import Testing

@testable import Workspace

/// The organisation's settings.
@Suite struct SettingsTests {
  private func form(_ changes: KeyValuePairs<String, String>, parties: [Party] = Party.allCases) -> Form {
    var fields: [(String, String)] = [
      ("name", "Test hospitals"), ("currency", "EUR"), ("dateStyle", "day-month"), ("numberStyle", "comma"),
      ("timeZone", "Europe/Berlin"), ("linkDays", "14"), ("horizonYears", "3"), ("quickLimit", "5000"),
      ("fullLimit", "100000"),
    ]
    for (name, value) in changes {
      fields.removeAll { $0.0 == name }
      fields.append((name, value))
    }
    return Form(fields + parties.map { ("parties", $0.rawValue) })
  }

  private func change(_ office: Office, _ form: Form) async throws {
    let session = try await office.session("administrator")
    let base = try await office.workspace.settings(session).digest
    try await office.workspace.changeSettings(form, base: base, as: session)
  }

  @Test(arguments: [
    ("name", ""), ("currency", "EURO"), ("currency", "€"), ("timeZone", "Middle/Earth"), ("timeZone", "../etc/passwd"),
    ("linkDays", "0"), ("linkDays", "91"), ("horizonYears", "x"), ("quickLimit", "a lot"), ("fullLimit", "10"),
    ("dateStyle", "roman"), ("numberStyle", ""), ("digitalAdviser", "nobody"), ("digitalAdviser", "No!"),
  ])
  func whatIsWrongIsSaidBesideItsField(field: String, typed: String) async throws {
    let office = try await Office()
    defer { office.close() }
    let refused = try await refusal { try await change(office, form([field: typed])) }
    #expect(refused?.fields == [field])
  }

  @Test func theAdviserIsAMemberWithAnOpenAccount() async throws {
    let office = try await Office()
    defer { office.close() }
    let manager = try await office.session("administrator")
    let employee = try await office.add("employee", party: nil, by: manager)
    let closed = try await office.add("closed", party: .hr, by: manager)
    try await office.workspace.closePerson(closed.id, closed: true, as: manager)
    let guest = try await office.session(.agency).person
    for person in [employee, closed, guest, manager.person] {
      let refused = try await refusal { try await change(office, form(["digitalAdviser": person.id.text])) }
      #expect(refused?.fields == ["digitalAdviser"], "\(person.name)")
    }
    try await change(office, form(["digitalAdviser": try await office.session(.hr).person.id.text]))
  }

  @Test func aPartyWithMembersStays() async throws {
    let office = try await Office()
    defer { office.close() }
    let without = Party.allCases.filter { $0 != .security && $0 != .agency }
    let refused = try await refusal { try await change(office, form([:], parties: without)) }
    #expect(refused?.fields == ["parties", "parties"])
    #expect(refused?.message.contains("Security has a member: security. Under People, give them another party") == true)
    let manager = try await office.session("administrator")
    for party in [Party.security, .agency] {
      try await office.workspace.closePerson(try await office.session(party).person.id, closed: true, as: manager)
    }
    try await change(office, form([:], parties: without))
    #expect(try await office.session(.it).settings.parties == Set(without))
  }

  @Test(arguments: [
    (
      "cost",
      [
        ("name", "Hosting"), ("nature", "hosting"), ("shape", "lognormal"), ("low", "1"), ("high", "9"),
        ("timing", "once"),
      ]
    ),
    (
      "estimate",
      [
        ("symbol", "wage"), ("name", "Wage"), ("shape", "normal"), ("low", "1"), ("high", "9"),
        ("unit", "hours/EUR"),
      ]
    ),
    (
      "profile",
      [
        ("audience", "inside"), ("channels", "blog"), ("people", "none"), ("exposure", "nothing"),
        ("dependence", "none"), ("reversibility", "easy"), ("costGuess", "9000"),
      ]
    ),
  ])
  func theCurrencyStaysWhereAmountsAreWritten(_ kind: String, _ fields: [(String, String)]) async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed("Costs CHF and EUR in words only")
    try await change(office, form(["currency": "CHF"]))
    try await change(office, form(["currency": "EUR"]))
    try await office.workspace.save(
      Draft(kind: Kind(rawValue: kind), initiative: id, record: RecordID.make(from: office.world.random), base: nil),
      from: Form(fields), as: try await office.session(.communications))
    let refused = try await refusal { try await change(office, form(["currency": "CHF"])) }
    #expect(refused?.fields == ["currency"])
    #expect(refused?.message.contains("There are amounts in EUR on one initiative") == true)
  }

  @Test func theSecondOfTwoAdministratorsIsToldAndTheSameFormTwiceIsOne() async throws {
    let office = try await Office()
    defer { office.close() }
    let session = try await office.session("administrator")
    let base = try await office.workspace.settings(session).digest
    let changed = form(["linkDays": "7"])
    for _ in 1...2 { try await office.workspace.changeSettings(changed, base: base, as: session) }
    let refused = try await refusal {
      try await office.workspace.changeSettings(form(["linkDays": "8"]), base: base, as: session)
    }
    #expect(refused?.message.contains("Somebody else") == true)
    #expect(try await office.session(.it).settings.linkDays == 7)
  }

  /// What is proposed and who owes what depends on the settings, so lists and home pages follow at once.
  @Test func whatListsSayFollowsTheSettings() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.profile(id, cost: "60000")
    let parked = try await office.bringNeed("Parked")
    try await office.profile(parked, cost: "60000")
    try await office.change(.parked, parked)
    let before = try #require(try await office.workspace.reading { try $0.initiativeRow(id) })
    #expect(before.track == .normal)
    office.world.wait(seconds: 60)
    try await change(office, form(["fullLimit": "50000"]))
    let after = try #require(try await office.workspace.reading { try $0.initiativeRow(id) })
    #expect(after.track == .full)
    #expect(after.changedAt == before.changedAt && after.version == before.version, "nobody changed the initiative")
    let owed = try await office.workspace.reading { try $0.unmet(of: id) }
    #expect(owed.first { $0.condition == "track-confirmed" }?.reason.contains("full track") == true)
    #expect(try await office.workspace.check() == [])
  }
}
