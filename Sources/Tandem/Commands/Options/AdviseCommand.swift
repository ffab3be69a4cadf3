import ArgumentParser
import Documents
import Foundation
import Journey

extension OptionsCommand {
  struct AdviseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "advise",
      abstract: "Find candidates for a need, with their reasons.",
      discussion: """
        Reads the part “need” of a YAML file: features that are wished, must-haves, the class of data, allowed routes, \
        and what you run already. For each candidate it says which must-haves are met, missed or not known yet, who \
        should find out, on which routes it can run, and how one would leave it again. docs/catalogue.md describes \
        the file.
        """)

    @Option(help: ArgumentHelp("The file with the need.", valueName: "FILE"))
    var need: String
    @OptionGroup var own: OwnCatalogue
    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
      let read = try InputFile.read(need, AdviceNeed.read)
      let advice = Advice(read, in: try own.catalogue(), today: .today)
      Output.line(json ? try CanonicalJSON.encode(advice) : AdviceText(advice).text)
    }
  }
}

/// The catalogue that ships, with files of the organisation's own.
struct OwnCatalogue: ParsableArguments {
  @Option(
    name: .customLong("catalogue"),
    help: ArgumentHelp(
      "A file with your own entries, prices and corrections; may be given several times.", valueName: "FILE"))
  var files: [String] = []

  func catalogue() throws(Failure) -> Catalogue {
    var all = Catalogue.shipped
    for file in files {
      let own = try InputFile.read(file) { (text) throws(Problems) in try Catalogue.read(text, today: .today) }
      all = all.corrected(by: own)
    }
    return all
  }
}

extension Day {
  /// The day of this machine's clock, in UTC.
  static var today: Day { Day(daysSince1970: Int(Date().timeIntervalSince1970 / 86_400)) }
}
