import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// One initiative written to a file, imported elsewhere, and written again.
@Suite struct RoundTripTests {
  static let initiatives = ["campaign-blog", "employee-community", "social-sites", "photo-wall"]

  @Test func everyInitiativeOfTheDemoComesBackWithoutADifference() async throws {
    let demo = try await DemoFile.common()
    let office = try await Office(parties: Party.essential)
    defer { office.close() }
    for name in Self.initiatives {
      let id: InitiativeID = try DemoTelling.id(name)
      let file = try await demo.workspace.exportInitiative(id)
      #expect(try await demo.workspace.exportInitiative(id) == file, "\(name): equal states give equal files")
      let report = try await office.workspace.importInitiative(Array(file.utf8))
      #expect(report.initiative == id)
      let again = try await office.workspace.exportInitiative(id)
      #expect(again == file, "\(name)")
    }
    let verified = try await office.workspace.verifyJournal()
    #expect(verified.broken == nil)
    #expect(verified.manifests > 0)
    let found = try await office.workspace.check()
    #expect(found.isEmpty, "\(found)")
  }

  @Test func peopleBecomeNamesWithoutAnAccount() async throws {
    let (office, id) = try await imported("employee-community")
    defer { office.close() }
    let people = try await office.workspace.reading { try $0.people() }.filter(\.isPlaceholder)
    #expect(people.count > 5)
    let today = try await office.session(.it).today
    #expect(people.allSatisfy { $0.email.isEmpty && !$0.isOpen(on: today) })
    let manager = try await office.session("administrator")
    let lead = try #require(people.first { $0.id.text == "it-lead" })
    for attempt in [
      try await refusal { try await office.workspace.closePerson(lead.id, closed: false, as: manager) },
      try await refusal { _ = try await office.workspace.resetPassword(of: lead.id, as: manager) },
    ] { #expect(attempt?.message.contains("has no account") == true) }
    let view = try await office.view(id)
    #expect(view.name(lead.id) == "IT lead (from an imported file)")
  }

  @Test func importedSignOffsAndWaiversOpenNoGate() async throws {
    let (office, id) = try await imported("employee-community")
    defer { office.close() }
    let initiative = try await office.view(id).initiative
    let signed = initiative.course.signOffs
    #expect(!signed.isEmpty && signed.allSatisfy(\.isImported))
    #expect(signed.filter { !$0.isWithdrawn }.allSatisfy { initiative.state(of: $0) == .imported })
    #expect(initiative.course.waived.isEmpty)
    let owed = initiative.assessments.filter { !$0.isMet }.map(\.condition)
    #expect(owed.contains("it-signed") && owed.contains("communications-signed"))
    #expect(!initiative.isGateOpen)
  }

  /// A file can claim any figures beside the digest of the very case that it holds.
  @Test func importedFiguresCountOnlyOnceTheCaseIsSimulatedHere() async throws {
    let (office, id) = try await imported("employee-community")
    defer { office.close() }
    let before = try await office.view(id).initiative
    #expect(try before.simulation?.content.inputs == before.caseBuilding.digest())
    #expect(!before.isSimulationCurrent)
    #expect(before.simulationDoubt?.hasPrefix("The figures came with an imported file") == true)
    let trials = String(try #require(before.simulation).content.figures.run.trials)
    try await office.workspace.simulateCase(
      Form([("trials", trials)]), on: id, as: try await office.session(.communications))
    let after = try await office.view(id).initiative
    #expect(after.isSimulationCurrent && after.simulation?.content == before.simulation?.content)
    #expect(after.simulation?.revision.number == (before.simulation?.revision.number ?? 0) + 1)
    try await office.verifyJournal()
  }

  @Test func anImportedAppraisalCountsOnlyOnceItIsComputedHere() async throws {
    let (office, id) = try await imported("social-sites")
    defer { office.close() }
    let before = try await office.view(id).initiative
    let run = try #require(before.appraisalRun)
    #expect(!before.isAppraisalCurrent)
    #expect(before.appraisalDoubt?.hasPrefix("The figures came with an imported file") == true)
    // What the criteria take from the business case counts once it is simulated here, too.
    let trials = String(try #require(before.simulation).content.figures.run.trials)
    try await office.workspace.simulateCase(
      Form([("trials", trials)]), on: id, as: try await office.session(.communications))
    let samples = String(run.content.figures.stressTest.samples)
    try await office.workspace.appraise(
      Form([("samples", samples)]), on: id, as: try await office.session(.communications))
    let after = try await office.view(id).initiative
    #expect(after.isAppraisalCurrent && after.appraisalRun?.content == run.content)
    #expect(after.appraisalRun?.revision.number == run.revision.number + 1)
    try await office.verifyJournal()
  }

  @Test func theJournalSaysThatAFileClaimsIt() async throws {
    let (office, id) = try await imported("social-sites")
    defer { office.close() }
    let history = try await office.workspace.history(of: id, before: nil, as: try await office.session(.it))
    let line = try #require(history.lines.first)
    #expect(history.lines.count == 1 && line.entry.kind == "imported" && line.entry.person == nil)
    #expect(line.words?.contains("nobody here has seen happen") == true)
    #expect(line.claims.first?.words == "Brought the need for Communications.")
    let kept = try await refusal { _ = try await office.workspace.redact(line.entry.number, reason: "Private.") }
    #expect(kept?.message.contains("could not be read without it") == true)
  }

  @Test func whatIsDoneAfterwardsIsToldApart() async throws {
    let (office, id) = try await imported("social-sites")
    defer { office.close() }
    let member = try await office.session(.it)
    try await office.workspace.represent(member.person.id, speaks: true, on: id, as: member)
    let finding = RecordID.make(from: office.world.random)
    try await office.workspace.save(
      Draft(kind: Finding.kind, initiative: id, record: finding, base: nil),
      from: Form([("statement", "It works here"), ("source", "Our own log"), ("strength", "record")]), as: member)
    let file = try await office.workspace.exportInitiative(id)
    #expect(file.contains("    imported:\n      file: ") && file.contains("name: Test hospitals"))
    let third = try await Office(world: World(seed: 43))
    defer { third.close() }
    _ = try await third.workspace.importInitiative(Array(file.utf8))
    #expect(try await third.workspace.exportInitiative(id) == file)
    try await office.verifyJournal()
    try await third.verifyJournal()
  }

  @Test func whatIsHereAlreadyIsRefusedAndNothingIsHalfImported() async throws {
    let demo = try await DemoFile.common()
    let (office, _) = try await imported("photo-wall")
    defer { office.close() }
    let wall = try await demo.workspace.exportInitiative(try DemoTelling.id("photo-wall"))
    let before = try await office.journalCount()
    let again = try await refusal { _ = try await office.workspace.importInitiative(Array(wall.utf8)) }
    #expect(again?.message.contains("here already") == true)
    let blog = try await demo.workspace.exportInitiative(try DemoTelling.id("campaign-blog"))
    let account = try await office.session(.it).person.id
    let claimed = blog.replacing("{id: it-lead,", with: "{id: \(account),").replacing(
      "by: it-lead", with: "by: \(account)"
    )
    .replacing("person: it-lead", with: "person: \(account)")
    let forged = try await refusal { _ = try await office.workspace.importInitiative(Array(claimed.utf8)) }
    #expect(forged?.message.contains("is an account here") == true, "\(forged?.message ?? "imported")")
    #expect(try await office.journalCount() == before)
  }

  /// Names may be corrected in one file and erased in another place; the party tells whether it is the same person.
  @Test func somebodyWhoCameBeforeKeepsTheNameAndIsRefusedOfAnotherParty() async throws {
    let demo = try await DemoFile.common()
    let (office, _) = try await imported("photo-wall")
    defer { office.close() }
    let adviser = try #require(PersonID("digital-adviser"))
    let sites = try await demo.workspace.exportInitiative(try DemoTelling.id("social-sites"))
    let line = "{id: digital-adviser, name: Digital adviser, party: communications}"
    #expect(sites.contains(line))
    let before = try await office.journalCount()
    let other = sites.replacing(line, with: "{id: digital-adviser, name: Digital adviser, party: hr}")
    let mistaken = try await refusal { _ = try await office.workspace.importInitiative(Array(other.utf8)) }
    #expect(
      mistaken?.message
        == "“digital-adviser” came with another file, as a member of Communications, and this one says a member of HR. Both cannot be the same person."
    )
    #expect(try await office.journalCount() == before)

    let renamed = sites.replacing(line, with: "{id: digital-adviser, name: Somebody else, party: communications}")
    let report = try await office.workspace.importInitiative(Array(renamed.utf8))
    #expect(report.people == 5, "Two of the seven came with the first file.")
    #expect(try await office.workspace.reading { try $0.person(adviser) }?.name == "Digital adviser")
    #expect(try await office.workspace.exportInitiative(report.initiative) == sites)
  }

  @Test func aNameThatWasErasedStaysErasedWhenAnotherFileBringsIt() async throws {
    let demo = try await DemoFile.common()
    let (office, wall) = try await imported("photo-wall")
    defer { office.close() }
    let lead = try #require(PersonID("communications-lead"))
    try await office.workspace.eraseName(of: lead, as: try await office.session("administrator"))
    let sites = try await demo.workspace.exportInitiative(try DemoTelling.id("social-sites"))
    let report = try await office.workspace.importInitiative(Array(sites.utf8))
    #expect(try await office.view(report.initiative).name(lead) == "a former member")
    for id in [wall, report.initiative] {
      #expect(try await !office.workspace.exportInitiative(id).contains("name: Communications lead"))
    }
  }

  private func imported(_ name: String) async throws -> (Office, InitiativeID) {
    let demo = try await DemoFile.common()
    let office = try await Office()
    let id: InitiativeID = try DemoTelling.id(name)
    let file = try await demo.workspace.exportInitiative(id)
    _ = try await office.workspace.importInitiative(Array(file.utf8))
    return (office, id)
  }
}
