import ArgumentParser
import Foundation
import Testing

@testable import Tandem

/// What the documents say of settings and commands is what the program says.
@Suite struct DocumentedTests {
  @Test func theTableOfSettingsIsTheOneInTheDocuments() throws {
    let path = "docs/configuration.md"
    let text = try String(contentsOf: Recorded.root.appending(path: path), encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    let first = try #require(lines.firstIndex { $0.hasPrefix("|") }, "\(path) has no table")
    let last = try #require(lines.lastIndex { $0.hasPrefix("|") })
    let table = SettingsTable.markdown.split(separator: "\n").map(String.init)
    try Recorded.expect((lines[..<first] + table + lines[(last + 1)...]).joined(separator: "\n"), at: path)
  }

  @Test func theHelpOfEveryCommandIsTheOneInTheDocuments() throws {
    let head = """
      # Commands

      What `tandem help` says of each command. This page is written by a test.

      """
    try Recorded.expect(head + Self.sections(of: TandemCommand.self, name: "tandem"), at: "docs/commands.md")
  }

  private static func sections(of command: any ParsableCommand.Type, name: String) -> String {
    let help = TandemCommand.helpMessage(for: command, columns: 100)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }
      .joined(separator: "\n").trimmingCharacters(in: .newlines)
    let own = "\n## \(name)\n\n```text\n\(help)\n```\n"
    return command.configuration.subcommands.reduce(own) { text, sub in
      text + sections(of: sub, name: "\(name) \(sub.configuration.commandName ?? "")")
    }
  }
}
