import Documents
import Partnership
import Testing

@testable import Workspace

/// A right that ends between a request and its turn to write.
@Suite struct EndedRightsTests {
  enum Ending: CaseIterable { case demoted, closed, movedToAParty }

  /// The account of an administrator who is none any more, with the session from before.
  private func ended(_ ending: Ending, _ office: Office) async throws -> Session {
    let first = try await office.session("administrator")
    let second = try await office.add("second", party: nil, by: first)
    func change(_ fields: [(String, String)]) async throws {
      try await office.workspace.changePerson(
        second.id, Form([("name", "second"), ("email", "second@hospital.example")] + fields), as: first)
    }
    try await change([("administrator", "yes")])
    let session = try await office.session("second")
    switch ending {
    case .demoted: try await change([])
    case .closed: try await office.workspace.closePerson(second.id, closed: true, as: first)
    case .movedToAParty: try await change([("administrator", "yes"), ("party", "hr")])
    }
    return session
  }

  @Test(arguments: Ending.allCases) func nobodyManagesAccountsWithARightThatIsGone(_ ending: Ending) async throws {
    let office = try await Office()
    defer { office.close() }
    let manager = try await office.session("administrator")
    let somebody = try await office.session(.it).person
    let closed = try await office.add("leaver", party: .hr, by: manager)
    try await office.workspace.closePerson(closed.id, closed: true, as: manager)
    let session = try await ended(ending, office)
    let before = try await office.journalCount()
    let form = Form([("name", "New"), ("email", "new@hospital.example")])
    let workspace = office.workspace
    let refused: [Refusal?] = [
      try await refusal {
        try await workspace.addPerson(form, id: PersonID.make(from: office.world.random), as: session)
      },
      try await refusal { try await workspace.changePerson(somebody.id, form, as: session) },
      try await refusal { try await workspace.resetPassword(of: somebody.id, as: session) },
      try await refusal { try await workspace.closePerson(somebody.id, closed: true, as: session) },
      try await refusal { try await workspace.eraseName(of: closed.id, as: session) },
    ]
    #expect(refused.map { $0?.kind } == Array(repeating: .forbidden, count: 5))
    #expect(try await office.journalCount() == before)
    #expect(try await office.session(.it).person == somebody)
  }

  @Test(arguments: Ending.allCases) func nobodyChangesTheSettingsWithARightThatIsGone(_ ending: Ending) async throws {
    let office = try await Office()
    defer { office.close() }
    let session = try await ended(ending, office)
    try await expectRefused(session, office)
  }

  @Test func aTokenThatIsRevokedChangesNoSettings() async throws {
    let office = try await Office()
    defer { office.close() }
    let administrator = try await office.session("administrator")
    let fresh = try await office.workspace.makeToken(
      Form([("name", "A test"), ("scope", "write"), ("endsOn", "2026-12-01")]),
      id: TokenID.make(from: office.world.random), as: administrator)
    let session = try #require(try await office.workspace.session(bearing: fresh.secret))
    try await office.workspace.revokeToken(fresh.token.id, as: administrator)
    try await expectRefused(session, office)
  }

  @Test func aClosedAccountChangesNoNameOfItsOwn() async throws {
    let office = try await Office()
    defer { office.close() }
    let session = try await office.session(.it)
    let manager = try await office.session("administrator")
    try await office.workspace.closePerson(session.person.id, closed: true, as: manager)
    let refused = try await refusal {
      try await office.workspace.changeOwnAccount(
        Form([("name", "New"), ("email", "new@hospital.example")]), as: session)
    }
    #expect(refused?.kind == .forbidden)
    #expect(try await office.workspace.person(session.person.id, as: manager).name == session.person.name)
  }

  private func expectRefused(_ session: Session, _ office: Office) async throws {
    let present = try await office.workspace.settings(try await office.session("administrator"))
    let form = Form([
      ("name", "Renamed"), ("currency", "EUR"), ("dateStyle", "iso"), ("numberStyle", "comma"),
      ("timeZone", "Europe/Berlin"), ("linkDays", "7"), ("horizonYears", "3"), ("quickLimit", "1"), ("fullLimit", "2"),
    ])
    let refused = try await refusal {
      try await office.workspace.changeSettings(form, base: present.digest, as: session)
    }
    #expect(refused?.kind == .forbidden)
    let after = try await office.workspace.settings(try await office.session("administrator"))
    #expect(after.digest == present.digest)
  }
}
