import Documents
import Foundation
import Journey
import Testing

@testable import Tandem

@Suite struct ExportedCaseTests {
  /// What the command prints of an exported initiative is what its page keeps, figure by figure; and one number changed
  /// in the file changes the choice.
  @Test func theFileOfAnInitiativeGivesTheFiguresOfItsPage() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let (database, file) = (try await MadeDemo.copy(into: folder), folder.path("community.yaml"))
    let exported = try await Program.run(
      "initiative", "export", "employee-community", "--database", database, "--to", file)
    try #require(exported.status == 0, "\(exported.error)")

    let kept = try kept(try String(contentsOfFile: file, encoding: .utf8))
    let run = kept.figures.run
    let read = try await Program.run(
      "case", "evaluate", file, "--seed", run.seed, "--trials", "\(run.trials)", "--json")
    try #require(read.status == 0, "\(read.error)")
    let report = try CanonicalJSON.decode(PrintedCase.self, from: read.output)

    #expect(report.trials == run.trials && report.engineVersion == run.engine)
    #expect(report.scenarios.map(\.name) == kept.figures.scenarios.map(\.name))
    #expect(report.preferred == kept.figures.preferredScenario?.id)
    for (printed, page) in zip(report.scenarios, kept.figures.scenarios) {
      #expect(isSame(report.chanceOfBest[printed.id], page.chanceOfBest))
      for (name, kind) in PrintedCase.kinds {
        let (figure, other) = (printed.figures[name], page[kind])
        #expect((figure == nil) == (other == nil), "\(name)")
        #expect(isSame(figure?.mean, other?.mean?.value), "\(printed.name): mean of \(name)")
        for (quantile, same) in zip(figure?.quantiles ?? [], other?.quantiles ?? []) {
          #expect(isSame(quantile, same), "\(printed.name): quantile of \(name)")
        }
      }
    }
    #expect(isSame(report.perfectInformation.mean, kept.figures.perfectInformation.value))
    let checked = try #require(kept.figures.information)
    #expect(checked.count > 2 && checked[1].worth > 0)
    for (printed, page) in zip(try #require(report.information), checked) {
      #expect(printed.estimate == page.estimate && isSame(printed.value, page.worth))
    }

    let text = try String(contentsOfFile: file, encoding: .utf8)
    let changed = text.replacing(
      /(Months until the second hall is ready\n(?: .*\n)*?) +low: 7\n +high: 18\n/, maxReplacements: 1
    ) { "\($0.1)      low: 2\n      high: 4\n" }
    try #require(changed != text)
    try changed.write(toFile: file, atomically: true, encoding: .utf8)
    let other = try await Program.run("case", "evaluate", file, "--trials", "4096", "--json")
    try #require(other.status == 0, "\(other.error)")
    #expect(try CanonicalJSON.decode(PrintedCase.self, from: other.output).preferred == "employee-community-own")
  }

  /// The case alone, in the form that people write, gives the same figures as the whole file, to the last digit.
  @Test func thePartCaseGivesTheSameFigures() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let (database, whole, part) = (try await MadeDemo.copy(into: folder), folder.path("a.yaml"), folder.path("b.yaml"))
    let id = "employee-community"
    #expect(try await Program.run("initiative", "export", id, "--database", database, "--to", whole).status == 0)
    let said = try await Program.run(
      "initiative", "export", id, "--database", database, "--to", part, "--part", "case")
    #expect(said.output == "\(part) holds the business case of the initiative “employee-community”.\n")

    let evaluate = { file in try await Program.run("case", "evaluate", file, "--trials", "2048", "--json") }
    let (left, right) = (try await evaluate(whole), try await evaluate(part))
    try #require(right.status == 0, "\(right.error)")
    #expect(left.output == right.output && !right.output.isEmpty)

    // A form of its own is no initiative; and an initiative without anything to simulate has no case to write.
    let refused = try await Program.run("initiative", "import", part, "--database", database)
    #expect(refused.status == 1)
    let none = try await Program.run("initiative", "export", "photo-wall", "--database", database, "--part", "case")
    #expect(none.status == 1 && none.output.isEmpty && none.error.contains("photo-wall: There is nothing to simulate"))
    let unknown = try await Program.run("initiative", "export", "photo-wall", "--database", database, "--part", "need")
    #expect(unknown.status == 2)
  }

  /// The simulation that the file holds, as the page draws it.
  private func kept(_ text: String) throws -> Simulation {
    let body = try #require(
      text.split(separator: "\n").first { $0.contains("body: \"{\\\"figures") }?
        .split(separator: ":", maxSplits: 1).last)
    // A quoted line of YAML as the export writes it is a string of JSON.
    let quoted = try JSONDecoder().decode(String.self, from: Data(body.utf8))
    return try CanonicalJSON.decode(Simulation.self, from: quoted)
  }

  /// The page keeps six significant digits of each figure.
  private func isSame(_ printed: Double?, _ kept: Double?) -> Bool {
    guard let printed, let kept else { return printed == nil && kept == nil }
    return abs(printed - kept) <= 6e-6 * max(printed.magnitude, kept.magnitude)
  }
}

/// The part of the printed JSON that a page shows, too.
private struct PrintedCase: Decodable {
  static let kinds: [(String, CaseFigures.Figure.Kind)] = [
    ("netCash", .netCash), ("netValue", .netValue), ("costs", .costs), ("payback", .payback),
    ("returnOnInvestment", .returnOnInvestment), ("internalRate", .internalRate), ("annualLoss", .annualLoss),
    ("difference", .difference),
  ]

  struct Scenario: Decodable {
    let id: String
    let name: String
    let figures: [String: Figure]
  }

  struct Figure: Decodable {
    let mean: Double?
    let quantiles: [Double?]
  }

  struct Information: Decodable {
    let estimate: String
    let value: Double
  }

  struct Mean: Decodable { let mean: Double }

  let trials: Int
  let engineVersion: String
  let scenarios: [Scenario]
  let preferred: String
  let chanceOfBest: [String: Double]
  let perfectInformation: Mean
  let information: [Information]?
}
