import DecisionAnalysis
import Documents
import Foundation
import Journey
import Testing

@testable import Tandem

@Suite struct ExportedOptionsTests {
  /// What the command computes of an exported initiative is what its page keeps, figure by figure and word by word; and
  /// without the scores and weights that were revealed, it says what is missing.
  @Test func theFileOfAnInitiativeGivesTheAppraisalOfItsPage() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let (database, file) = (try await MadeDemo.copy(into: folder), folder.path("social-sites.yaml"))
    let exported = try await Program.run("initiative", "export", "social-sites", "--database", database, "--to", file)
    try #require(exported.status == 0, "\(exported.error)")

    let text = try String(contentsOfFile: file, encoding: .utf8)
    let kept = try kept(text).figures
    let (samples, seed) = ("\(kept.stressTest.samples)", "\(kept.stressTest.seed)")
    let read = try await Program.run("options", "evaluate", file, "--samples", samples, "--seed", seed, "--json")
    try #require(read.status == 0, "\(read.error)")
    let appraisal = try CanonicalJSON.decode(Appraisal.self, from: read.output)
    let figures = AppraisalFigures(appraisal, of: try AppraisalFile.appraisal(text).model)
    #expect(figures.rankings == kept.rankings)
    #expect(figures.sureness == kept.sureness)
    #expect(figures.disagreements == kept.disagreements)
    #expect(figures.commonGround == kept.commonGround)
    #expect(figures == kept)

    let told = try await Program.run("options", "evaluate", file)
    for ranking in kept.rankings { #expect(told.output.contains(ranking.sentence)) }

    let none = try await Program.run(
      "initiative", "export", "photo-wall", "--database", database, "--to", folder.path("wall.yaml"))
    try #require(none.status == 0, "\(none.error)")
    let refused = try await Program.run("options", "evaluate", folder.path("wall.yaml"))
    #expect(refused.status == 1 && refused.error.contains("wall.yaml"))
  }

  /// The options alone, in the form that people write, give the same appraisal as the whole file.
  @Test func thePartOptionsGivesTheSameAppraisal() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let (database, whole, part) = (try await MadeDemo.copy(into: folder), folder.path("a.yaml"), folder.path("b.yaml"))
    let id = "social-sites"
    #expect(try await Program.run("initiative", "export", id, "--database", database, "--to", whole).status == 0)
    let said = try await Program.run(
      "initiative", "export", id, "--database", database, "--to", part, "--part", "options")
    #expect(said.output == "\(part) holds the options of the initiative “social-sites”.\n")

    let evaluate = { file in try await Program.run("options", "evaluate", file, "--samples", "2000", "--json") }
    let (left, right) = (try await evaluate(whole), try await evaluate(part))
    try #require(right.status == 0, "\(right.error)")
    // A third has no hundredths that give it back to the last bit, so the digest of what went in is another one.
    let figures = { (json: String) in json.replacing(/"inputs":\["[0-9a-f]+"/, with: "") }
    #expect(figures(left.output) == figures(right.output) && figures(right.output) != right.output)
    #expect(try await Program.run("options", "evaluate", part).output.contains("YouTube"))
  }

  /// The appraisal that the file holds, as the page draws it.
  private func kept(_ text: String) throws -> AppraisalRun {
    let body = try #require(
      text.split(separator: "\n").last { $0.contains("body: \"{\\\"figures\\\":{\\\"beliefs") }?
        .split(separator: ":", maxSplits: 1).last)
    // A quoted line of YAML as the export writes it is a string of JSON.
    let quoted = try JSONDecoder().decode(String.self, from: Data(body.utf8))
    return try CanonicalJSON.decode(AppraisalRun.self, from: quoted)
  }
}
