import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

@Suite struct CheckTests {
  @Test func aSoundFileHasNothingWrong() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.profile(id)
    office.world.wait(days: 40)
    #expect(try await office.workspace.check() == [])
  }

  @Test(arguments: [
    ("UPDATE initiative SET title = 'Another title'" as SQL, "title"),
    ("UPDATE initiative SET stage = 4", "stage"),
    ("UPDATE initiative SET standing = 'parked'", "standing"),
    ("DELETE FROM unmet", "conditions"),
    ("UPDATE unmet SET party = 'hr'", "conditions"),
    ("UPDATE journal SET kind = 'other' WHERE number = 2", "Entry 2"),
  ])
  func whatIsNotAsItShouldBeIsNamed(statement: SQL, says: String) async throws {
    let office = try await Office()
    defer { office.close() }
    _ = try await office.bringNeed()
    _ = try await office.workspace.driver.write { try $0.run(statement) }
    let findings = try await office.workspace.check()
    #expect(findings.count == 1 && findings[0].contains(says), "\(findings)")
  }
}
