import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

@Suite struct RenewAllTests {
  @Test func aDayOnWhichNothingIsDueChangesNothing() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let before = try await office.workspace.driver.read { try $0.initiativeRow(id) }
    office.world.wait(days: 1)
    #expect(try await office.workspace.renewAll() == RenewalReport())
    #expect(try await office.workspace.driver.read { try $0.initiativeRow(id) } == before)
  }

  @Test func whatIsDueIsBroughtUpToDateAndNobodyIsSaidToHaveChangedIt() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let before = try await office.workspace.driver.read { (row: try $0.initiativeRow(id), unmet: try $0.unmet(of: id)) }
    _ = try await office.workspace.driver.write { try $0.run("DELETE FROM unmet WHERE initiative = \(id)") }
    office.world.wait(days: 1)

    #expect(try await office.workspace.renewAll() == RenewalReport(renewed: 1))
    let after = try await office.workspace.driver.read { (row: try $0.initiativeRow(id), unmet: try $0.unmet(of: id)) }
    #expect(after.row == before.row, "version and moment of the last change stay")
    #expect(Set(after.unmet.map(\.condition)) == Set(before.unmet.map(\.condition)))
    #expect(after.unmet.allSatisfy { $0.since == office.world.now }, "what was not known before is open since now")
    #expect(try await office.workspace.check() == [])
  }

  @Test func anInitiativeThatCannotBeReadDoesNotKeepOthersWaiting() async throws {
    let office = try await Office()
    defer { office.close() }
    let damaged = try await office.bringNeed("Damaged")
    let sound = try await office.bringNeed("Sound")
    _ = try await office.workspace.driver.write { writer in
      try writer.run("UPDATE journal SET body = '{}' WHERE kind = 'opened' AND initiative = \(damaged)")
      try writer.run("DELETE FROM unmet WHERE initiative = \(sound)")
    }
    let report = try await office.workspace.renewAll()
    #expect(report.renewed == 1)
    #expect(report.failures.count == 1 && report.failures[0].hasPrefix(damaged.text))
  }

  @Test func beforeTheOrganisationIsSetUpThereIsNothingToRenew() async throws {
    let file = try TemporaryFile()
    defer { file.remove() }
    let workspace = try await Workspace.open(file: file.path, for: .serving)
    defer { workspace.close() }
    #expect(try await workspace.renewAll() == RenewalReport())
  }
}
