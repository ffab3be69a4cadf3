import Foundation
import Testing

@Suite struct DemoServingTests {
  /// One story from making a demo to serving it, because a demo takes a while to make.
  @Test func aDemoIsMadeVerifiedBackedUpRestoredAndServedOnLoopbackOnly() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try await MadeDemo.copy(into: folder)
    let again = try await Program.run("demo", "--database", file)
    #expect(again.status == 0 && again.output.contains("is a demo already"))

    let verified = try await Program.run("journal", "verify", "--database", file)
    #expect(verified.status == 0 && verified.output.contains("The journal verifies."), "\(verified.error)")
    let head = try #require(verified.output.split(whereSeparator: \.isWhitespace).last.map(String.init))
    let printed = try await Program.run("journal", "verify", "--database", file, "--head", String(head.prefix(12)))
    #expect(printed.status == 0 && printed.output.contains("The head printed on the brief is entry"))
    let other = try await Program.run("journal", "verify", "--database", file, "--head", "0123456789ab")
    #expect(other.status == 1 && other.error.contains("is not in this journal"))

    let exported = try await Program.run("journal", "export", "--database", file)
    #expect(exported.output.split(separator: "\n").last?.contains(head) == true)
    #expect(try await Program.run("check", "--database", file).status == 0)

    let backup = try await Program.run("backup", "--database", file, "--to", folder.path("backup.sqlite"))
    #expect(backup.status == 0 && backup.output.contains(head), "\(backup.error)")
    #expect(try await Program.run("backup", "--database", file, "--to", folder.path("backup.sqlite")).status == 1)
    let restored = try await Program.run("restore", "--database", file, "--from", folder.path("backup.sqlite"))
    #expect(restored.status == 0 && restored.output.contains("before-restore-"), "\(restored.error)")

    let anywhere = try await Program.run(
      "serve", "--database", file, "--host", "0.0.0.0", "--port", "\(try freePort())")
    #expect(anywhere.status == 1 && anywhere.error.contains("--demo-anywhere"), "\(anywhere.error)")
    let server = try Program.start(["serve", "--database", file, "--port", "\(try freePort())"])
    try await server.prints("Sign in by one click as any of the demo's people")
    server.terminate()
    #expect(try await server.ended().status == 0)
  }
}
