import Documents
import Foundation
import Partnership
import Store
import Testing

@testable import Workspace

@Suite struct OpenFileTests {
  /// What opening says, or nil when it succeeds.
  private func refusal(_ path: String, for purpose: Workspace.Purpose) async -> String? {
    do {
      try await Workspace.open(file: path, for: purpose).close()
      return nil
    } catch let refusal as Refusal {
      return refusal.message
    } catch {
      return "no refusal but \(error)"
    }
  }

  @Test func servingMakesTheFileAndVisitingNeedsIt() async throws {
    let file = try TemporaryFile()
    defer { file.remove() }
    let missing = await refusal(file.path, for: .visiting)
    #expect(missing?.contains("There is no file \(file.path)") == true)
    #expect(!FileManager.default.fileExists(atPath: file.path), "looking does not make a file")
    #expect(await refusal(file.path, for: .serving) == nil)
    #expect(await refusal(file.path, for: .visiting) == nil)
  }

  @Test func aSecondServerOnTheFileIsToldWhoHasIt() async throws {
    let file = try TemporaryFile()
    defer { file.remove() }
    let first = try await Workspace.open(file: file.path, for: .serving)
    let message = await refusal(file.path, for: .serving)
    #expect(message?.contains("serves \(file.path) already") == true)
    #expect(message?.contains("\(ProcessInfo.processInfo.processIdentifier)") == true)
    #expect(await refusal(file.path, for: .visiting) == nil, "commands work beside a server")
    first.close()
    #expect(await refusal(file.path, for: .serving) == nil, "the file is free again")
  }

  @Test(arguments: [Workspace.Purpose.serving, .visiting])
  func aFileOfANewerVersionIsLeftAlone(purpose: Workspace.Purpose) async throws {
    let file = try TemporaryFile()
    defer { file.remove() }
    let workspace = try await Workspace.open(file: file.path, for: .serving)
    try await workspace.driver.write { writer in
      _ = try writer.run("INSERT INTO migration (number, name) VALUES (9999, 'from the future')")
    }
    workspace.close()
    let message = await refusal(file.path, for: purpose)
    #expect(message?.contains("newer version") == true)
  }

  @Test(arguments: [Workspace.Purpose.serving, .visiting])
  func whatIsNoDatabaseIsSaidToBeNoneAndNotTouched(purpose: Workspace.Purpose) async throws {
    let file = try TemporaryFile()
    defer { file.remove() }
    let letter = String(repeating: "Dear all, this is a letter and no database. ", count: 40)
    try Data(letter.utf8).write(to: URL(filePath: file.path))
    let message = await refusal(file.path, for: purpose)
    #expect(message?.contains("is not a Tandem database") == true, "\(message ?? "opened")")
    #expect(try String(contentsOfFile: file.path, encoding: .utf8) == letter)
  }

  @Test func aFolderIsNoFile() async throws {
    let file = try TemporaryFile()
    defer { file.remove() }
    let message = await refusal(file.folder, for: .visiting)
    #expect(message?.contains("is a folder") == true)
    #expect(await refusal(file.folder, for: .serving) != nil)
  }

  @Test func aPlaceThatDoesNotExistIsNamed() async throws {
    let file = try TemporaryFile()
    defer { file.remove() }
    let nowhere = file.folder + "/no/such/folder/tandem.sqlite"
    let message = await refusal(nowhere, for: .serving)
    #expect(message?.contains(nowhere) == true && message?.contains("folder") == true)
  }
}
