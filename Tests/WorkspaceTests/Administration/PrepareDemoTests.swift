import Documents
import Foundation
import Partnership
import Store
import Testing

@testable import Workspace

@Suite struct PrepareDemoTests {
  /// What tells a file from another one that takes its name.
  private func number(of path: String) throws -> UInt64? {
    try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64
  }

  @Test func aDemoIsMadeOnceKeptAndMadeAnewOnDemand() async throws {
    let file = try TemporaryFile("demo.sqlite")
    defer { file.remove() }
    let environment = World().environment
    #expect(try await Workspace.prepareDemo(file: file.path, fresh: false, environment: environment) == .made)
    let made = try number(of: file.path)
    #expect(try await Workspace.prepareDemo(file: file.path, fresh: false, environment: environment) == .there)
    #expect(try number(of: file.path) == made, "nothing was done")

    let demo = try await Workspace.open(file: file.path, for: .serving, environment: environment)
    #expect(demo.isDemo)
    #expect(try await demo.check() == [])
    await #expect(throws: Refusal.self, "somebody looks at it") {
      try await Workspace.prepareDemo(file: file.path, fresh: true, environment: environment)
    }
    demo.close()
    #expect(try await Workspace.prepareDemo(file: file.path, fresh: true, environment: environment) == .made)
    #expect(try number(of: file.path) != made)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: file.folder).filter { $0.contains("unfinished") } == [])
  }

  @Test func anOrganisationsFileIsNeverMadeADemo() async throws {
    let office = try await Office()
    defer { office.close() }
    office.workspace.close()
    let path = office.folder.appendingPathComponent("office.sqlite").path
    for fresh in [false, true] {
      await #expect(throws: Refusal.self) { try await Workspace.prepareDemo(file: path, fresh: fresh) }
    }
    let again = try await Workspace.open(file: path, for: .visiting)
    defer { again.close() }
    #expect(try await again.driver.read { try $0.peopleCount() } > 1)
  }
}
