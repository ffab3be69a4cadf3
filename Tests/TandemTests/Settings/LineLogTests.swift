import Logging
import Testing

@testable import Tandem

@Suite struct LineLogTests {
  private func line(_ message: String, _ metadata: Logger.Metadata = [:]) -> String {
    LineLog.line("2026-05-04T09:30:00Z", .info, "web", message, metadata, nil)
  }

  @Test func anEventIsOneLineWithWhatBelongsToItInOrder() {
    #expect(
      line("answered", ["status": "200", "path": "/home", "agent": "a \"b\""])
        == #"2026-05-04T09:30:00Z info web: answered agent="a \"b\"" path=/home status=200"#)
  }

  @Test(arguments: ["\n", "\r\n", "\u{1b}[31m", "\u{85}", "\u{2028}", "\u{0}"])
  func nothingInAMessageBeginsANewLineOrSteersATerminal(evil: String) {
    let written = line("before\(evil)after", ["path": "/\(evil)"])
    #expect(!written.unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(written.split(whereSeparator: \.isNewline).count == 1)
    #expect(written.contains("\\u{"))
  }
}
