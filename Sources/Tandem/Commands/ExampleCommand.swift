import ArgumentParser
import Foundation

/// A subcommand “init”, which writes a commented example of the file that the other subcommands read.
protocol ExampleCommand: ParsableCommand {
  static var example: String { get }
}

extension ExampleCommand {
  func run() throws { Output.line(Self.example.trimmingCharacters(in: .newlines)) }
}

extension CommandConfiguration {
  /// - Parameter command: the name of the command that “init” belongs to.
  init(exampleFor command: String) {
    self.init(
      commandName: "init", abstract: "Write a commented example to standard output.",
      discussion: "For example: tandem \(command) init > \(command).yaml")
  }
}
