import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// What happened to accounts and settings, in sentences.
@Suite struct OrganisationJournalTests {
  private func words(_ office: Office) async throws -> [String] {
    let session = try await office.session("administrator")
    return try await office.workspace.organisationHistory(before: nil, limit: 1_000, as: session).lines
      .compactMap(\.words)
  }

  @Test func everyChangeOfAnAccountHasItsSentence() async throws {
    let office = try await Office()
    defer { office.close() }
    let manager = try await office.session("administrator")
    let before = try await words(office).count
    let agency = try await office.add("agency-2", party: .agency, by: manager)
    _ = try await office.workspace.resetPassword(of: agency.id, as: manager)
    try await office.workspace.changePerson(
      agency.id,
      Form([("name", "Anna"), ("email", "anna@hospital.example"), ("party", "it"), ("administrator", "yes")]),
      as: manager)
    try await office.workspace.closePerson(agency.id, closed: true, as: manager)
    try await office.workspace.closePerson(agency.id, closed: false, as: manager)
    #expect(
      try await words(office).dropLast(before).reversed() == [
        "Added the account of Anna: Agency, until 30 June 2027.", "Gave Anna a one-time password.",
        "Changed the account of Anna, which is since then: IT, administrator.", "Closed the account of Anna.",
        "Opened the account of Anna again.",
      ])
    try await office.workspace.closePerson(agency.id, closed: true, as: manager)
    try await office.workspace.eraseName(of: agency.id, as: manager)
    #expect(try await words(office).first == "Erased name and address of a former member.")
  }

  @Test func aChangeOfTheSettingsSaysWhatBecameOfWhat() async throws {
    let office = try await Office()
    defer { office.close() }
    #expect(try await words(office).contains("Set the organisation up."))
    let manager = try await office.session("administrator")
    let person = try await office.session(.communications).person
    let settings = try await office.workspace.settings(manager)
    var fields = Office.form(settings.settings, parties: settings.settings.parties).filter { $0.0 != "linkDays" }
    fields += [("linkDays", "7"), ("digitalAdviser", person.id.text)]
    fields = fields.map { $0.0 == "numberStyle" ? ($0.0, "space") : $0 }
    try await office.workspace.changeSettings(Form(fields), base: settings.digest, as: manager)
    #expect(
      try await words(office).first
        == "Changed the settings: digital adviser is now communications; an answer link works for was 14 days, is now 7 days; dates and numbers was 4 May 2026, 12,345.60, is now 4 May 2026, 12 345,60."
    )
  }

  @Test func itIsForAdministratorsAndTurnedPageByPage() async throws {
    let office = try await Office()
    defer { office.close() }
    let member = try await office.session(.it)
    for attempt in [
      try await refusal { _ = try await office.workspace.organisationHistory(before: nil, as: member) },
      try await refusal { _ = try await office.workspace.organisationJournalTable(member) },
    ] { #expect(attempt?.kind == .forbidden) }
    let session = try await office.session("administrator")
    var numbers: [Int64] = []
    var next: Int64?
    repeat {
      let page = try await office.workspace.organisationHistory(before: next, limit: 3, as: session)
      numbers += page.lines.map(\.entry.number)
      next = page.next
    } while next != nil
    let all = try await office.workspace.organisationHistory(before: nil, limit: 1_000, as: session)
    #expect(numbers == all.lines.map(\.entry.number) && numbers.count > 6)
  }

  @Test func whatCameWithAFileIsToldApart() async throws {
    let demo = try await DemoFile.common()
    let office = try await Office()
    defer { office.close() }
    let file = try await demo.workspace.exportInitiative(try DemoTelling.id("photo-wall"))
    _ = try await office.workspace.importInitiative(Array(file.utf8))
    #expect(
      try await words(office).contains(
        "Digital adviser came with a file, as a name without an account: Communications."))
  }
}
