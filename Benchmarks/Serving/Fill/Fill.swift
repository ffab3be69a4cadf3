import Documents
import Foundation
import Store
import Workspace

/// Fills a new file with an organisation that has been using Tandem for a year: `fill FILE INITIATIVES [SEED]`.
///
/// The first initiatives are told through the commands that pages use. The others are copies of them, row by row, with
/// ids, people, places, days and salts of their own, appended to the same journal. Then the server's own renewal brings
/// everything that depends on the day up to date, and the check of the file has to find nothing.
@main
struct Fill {
  /// How many initiatives are told; more would add little variety and take long.
  static let told = 60
  /// Journal entries for each initiative, on average.
  static let entries = 20
  /// Copies that are under way at the same time: their entries lie between one another's in the journal, as they would
  /// in an organisation.
  static let atOnce = 500

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first, let count = arguments.dropFirst().first.flatMap(Int.init), count >= told else {
      print("usage: fill FILE INITIATIVES [SEED], with at least \(told) initiatives")
      exit(2)
    }
    do {
      try await fill(path, count, seed: arguments.dropFirst(2).first.flatMap(UInt64.init) ?? 1)
    } catch {
      print((error as? Refusal)?.message ?? "\(error)")
      exit(1)
    }
  }

  private static func fill(_ path: String, _ count: Int, seed: UInt64) async throws {
    let world = FillWorld(seed: seed, at: Timestamp(seconds: Int64(Date().timeIntervalSince1970) - 400 * 86_400))
    let driver = try SQLiteDriver(path: path)
    let workspace = Workspace(driver: driver, environment: world.environment)
    defer { driver.close() }

    let organisation = try await Organisation(workspace, world)
    var templates: [Template] = []
    for number in 0..<told {
      let id = try await Story(organisation, number: number).tell()
      templates.append(try await Template(id, in: driver))
    }
    var copying = Copying(templates, organisation)
    while copying.count < count {
      try await copying.copy(min(atOnce, count - copying.count), into: driver)
    }
    try await finish(workspace.driver, copying)
    try organisation.roster.write(toFile: path + ".people", atomically: true, encoding: .utf8)
  }

  /// Brings up to date what depends on the day, then looks for anything that is not as Tandem would have written it.
  private static func finish(_ driver: any Driver, _ copying: Copying) async throws {
    let workspace = Workspace(driver: driver, environment: .live)
    let renewal = try await workspace.renewAll()
    let problems = try await workspace.check()
    guard renewal.failures.isEmpty, problems.isEmpty else {
      for problem in (renewal.failures + problems).prefix(20) { print(problem) }
      exit(1)
    }
    let journal = try await workspace.verifyJournal()
    print(
      "\(copying.count) initiatives, \(journal.entries) journal entries, \(journal.revisions) revisions, "
        + "\(journal.manifests) manifests: verified")
  }
}
