import ArgumentParser
import Workspace

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Make a file with an example organisation.",
    discussion: """
      A hospital group with four initiatives, to look around in and to try things with. Whoever reaches the demo signs \
      in as any of its people by one click, so it is served on this machine only unless you say otherwise.

      A file that is there is never written over. If it is a demo already, nothing is done; with --fresh the demo is \
      made anew.
      """)

  @OptionGroup var database: DatabaseOptions
  @Flag(help: "Replace a demo that is there by a fresh one. A file that is no demo is left alone.")
  var fresh = false

  func run() async throws {
    let file = try database.file()
    switch try await Workspace.prepareDemo(file: file, fresh: fresh) {
    case .made: Output.line("The demo is in \(file). Serve it with: tandem serve --database \(file)")
    case .there: Output.line("\(file) is a demo already, and was left as it is.")
    }
  }
}
