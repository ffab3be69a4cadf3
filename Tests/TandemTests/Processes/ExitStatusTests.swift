import Foundation
import Testing

/// Scripts rely on the exit status, and people on what is said beside it: 0 done, 1 not possible, 2 called wrongly.
@Suite struct ExitStatusTests {
  @Test(arguments: [["help"], ["--help"], ["serve", "--help"], ["help", "journal", "verify"]])
  func helpIsNoError(arguments: [String]) async throws {
    let outcome = try await Program.start(arguments).ended()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("USAGE: tandem"))
    #expect(outcome.error.isEmpty)
  }

  @Test(arguments: [
    ["nonsense"], ["serve", "--prot", "8080"], ["serve", "--port", "eighty"], ["journal", "redact", "5"],
    ["journal", "redact", "five", "--reason", "x"], ["backup"], ["user", "add", "--name", "Only a name"],
    ["journal", "verify", "--head", "not-hex"], ["journal", "export", "--initiative", "no such id"],
    ["journal", "redact", "5", "--reason", ""], ["journal", "redact", "5", "--reason", "a\u{7}b"],
    ["serve", "--port", "70000"], ["serve", "--host", "a b"], ["serve", "--public-url", "nonsense"],
    ["serve", "--log-level", "loud"], ["check", "--database", ""],
    ["user", "add", "--name", "A", "--email", "nonsense"], ["user", "add", "--name", "", "--email", "a@example.org"],
    ["user", "add", "--name", "A", "--email", "a@example.org", "--party", "marketing"],
    ["user", "add", "--name", "A", "--email", "a@example.org", "--ends-on", "soon"],
    ["user", "add", "--name", "A", "--email", "a@example.org", "--party", "agency"],
    ["user", "add", "--name", "a\u{202E}b", "--email", "a@example.org"],
    ["user", "reset-password", "--email", "nonsense"],
  ])
  func aWrongCallIsStatusTwoOnStandardError(arguments: [String]) async throws {
    let outcome = try await Program.start(arguments).ended()
    #expect(outcome.status == 2, "\(outcome.error)")
    #expect(outcome.output.isEmpty)
    #expect(!outcome.error.isEmpty)
  }

  @Test func aWrongValueIsToldWithItsOption() async throws {
    let outcome = try await Program.run("user", "add", "--name", "A", "--email", "a@example.org", "--ends-on", "soon")
    #expect(outcome.error.hasPrefix("--ends-on: "), "\(outcome.error)")
  }

  @Test(arguments: [
    ["journal", "verify"], ["journal", "export"], ["journal", "redact", "1", "--reason", "x"], ["check"],
    ["backup", "--to", "copy.sqlite"], ["restore", "--from", "copy.sqlite"],
    ["user", "add", "--name", "A", "--email", "a@example.org"], ["user", "reset-password", "--email", "a@example.org"],
  ])
  func whatNeedsAFileSaysThatThereIsNone(arguments: [String]) async throws {
    let outcome = try await Program.start(arguments).ended()
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("There is no file"), "\(outcome.error)")
  }

  @Test func anUnknownKeyOfTheFileIsNamedWithItsPlace() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try Data("database: x.sqlite\nprot: 80\n".utf8).write(to: URL(filePath: folder.path("tandem.yaml")))
    let outcome = try await Program.run("check", environment: ["TANDEM_CONFIG": folder.path("tandem.yaml")])
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("tandem.yaml: line 2, column 1: prot"), "\(outcome.error)")
  }
}
