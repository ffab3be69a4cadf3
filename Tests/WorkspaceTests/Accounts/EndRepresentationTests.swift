import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// Who is gone speaks for nobody, and the condition that counted on it says so.
@Suite struct EndRepresentationTests {
  private func isOpen(_ condition: String, _ id: InitiativeID, in office: Office) async throws -> Bool {
    try await office.workspace.reading { try $0.unmet(of: id) }.contains { $0.condition == condition }
  }

  @Test(arguments: [true, false])
  func whoseAccountIsClosedOrMovedSpeaksNoMore(_ closes: Bool) async throws {
    let office = try await Office()
    defer { office.close() }
    let (id, other) = (try await office.bringNeed(), try await office.bringNeed("Other"))
    try await office.represent(id, as: .hr)
    #expect(try await !isOpen("hr-speaks", id, in: office))
    let manager = try await office.session("administrator")
    let person = try await office.session(.hr).person
    if closes {
      try await office.workspace.closePerson(person.id, closed: true, as: manager)
    } else {
      try await office.workspace.changePerson(
        person.id, Form([("name", "hr"), ("email", person.email), ("party", "it")]), as: manager)
    }
    let course = try await office.view(id).initiative.course
    #expect(course.representatives[.hr] == [])
    #expect(course.representatives[.communications]?.count == 1, "whoever brought the need stays")
    #expect(try await isOpen("hr-speaks", id, in: office))
    let session = try await office.session(.communications)
    let line = try #require(try await office.workspace.history(of: id, before: nil, as: session).lines.first)
    #expect(line.words == "hr no longer speaks for HR." && line.entry.person == manager.person.id)
    #expect(
      try await office.workspace.history(of: other, before: nil, as: session).lines
        .allSatisfy { $0.words?.contains("no longer") != true })
    try await office.verifyJournal()
    #expect(try await office.workspace.check() == [])
  }

  @Test func anotherNameOrAddressChangesNothing() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.represent(id, as: .hr)
    let person = try await office.session(.hr).person
    try await office.workspace.changePerson(
      person.id, Form([("name", "Somebody"), ("email", "new@hospital.example"), ("party", "hr")]),
      as: try await office.session("administrator"))
    #expect(try await office.view(id).initiative.course.representatives[.hr] == [person.id])
  }

  @Test func whatIsCompletedStaysAsItWas() async throws {
    let office = try await Office()
    defer { office.close() }
    let (parked, merged) = (try await office.bringNeed("Parked"), try await office.bringNeed("Declined"))
    for id in [parked, merged] { try await office.represent(id, as: .hr) }
    try await office.change(.parked, parked)
    let into = try await office.bringNeed("Whole")
    try await office.change(.merged, merged, into: into)
    let person = try await office.session(.hr).person
    try await office.workspace.closePerson(person.id, closed: true, as: try await office.session("administrator"))
    #expect(try await office.view(parked).initiative.course.representatives[.hr] == [])
    #expect(try await office.view(merged).initiative.course.representatives[.hr] == [person.id])
  }

  @Test func anAccountThatEndsByItsLastDayEndsIt() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let manager = try await office.session("administrator")
    try await office.represent(id, as: .hr)
    let person = try await office.session(.hr).person
    let last = try await office.session(.hr).today
    try await office.workspace.changePerson(
      person.id, Form([("name", "hr"), ("email", person.email), ("party", "hr"), ("endsOn", last.description)]),
      as: manager)
    let before = try #require(try await office.workspace.reading { try $0.initiativeRow(id) })
    _ = try await office.workspace.renewAll()
    #expect(try await office.view(id).initiative.course.representatives[.hr] == [person.id])
    office.world.wait(days: 1)
    #expect(try await office.workspace.renewAll().renewed == 1)
    #expect(try await office.view(id).initiative.course.representatives[.hr] == [])
    #expect(try await isOpen("hr-speaks", id, in: office))
    let after = try #require(try await office.workspace.reading { try $0.initiativeRow(id) })
    #expect(after.changedAt == before.changedAt && after.version > before.version)
    #expect(try await office.workspace.renewAll() == RenewalReport(), "once is enough")
    try await office.verifyJournal()
  }
}
