import ArgumentParser
import Documents
import Foundation
import Journey

struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Look at the catalogue of platforms, or check files of your own.",
    discussion: "Every fact in it names its source and the day it was read. What no source says is not in it.",
    subcommands: [ListCommand.self, ShowCommand.self, CheckCommand.self])

  struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the platforms, with how much is known of each.")

    @OptionGroup var own: OwnCatalogue

    func run() throws {
      let rows = try own.catalogue().entries.map { entry in
        [entry.id, entry.name, entry.category, "\(entry.facts.count) facts"]
      }
      Output.line(TextTable.lines(rows, others: .left).joined(separator: "\n"))
    }
  }

  struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show what is known of a platform, fact by fact with its source.")

    @Argument(help: ArgumentHelp("The id, as “tandem catalogue list” shows it.", valueName: "ID"))
    var id: String
    @OptionGroup var own: OwnCatalogue

    func run() throws {
      let catalogue = try own.catalogue()
      guard let entry = catalogue[id] else {
        let near = catalogue.entries.map(\.id).filter { $0.hasPrefix(id.prefix(2).lowercased()) }
        throw Failure.failed(
          "There is no entry “\(id.prefix(40))”."
            + (near.isEmpty ? " “tandem catalogue list” lists them." : " Did you mean \(near.joined(separator: ", "))?")
        )
      }
      let facts = entry.facts.map { fact in
        let value = fact.values.joined(separator: ", ")
        let said = [value, fact.words].filter { !$0.isEmpty }.joined(separator: ": ")
        return "\(fact.about.title): \(said)\n  \(fact.source), read \(fact.readOn)"
      }
      let known = Set(entry.facts.map(\.about))
      let unknown = FactSubject.allCases.filter { !known.contains($0) && $0 != .price }.map { $0.title.lowercased() }
      Output.line((["\(entry.name) (\(entry.category))"] + facts).joined(separator: "\n"))
      if !unknown.isEmpty { Output.line("Not known: \(unknown.joined(separator: ", "))") }
    }
  }

  struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check files of a catalogue, and say which facts are old.",
      discussion: """
        Without a file it checks the catalogue that ships with the program. Ends with status 1 and names file, line \
        and column if something is wrong. Old facts are told, and are nothing wrong.
        """)

    @Argument(help: ArgumentHelp("Files of your own.", valueName: "FILE"))
    var files: [String] = []
    @Option(help: ArgumentHelp("After how many days a fact counts as old.", valueName: "DAYS"))
    var olderThan = 365

    func run() throws {
      guard (1...36_500).contains(olderThan) else { throw Failure.usage("--older-than takes 1 to 36500 days.") }
      var texts = Catalogue.shippedFiles
      if !files.isEmpty {
        texts = try files.map { (file) throws(Failure) in (file, try InputFile.text(file)) }
      }
      var wrong: [String] = []
      var (entries, facts, old) = (0, 0, [String]())
      for file in texts {
        do {
          let read = try Catalogue.read(file.text, today: .today)
          entries += read.entries.count
          facts += read.entries.reduce(0) { $0 + $1.facts.count }
          old += read.entries.flatMap { entry in
            entry.facts.filter { $0.isOlder(than: olderThan, on: .today) }.map { "\(entry.name): \($0.about.title)" }
          }
        } catch {
          wrong += error.list.map { InputFile.line($0, file.name) }
        }
      }
      if !wrong.isEmpty { throw Failure.failed(wrong.joined(separator: "\n")) }
      Output.line("\(entries) entries with \(facts) facts, each with its source. Nothing is wrong.")
      if !old.isEmpty { Output.line("Read longer ago than \(olderThan) days:\n\(old.joined(separator: "\n"))") }
    }
  }
}
