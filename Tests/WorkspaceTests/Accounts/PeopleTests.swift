import Documents
import Partnership
import Store
import Testing

@testable import Workspace

/// Accounts, as an administrator keeps them.
@Suite struct PeopleTests {
  private func form(_ changes: KeyValuePairs<String, String> = [:]) -> Form {
    var fields = [("name", "New"), ("email", "new@hospital.example"), ("party", "hr")]
    for (name, value) in changes {
      fields.removeAll { $0.0 == name }
      fields.append((name, value))
    }
    return Form(fields)
  }

  @Test(arguments: [
    ("name", ""), ("email", "new"), ("email", "it@hospital.example"), ("email", "IT@HOSPITAL.example"),
    ("party", "nobody"), ("endsOn", "31.2.2027"),
  ])
  func whatIsWrongIsSaidBesideItsField(field: String, typed: String) async throws {
    let office = try await Office()
    defer { office.close() }
    let manager = try await office.session("administrator")
    let id = PersonID.make(from: office.world.random)
    let refused = try await refusal {
      try await office.workspace.addPerson(form([field: typed]), id: id, as: manager)
    }
    #expect(refused?.fields == [field])
  }

  @Test func aGuestHasAnEndAndNoRights() async throws {
    let office = try await Office()
    defer { office.close() }
    let manager = try await office.session("administrator")
    let refused = try await refusal {
      try await office.workspace.addPerson(
        form(["party": "agency", "administrator": "yes"]), id: PersonID.make(from: office.world.random), as: manager)
    }
    #expect(refused?.fields == ["endsOn", "administrator"])
  }

  @Test func administratorsCannotShutThemselvesOut() async throws {
    let office = try await Office()
    defer { office.close() }
    let manager = try await office.session("administrator")
    let mine = ["name": "A", "email": "administrator@hospital.example"]
    func change(_ fields: [String: String]) async throws -> Refusal? {
      try await refusal {
        try await office.workspace.changePerson(
          manager.person.id, Form(mine.merging(fields) { $1 }.map { ($0.key, $0.value) }), as: manager)
      }
    }
    #expect(try await change([:])?.fields == ["administrator"])
    #expect(try await change(["administrator": "yes", "endsOn": "2026-09-01"])?.fields == ["endsOn"])
    #expect(try await change(["administrator": "yes"]) == nil)
    let closing = try await refusal {
      try await office.workspace.closePerson(manager.person.id, closed: true, as: manager)
    }
    #expect(closing?.kind == .forbidden)
  }

  @Test func onlyAClosedAccountIsErased() async throws {
    let office = try await Office()
    defer { office.close() }
    let manager = try await office.session("administrator")
    let person = try await office.session(.hr).person
    #expect(try await refusal { try await office.workspace.eraseName(of: person.id, as: manager) }?.kind == .forbidden)
    try await office.workspace.closePerson(person.id, closed: true, as: manager)
    try await office.workspace.eraseName(of: person.id, as: manager)
    let erased = try await office.workspace.person(person.id, as: manager)
    #expect(erased.name.isEmpty && erased.email.isEmpty)
    try await office.verifyJournal()
  }

  @Test func theJournalHoldsRightsAndNoNames() async throws {
    let office = try await Office()
    defer { office.close() }
    let entries = try await office.workspace.reading { try $0.journal(after: 0, limit: 1_000) }
    let bodies = entries.filter { $0.kind == MemberChange.kind }.compactMap(\.body)
    #expect(bodies.count == 8)
    #expect(bodies.allSatisfy { !$0.contains("@") && !$0.contains("\"name\"") })
  }
}
