import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// The register of channels: who keeps it, and what becomes of what is typed.
@Suite struct KeepChannelsTests {
  private static let wiki = [
    ("channels[0].name", "Wiki"), ("channels[0].features", "search"), ("channels[0].features", "files"),
    ("channels[0].reach", "4,200"), ("channels[0].owner", "IT"),
  ]

  private func keep(_ office: Office, _ fields: [(String, String)], as name: String = "communications") async throws {
    let session = try await office.session(name)
    let base = try await office.workspace.channels(session).digest
    try await office.workspace.keepChannels(Form(fields), base: base, as: session)
  }

  private func nameAdviser(_ party: Party, in office: Office) async throws {
    let manager = try await office.session("administrator")
    let present = try await office.workspace.settings(manager)
    let adviser = try await office.session(party).person.id
    try await office.workspace.changeSettings(
      Form(
        Office.form(present.settings, parties: present.settings.parties) + [("digitalAdviser", adviser.text)]),
      base: present.digest, as: manager)
  }

  @Test func communicationsAndTheAdviserKeepItAndEverybodyReadsIt() async throws {
    let office = try await Office()
    defer { office.close() }
    for party in Party.allCases where party != .communications {
      let refused = try await refusal { try await keep(office, Self.wiki, as: party.rawValue) }
      #expect(refused?.kind == .forbidden, "\(party)")
    }
    try await keep(office, Self.wiki)
    for name in ["hr", "agency", "administrator"] {
      let view = try await office.workspace.channels(try await office.session(name))
      #expect(
        view.register.channels == [.init("Wiki", features: [.search, .files], reach: 4_200, owner: "IT")]
          && !view.mayKeep)
    }
    try await nameAdviser(.it, in: office)
    try await keep(office, [], as: "it")
    #expect(try await office.workspace.channels(try await office.session(.it)).register == ChannelRegister())
  }

  @Test func everyStateIsARevisionInTheJournalAndTheSameTwiceIsOne() async throws {
    let office = try await Office()
    defer { office.close() }
    let before = try await office.journalCount()
    for _ in 1...2 { try await keep(office, Self.wiki) }
    #expect(try await office.journalCount() == before + 1)
    let history = try await office.workspace.reading { try $0.history(of: .channels) }
    #expect(history.map(\.number) == [1] && history.allSatisfy { $0.kind == ChannelRegister.kind })
    let told = try await office.workspace.organisationHistory(
      before: nil, as: try await office.session("administrator"))
    #expect(told.lines.first?.words == "Wrote the register of channels.")
    try await office.verifyJournal()
    #expect(try await office.workspace.check() == [])
  }

  @Test func theSecondOfTwoIsToldAndWhatIsTickedAwayIsGone() async throws {
    let office = try await Office()
    defer { office.close() }
    let session = try await office.session(.communications)
    let base = try await office.workspace.channels(session).digest
    try await keep(office, Self.wiki)
    let refused = try await refusal {
      try await office.workspace.keepChannels(Form(Self.wiki), base: nil, as: session)
      try await office.workspace.keepChannels(Form([]), base: base, as: session)
    }
    #expect(refused?.message.contains("Somebody else") == true)
    try await keep(office, Self.wiki + [("channels[0].drop", "yes")])
    #expect(try await office.workspace.channels(session).register.channels.isEmpty)
  }

  @Test(arguments: [
    ([("channels[2].features", "search")], ["channels[2].name", "channels[2].owner"]),
    ([("channels[0].name", "Wiki")], ["channels[0].owner"]),
    ([("channels[0].name", "W"), ("channels[0].owner", "IT"), ("channels[0].reach", "many")], ["channels[0].reach"]),
    ([("channels[0].name", "W"), ("channels[0].owner", "IT"), ("channels[0].kind", "fax")], ["channels[0].kind"]),
    (
      [
        ("channels[0].name", "Wiki"), ("channels[0].owner", "IT"), ("channels[1].name", "WIKI"),
        ("channels[1].owner", "HR"),
      ], ["channels[1].name"]
    ),
  ])
  func whatIsWrongIsSaidBesideItsField(typed: [(String, String)], fields: [String]) async throws {
    let office = try await Office()
    defer { office.close() }
    let refused = try await refusal { try await keep(office, typed) }
    #expect(refused?.fields == fields)
    #expect(
      try await office.workspace.channels(try await office.session(.communications)).register == ChannelRegister())
  }

  @Test func noRecordOfAnInitiativeTakesItsPlace() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let refused = try await refusal {
      try await office.workspace.save(
        Draft(kind: "reservation", initiative: id, record: .channels, base: nil), from: Form([("words", "Mine")]),
        as: try await office.session(.hr))
    }
    #expect(refused?.kind == .notFound)
  }

  @Test func useWhatWeHaveIsMadeOfIt() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.profile(id)
    try await office.save(
      "must-have", ["requirement": "People can search it", "reason": "Nights"], on: id, as: .it)
    func have() async throws -> Shortlist.Proposal {
      try #require(try await office.view(id).shortlist?.proposals.first { $0.candidate.kind == .have })
    }
    #expect(try await have().judgements.map(\.status) == [.unknown])
    try await keep(office, Self.wiki)
    let judged = try #require(try await have().judgements.first)
    #expect(judged.status == .met && judged.words == "“Wiki” has it." && judged.source == "the register of channels")
  }
}
