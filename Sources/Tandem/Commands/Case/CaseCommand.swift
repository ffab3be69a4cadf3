import ArgumentParser
import BusinessCase
import Documents
import Foundation
import Journey

struct CaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Simulate a business case under uncertainty.",
    discussion: "Works on files alone and touches no database. docs/case-format.md describes them.",
    subcommands: [EvaluateCommand.self, InitCommand.self])

  struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "evaluate",
      abstract: "Say what a case is worth, how surely, what could go wrong, and what to check first.",
      discussion: """
        Reads the part “case” of a YAML file, or a whole initiative as “tandem initiative export” writes it, whose \
        case it builds from the records. Without flags it prints sentences and small tables; with --json \
        everything that was computed, in one form that never differs for the same file, trials and seed.
        """)

    @Argument(help: ArgumentHelp("The file with the case.", valueName: "FILE"))
    var file: String
    @Option(help: ArgumentHelp("How many futures to simulate, at least.", valueName: "N"))
    var trials = 20_000
    @Option(help: ArgumentHelp("Where the drawing starts; another seed shows how much is chance.", valueName: "S"))
    var seed: UInt64 = 1
    @Option(
      help: ArgumentHelp("How many threads work. It changes the time and never the result.", valueName: "N"))
    var threads: Int?
    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
      let settings = SimulationSettings(trials: trials, seed: seed, threads: threads)
      guard SimulationSettings.trialRange.contains(trials) else {
        throw Failure.usage("--trials: \(SimulationError.trials(trials).message)")
      }
      if let threads, !SimulationSettings.threadRange.contains(threads) {
        throw Failure.usage("--threads: \(SimulationError.threads(threads).message)")
      }
      let result = try simulate(try InputFile.read(file, CaseFile.plan), settings)
      Output.line(json ? try CanonicalJSON.encode(CaseReport(result)) : CaseText(result).text)
    }

    private func simulate(_ plan: CasePlan, _ settings: SimulationSettings) throws(Failure) -> CaseResult {
      do {
        return try plan.simulate(settings)
      } catch {
        throw .failed("\(file): \(error.message)")
      }
    }
  }

  struct InitCommand: ExampleCommand {
    static let configuration = CommandConfiguration(exampleFor: "case")
    static let example = CaseFile.example
  }
}
