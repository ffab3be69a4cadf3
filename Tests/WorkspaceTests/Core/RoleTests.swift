import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// Every command, and how each kind of person is refused by it.
@Suite struct RoleTests {
  @Test(arguments: Errand.all)
  func eachRoleIsRefusedOrLetIn(_ errand: Errand) async throws {
    let office = try await Office()
    defer { office.close() }
    let manager = try await office.session("administrator")
    _ = try await office.add("employee", party: nil, by: manager)
    for (caller, expected) in zip(Caller.allCases, errand.expected) {
      let scene = try await Scene(office, caller, errand.prepare)
      let before = try await office.journalCount()
      let refused = try await refusal { try await errand.run(scene) }
      #expect(refused?.kind == expected, "\(errand.name) by \(caller): \(refused?.message ?? "carried out")")
      if refused != nil { #expect(try await office.journalCount() == before, "\(errand.name) by \(caller)") }
    }
    try await office.verifyJournal()
  }
}

/// Who asks. The initiative is brought by Communications; IT and HR speak on it, the sponsor does not.
enum Caller: CaseIterable {
  case employee, administrator, stranger, guest, formerGuest, member, representative
}

/// An initiative with somebody before it.
struct Scene {
  let office: Office
  let id: InitiativeID
  let session: Session
  let finding: RecordID
  let waiver: Waiver?

  var workspace: Workspace { office.workspace }

  init(_ office: Office, _ caller: Caller, _ prepare: Errand.Preparation) async throws {
    self.office = office
    id = try await office.decided()
    finding = try await office.finding(id)
    try await office.answer(id)
    try await office.confirmTrack(id, .normal)
    switch prepare {
    case .nothing: break
    case .openGate: try await office.profile(id)
    case .signed: try await office.signOff(id, as: .it)
    case .waiver: try await office.waive(["need-profile"], on: id, as: .communications)
    }
    waiver = try await office.view(id).initiative.course.waivers.first
    switch caller {
    case .employee: session = try await office.session("employee")
    case .administrator: session = try await office.session("administrator")
    case .stranger: session = try await office.session(.agency)
    case .guest:
      try await office.share(id, until: "2027-06-30")
      session = try await office.session(.agency)
    case .formerGuest:
      let today = try await office.session(.it).today
      try await office.share(id, until: today.description)
      office.world.wait(days: 1)
      session = try await office.session(.agency)
    case .member: session = try await office.session(.sponsor)
    case .representative: session = try await office.session(.it)
    }
  }

  /// Somebody who is there to be managed.
  func somebody() async throws -> PersonID {
    guard let person = try await workspace.reading({ try $0.person(email: "security@hospital.example") }) else {
      throw Missing("somebody")
    }
    return person.id
  }
}
