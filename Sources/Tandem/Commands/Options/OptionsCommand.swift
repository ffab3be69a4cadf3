import ArgumentParser
import DecisionAnalysis
import Documents
import Foundation
import Journey
import Partnership

struct OptionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "options",
    abstract: "Compare options, or find some for a need.",
    discussion: "Works on files alone and touches no database. docs/options-format.md describes them.",
    subcommands: [EvaluateCommand.self, AdviseCommand.self, InitCommand.self])

  struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "evaluate",
      abstract: "Say which option comes first for whom, how surely, and what would change it.",
      discussion: """
        Reads the part “options” of a YAML file, or a whole initiative as “tandem initiative export” writes it, with the \
        scores and weights that were revealed. Without flags it prints sentences and small tables; with --json \
        everything that was computed, in one form that never differs for the same file, samples and seed.
        """)

    @Argument(help: ArgumentHelp("The file with the options.", valueName: "FILE"))
    var file: String
    @Option(
      help: ArgumentHelp(
        "How many weights and scores to draw; unless given 20000, and fewer of many options on many criteria.",
        valueName: "N"))
    var samples: Int?
    @Option(help: ArgumentHelp("Where the drawing starts; another seed shows how much is chance.", valueName: "S"))
    var seed: UInt64 = 1
    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
      if let samples, !(1...Run.mostSamples).contains(samples) {
        throw Failure.usage("--samples takes 1 to \(Run.mostSamples), not \(samples).")
      }
      guard seed <= Self.mostSeed else {
        throw Failure.usage(
          "--seed takes 0 to \(Self.mostSeed), not \(seed): larger numbers cannot be written as JSON.")
      }
      let (read, digest) = try InputFile.read(file) { (text) throws(Problems) in
        (try AppraisalFile.appraisal(text), Digest(of: text))
      }
      let appraisal = try evaluate(read.model, digest)
      Output.line(json ? try CanonicalJSON.encode(appraisal) : AppraisalText(read, appraisal).text)
    }

    /// The largest whole number that JSON keeps exactly (RFC 8785 writes numbers as doubles): 2^53 - 1.
    static let mostSeed: UInt64 = 9_007_199_254_740_991

    private func evaluate(_ model: DecisionModel, _ digest: Digest) throws(Failure) -> Appraisal {
      do {
        let run = Run(samples: samples ?? Run.usualSamples(of: model, atMost: 20_000), seed: seed)
        return try model.appraise(run, inputs: [digest.hex])
      } catch {
        throw .failed("\(file): \(error.message)")
      }
    }
  }

  struct InitCommand: ExampleCommand {
    static let configuration = CommandConfiguration(exampleFor: "options")
    static let example = AppraisalFile.example
  }
}
