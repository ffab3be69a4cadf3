import Documents
import Foundation
import Journey
import Testing

@testable import Tandem

@Suite struct CaseCommandTests {
  private func file(_ text: String, in folder: Folder) throws -> String {
    let path = folder.path("case.yaml")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test func theExampleIsWrittenAndEvaluated() async throws {
    let written = try await Program.run("case", "init")
    #expect(written.status == 0)
    let folder = try Folder()
    defer { folder.remove() }
    let read = try await Program.run("case", "evaluate", try file(written.output, in: folder), "--trials", "800")
    #expect(read.status == 0, "\(read.error)")
    #expect(read.output.contains("What to check first"))
    #expect(read.output.contains("On our own servers:"))
    #expect(read.output.contains("800 trials in 25 sets, seed 1"))
  }

  @Test func jsonIsTheSameWhateverTheThreads() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = try file(CaseFile.example, in: folder)
    let arguments = ["case", "evaluate", path, "--trials", "400", "--seed", "9", "--json"]
    let first = try await Program.start(arguments + ["--threads", "1"]).ended()
    let second = try await Program.start(arguments + ["--threads", "3"]).ended()
    #expect(first.status == 0, "\(first.error)")
    #expect(first.output == second.output)
    guard case .object(let all) = try CanonicalJSON.decode(JSONValue.self, from: first.output) else {
      Issue.record("no object: \(first.output.prefix(200))")
      return
    }
    #expect(all["seed"] == .string("9"))
    #expect(all["engineVersion"] == .string("3"))
  }

  @Test func mistakesAreToldWithFileLineAndColumn() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = try file(CaseFile.example.replacing("amount: print\n", with: "amount: print + wage\n"), in: folder)
    let read = try await Program.run("case", "evaluate", path)
    #expect(read.status == 1)
    #expect(read.output.isEmpty)
    #expect(read.error.hasPrefix("\(path):"))
    #expect(read.error.contains("case.lines[2].amount: EUR/months cannot be added to EUR/hours."), "\(read.error)")
  }

  @Test func tooManyTrialsAndNoFileAreSaid() async throws {
    let many = try await Program.run("case", "evaluate", "case.yaml", "--trials", "1000000000")
    #expect(many.status == 2)
    #expect(many.error.contains("1000000000 trials cannot be run. Give 64 to 4000000"))
    for threads in ["0", "257"] {
      let none = try await Program.run("case", "evaluate", "case.yaml", "--threads", threads)
      #expect(none.status == 2)
      #expect(none.error.contains("--threads: \(threads) threads cannot be used. Give 1 to 256."))
    }
    let missing = try await Program.run("case", "evaluate", "nowhere.yaml")
    #expect(missing.status == 1 && missing.error == "There is no file nowhere.yaml.\n")
  }
}
