import Documents
import Foundation
import Testing

@testable import Tandem

@Suite struct ConfigurationFileTests {
  private func problems(of text: String) -> [String] {
    do {
      _ = try ConfigurationFile(text)
      return []
    } catch {
      return error.list.map(\.description)
    }
  }

  @Test func aFileSetsWhatItNamesAndNothingElse() throws {
    let file = try ConfigurationFile("# the server\nport: 9000\ntrust-proxy: true\n")
    #expect(file.values == ["port": "9000", "trust-proxy": "true"])
  }

  @Test(arguments: ["", "# nothing yet\n", "port:\n"])
  func anEmptyFileSetsNothing(text: String) throws {
    #expect(try ConfigurationFile(text).values.isEmpty)
  }

  @Test func anUnknownKeyIsRefusedWithItsPlace() {
    let found = problems(of: "port: 9000\nlog-levle: debug\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("line 2, column 1: log-levle: There is no field of this name here.") == true)
    #expect(found.first?.contains("log-level") == true, "the message names the keys that exist")
  }

  @Test func everyImpossibleValueIsRefusedAtOnce() {
    #expect(
      problems(of: "port: 70000\nlog-level: loud\n") == [
        "line 1, column 7: port: “70000” is not a whole number from 1 to 65535.",
        "line 2, column 12: log-level: “loud” is not one of trace, debug, info, notice, warning, error, critical.",
      ])
  }

  @Test(arguments: ["port: [1, 2]", "- port", "port: 1\nport: 2", "port: 'open"])
  func whatIsNoListOfKeysAndValuesIsRefused(text: String) {
    #expect(!problems(of: text).isEmpty)
  }

  @Test func aFileThatIsNamedHasToBeThere() {
    #expect(throws: Failure.self) { try Configuration(flags: [:], file: "/nowhere/tandem.yaml", environment: [:]) }
    #expect(throws: Failure.self) {
      try Configuration(flags: [:], file: nil, environment: ["TANDEM_CONFIG": "/nowhere/tandem.yaml"])
    }
  }

  @Test func theFlagNamesAStrongerFileThanTheEnvironment() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }  // A folder left in /tmp harms nothing.
    let named = folder.appending(path: "named.yaml").path()
    let other = folder.appending(path: "other.yaml").path()
    try "port: 1111\n".write(toFile: named, atomically: true, encoding: .utf8)
    try "port: 2222\n".write(toFile: other, atomically: true, encoding: .utf8)
    let configuration = try Configuration(flags: [:], file: named, environment: ["TANDEM_CONFIG": other])
    #expect(try configuration.value(.port, or: 0) == 1111)
  }
}
