import Documents
import Foundation
import Partnership
import Store
import Testing

@testable import Workspace

@Suite struct BackUpTests {
  private func path(_ office: Office, _ name: String = "office.sqlite") -> String {
    office.folder.appendingPathComponent(name).path
  }

  private func backUp(_ office: Office, to name: String = "backup.sqlite") async throws -> JournalReport {
    try await Workspace.backUp(file: path(office), to: path(office, name), environment: office.world.environment)
  }

  private func restore(_ office: Office, from name: String = "backup.sqlite") async throws -> Restoration {
    try await Workspace.restore(file: path(office), from: path(office, name), environment: office.world.environment)
  }

  private func names(_ office: Office) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: office.folder.path))
  }

  @Test func whatIsBackedUpWhileServedComesBackAsItWas() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let report = try await backUp(office)
    let head = try await office.workspace.driver.read { try $0.journalHead()?.link }
    #expect(report.head == head && report.broken == nil)

    _ = try await office.bringNeed("Written after the backup")
    office.workspace.close()
    let restored = try await restore(office)
    #expect(restored.report.head == report.head)

    let again = try await Workspace.open(file: path(office), for: .serving, environment: office.world.environment)
    defer { again.close() }
    let listed = try await again.driver.read {
      try $0.initiatives(InitiativeFilter(), order: .title, limit: 9, offset: 0)
    }
    #expect(listed.rows.map(\.id) == [id])
    #expect(try await again.check() == [])
    // The file that was replaced is kept, with what was written after the backup.
    let kept = try await Workspace.open(file: try #require(restored.kept), for: .visiting)
    defer { kept.close() }
    #expect(
      try await kept.driver.read { try $0.initiatives(InitiativeFilter(), order: .title, limit: 9, offset: 0).total }
        == 2)
  }

  @Test func aBackupNeverWritesOverAFile() async throws {
    let office = try await Office()
    defer { office.close() }
    let taken = path(office, "taken")
    try Data("mine".utf8).write(to: URL(filePath: taken))
    await #expect(throws: Refusal.self) { try await backUp(office, to: "taken") }
    #expect(try String(contentsOfFile: taken, encoding: .utf8) == "mine")
  }

  @Test func aBackupOfAJournalThatDoesNotVerifyIsRefusedAndLeavesNothing() async throws {
    let office = try await Office()
    defer { office.close() }
    _ = try await office.workspace.driver.write { try $0.run("UPDATE journal SET body = '{}' WHERE number = 2") }
    let before = try names(office)
    await #expect(throws: Refusal.self) { try await backUp(office) }
    #expect(try names(office) == before)
  }

  @Test func nothingIsRestoredWhileAServerHasTheFile() async throws {
    let office = try await Office()
    defer { office.close() }
    _ = try await backUp(office)
    let before = try names(office)
    do {
      _ = try await restore(office)
      Issue.record("restored under a running server")
    } catch let refusal as Refusal {
      #expect(refusal.message.contains("Stop it first"))
    }
    #expect(try names(office) == before)
  }

  @Test(arguments: ["no database at all", ""])
  func aBackupThatIsNoneReplacesNothing(content: String) async throws {
    let office = try await Office()
    defer { office.close() }
    office.workspace.close()
    try Data(content.utf8).write(to: URL(filePath: path(office, "backup.sqlite")))
    let before = try Data(contentsOf: URL(filePath: path(office)))
    await #expect(throws: Refusal.self) { try await restore(office) }
    #expect(try Data(contentsOf: URL(filePath: path(office))) == before)
    #expect(try !names(office).contains { $0.hasPrefix("office.sqlite.restoring") || $0.contains("before-restore") })
  }

  @Test func aTamperedBackupReplacesNothing() async throws {
    let office = try await Office()
    defer { office.close() }
    _ = try await backUp(office)
    office.workspace.close()
    let driver = try SQLiteDriver(path: path(office, "backup.sqlite"), access: .shared)
    _ = try await driver.write { try $0.run("UPDATE journal SET at = '2020-01-01T00:00:00Z' WHERE number = 3") }
    driver.close()
    do {
      _ = try await restore(office)
      Issue.record("restored a tampered backup")
    } catch let refusal as Refusal {
      #expect(refusal.message.contains("Entry 3"))
    }
  }

  @Test func aDamagedFileIsReplacedByItsBackupAndKept() async throws {
    let office = try await Office()
    defer { office.close() }
    let report = try await backUp(office)
    office.workspace.close()
    try Data("the disk wrote nonsense".utf8).write(to: URL(filePath: path(office)))
    let restored = try await restore(office)
    #expect(restored.report.head == report.head)
    #expect(try String(contentsOfFile: try #require(restored.kept), encoding: .utf8) == "the disk wrote nonsense")
  }

  @Test func aBackupIsRestoredToAPlaceWhereThereWasNothing() async throws {
    let office = try await Office()
    defer { office.close() }
    _ = try await backUp(office)
    let trial = path(office, "trial.sqlite")
    let restored = try await Workspace.restore(file: trial, from: path(office, "backup.sqlite"))
    #expect(restored.kept == nil)
    let workspace = try await Workspace.open(file: trial, for: .visiting)
    defer { workspace.close() }
    #expect(try await workspace.verifyJournal().broken == nil)
  }
}
