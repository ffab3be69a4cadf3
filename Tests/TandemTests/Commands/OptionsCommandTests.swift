import Documents
import Foundation
import Journey
import Testing

@testable import Tandem

@Suite struct OptionsCommandTests {
  private func file(_ text: String, in folder: Folder) throws -> String {
    let path = folder.path("options.yaml")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test func theExampleIsWrittenAndEvaluated() async throws {
    let written = try await Program.run("options", "init")
    #expect(written.status == 0)
    let folder = try Folder()
    defer { folder.remove() }
    let read = try await Program.run("options", "evaluate", try file(written.output, in: folder), "--samples", "800")
    #expect(read.status == 0)
    #expect(read.output.contains("only “Who holds what we say” changes the choice."))
    #expect(read.output.contains("Comes first, of 100 cases"))
    #expect(read.output.hasSuffix("800 samples, seed 1.\n"))
  }

  @Test func jsonIsTheSameAtEveryRunAndNamesTheFileByItsDigest() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = try file(AppraisalFile.example, in: folder)
    let first = try await Program.run("options", "evaluate", path, "--samples", "400", "--seed", "9", "--json")
    let second = try await Program.run("options", "evaluate", path, "--samples", "400", "--seed", "9", "--json")
    #expect(first.output == second.output)
    guard case .object(let all) = try CanonicalJSON.decode(JSONValue.self, from: first.output),
      case .object(let stress)? = all["stressTest"], case .array(let inputs)? = stress["inputs"]
    else {
      Issue.record("no object: \(first.output.prefix(200))")
      return
    }
    #expect(all["options"] == .array(["nothing", "capped", "host", "inside"].map(JSONValue.string)))
    #expect(stress["seed"] == .number(9))
    #expect(inputs.count == 1)
  }

  @Test func aMistakeIsToldWithFileLineAndColumn() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = try file(AppraisalFile.example.replacing("reach: 250", with: "reach: 25000"), in: folder)
    let read = try await Program.run("options", "evaluate", path)
    #expect(read.status == 1)
    #expect(read.output.isEmpty)
    #expect(read.error.hasPrefix("\(path):65:16: options.compared[0].scores.reach: 25000 lies outside the scale"))
  }

  @Test func allOptionsExcludedAndNoFileAreSaid() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = try file(AppraisalFile.example.replacing("cap: met", with: "cap: missed"), in: folder)
    let read = try await Program.run("options", "evaluate", path)
    #expect(read.status == 1)
    #expect(
      read.error.contains("Every option misses a must-have: “Do nothing” misses “The line to the wards stays free”"))
    let missing = try await Program.run("options", "evaluate", "nowhere.yaml")
    #expect(missing.status == 1 && missing.error == "There is no file nowhere.yaml.\n")
    let samples = try await Program.run("options", "evaluate", path, "--samples", "0")
    #expect(samples.status == 2)
  }
}
