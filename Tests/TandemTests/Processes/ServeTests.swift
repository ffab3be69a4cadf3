import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite struct ServeTests {
  private func serve(_ database: String, port: Int, _ more: String...) throws -> RunningProgram {
    try Program.start(["serve", "--database", database, "--port", "\(port)"] + more)
  }

  private func status(_ address: String) async throws -> Int? {
    let (_, response) = try await URLSession.shared.data(from: try #require(URL(string: address)))
    return (response as? HTTPURLResponse)?.statusCode
  }

  @Test func anEmptyFileIsServedWithALinkThatSetsItUp() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let port = try freePort()
    let server = try serve(folder.path("tandem.sqlite"), port: port)
    try await server.prints("works once")
    try await server.prints("/set-up/")
    let link = try #require(server.output.split(separator: "\n").last.map(String.init))
    #expect(link.hasPrefix("http://127.0.0.1:\(port)/set-up/"))
    #expect(try await status("http://127.0.0.1:\(port)/health") == 200)
    #expect(try await status(link) == 200)
    let secret = try #require(link.split(separator: "/").last.map(String.init))
    #expect(!server.error.contains(secret), "the log never shows a secret")

    let began = ContinuousClock.now
    server.terminate()
    let outcome = try await server.ended()
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(ContinuousClock.now - began < .seconds(8))
  }

  @Test func aSecondServerOnTheFileIsRefused() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let first = try serve(folder.path("tandem.sqlite"), port: try freePort())
    try await first.prints("Tandem serves")
    let second = try await serve(folder.path("tandem.sqlite"), port: try freePort()).ended()
    #expect(second.status == 1)
    #expect(second.output.isEmpty)
    #expect(second.error.contains("serves \(folder.path("tandem.sqlite")) already"), "\(second.error)")
    #expect(try await Program.run("check", "--database", folder.path("tandem.sqlite")).status == 0)
    first.terminate()
    _ = try await first.ended()
  }

  @Test func aFileWithoutPermissionToWriteIsRefused() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let database = folder.path("tandem.sqlite")
    let first = try serve(database, port: try freePort())
    try await first.prints("Tandem serves")
    first.terminate()
    _ = try await first.ended()
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: database)
    let before = try Data(contentsOf: URL(filePath: database))

    let port = try freePort()
    let refused = try await Program.startBoundByPermissions(["serve", "--database", database, "--port", "\(port)"])
      .ended()
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.error.contains(database) && refused.error.contains("writable"), "\(refused.error)")
    #expect(try Data(contentsOf: URL(filePath: database)) == before)
  }

  @Test func aPortThatIsTakenIsNamed() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let port = try freePort()
    let first = try serve(folder.path("a.sqlite"), port: port)
    try await first.prints("Tandem serves")
    let second = try await serve(folder.path("b.sqlite"), port: port).ended()
    #expect(second.status == 1)
    #expect(second.error.contains("Another program listens on port \(port)"), "\(second.error)")
    #expect(second.output.isEmpty, "nothing claims to serve before it does")
    first.terminate()
    _ = try await first.ended()
  }

  @Test func aFileThatIsNoDatabaseIsLeftAlone() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let letter = String(repeating: "This is a letter. ", count: 100)
    try Data(letter.utf8).write(to: URL(filePath: folder.path("letter.txt")))
    let outcome = try await serve(folder.path("letter.txt"), port: try freePort()).ended()
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("is not a Tandem database"), "\(outcome.error)")
    #expect(try String(contentsOfFile: folder.path("letter.txt"), encoding: .utf8) == letter)
  }

  /// Permissions do not hold root back, so the folder is a file here, which nobody can write into.
  @Test func aPlaceWhereNothingCanBeWrittenIsNamed() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try Data().write(to: URL(filePath: folder.path("file")))
    let outcome = try await serve(folder.path("file/tandem.sqlite"), port: try freePort()).ended()
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("file/tandem.sqlite cannot be opened"), "\(outcome.error)")
  }
}
