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

  @Test func aSeedThatJSONCannotKeepIsRefusedBeforeAnythingIsComputed() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = try file(AppraisalFile.example, in: folder)
    func evaluate(_ seed: String) async throws -> Program.Outcome {
      try await Program.run("options", "evaluate", path, "--samples", "80", "--seed", seed, "--json")
    }
    let largest = try await evaluate("9007199254740991")
    #expect(largest.status == 0 && largest.output.contains("\"seed\":9007199254740991"))
    for seed in ["9007199254740992", "18446744073709551615"] {
      let refused = try await evaluate(seed)
      #expect(refused.status == 2 && refused.output.isEmpty)
      #expect(refused.error.contains("--seed takes 0 to 9007199254740991, not \(seed)"))
    }
  }

  /// 200 options on 100 criteria, each score a range, weighed by two parties.
  static let large: String = {
    func line(_ range: Range<Int>, _ make: (Int) -> String) -> String { range.map(make).joined(separator: ", ") }
    let criteria = (0..<100).map { "    - {id: c\($0), name: C\($0), worst: 0, best: 100}\n" }.joined()
    let options = (0..<200).map { option in
      let scores = line(0..<100) { leaf in
        let low = (option * 37 + leaf * 61 + option * leaf * 7) % 80
        return "c\(leaf): {low: \(low), high: \(low + 1 + (option + leaf) % 20)}"
      }
      return "    - {id: o\(option), name: O\(option), scores: {\(scores)}}\n"
    }.joined()
    let parties = ["communications", "it"].enumerated().map { index, party in
      let points = line(0..<100) { "c\($0): \(1 + ($0 * 31 + index * 53) % 99)" }
      return "    - party: \(party)\n      members: [{member: one, points: {\(points)}}]\n"
    }.joined()
    return "options:\n  criteria:\n\(criteria)  compared:\n\(options)  parties:\n\(parties)"
  }()

  @Test(.timeLimit(.minutes(5))) func twoHundredOptionsOnAHundredCriteriaAreCompared() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let read = try await Program.run("options", "evaluate", try file(Self.large, in: folder))
    #expect(read.status == 0 && read.error.isEmpty)
    // Fewer samples are drawn than of a few options, and it says how many.
    #expect(read.output.hasSuffix("1000 samples, seed 1.\n"))
    let more = try file(Self.large + "  name: Too many\n", in: folder)
    let text = try String(contentsOfFile: more, encoding: .utf8)
      .replacing("    - {id: o0,", with: "    - {id: more, name: More, scores: {}}\n    - {id: o0,")
    let refused = try await Program.run("options", "evaluate", try file(text, in: folder))
    #expect(refused.status == 1 && refused.error.contains("200"))
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
