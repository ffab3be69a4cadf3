import Documents
import Foundation
import Journey
import Testing

@testable import Tandem

@Suite struct CatalogueCommandTests {
  @Test func whatShipsIsListedShownAndChecked() async throws {
    let list = try await Program.run("catalogue", "list")
    #expect(list.status == 0)
    #expect(list.output.split(separator: "\n").count == 30)
    let show = try await Program.run("catalogue", "show", "humhub")
    #expect(show.output.contains("Sign-in: ldap, oidc, saml: "))
    #expect(show.output.contains(", read 2026-11-23"))
    #expect(show.output.contains("\nNot known: "))
    let check = try await Program.run("catalogue", "check", "--older-than", "36500")
    #expect(check.output.hasPrefix("30 entries with "))
    #expect(check.output.hasSuffix("Nothing is wrong.\n"))
  }

  @Test func anEntryThatIsNotThereIsSaidWithThoseNearby() async throws {
    let show = try await Program.run("catalogue", "show", "humbug")
    #expect(show.status == 1)
    #expect(show.error == "There is no entry “humbug”. Did you mean humhub?\n")
  }

  @Test func aFileOfOnesOwnIsCheckedAndUsed() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = folder.path("own.yaml")
    let right = """
      category: Ours
      entries:
        - id: humhub
          name: HumHub
          facts:
            - {about: export, value: none, source: our trial, read: 2026-11-24}

      """
    try right.write(toFile: path, atomically: true, encoding: .utf8)
    let used = try await Program.run("catalogue", "show", "humhub", "--catalogue", path)
    #expect(used.output.contains("Way out: none\n  our trial, read 2026-11-24"))
    try right.replacing("source: our trial, ", with: "").write(toFile: path, atomically: true, encoding: .utf8)
    let wrong = try await Program.run("catalogue", "check", path)
    #expect(wrong.status == 1)
    #expect(wrong.error.hasPrefix("\(path):6:9: entries[0].facts[0].source: A fact without its source is hearsay."))
    try right.replacing("2026-11-24", with: "2931-01-01").write(toFile: path, atomically: true, encoding: .utf8)
    for early in [
      try await Program.run("catalogue", "check", path),
      try await Program.run("catalogue", "show", "humhub", "--catalogue", path),
    ] {
      #expect(early.status == 1)
      #expect(early.error.contains("This day is still to come. Write the day on which it was read."))
    }
  }

  @Test func adviceIsGivenForANeedInAFile() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = folder.path("need.yaml")
    try "need:\n  kinds: [community]\n  must-haves: [directory, comments]\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let advice = try await Program.run("options", "advise", "--need", path)
    #expect(advice.status == 0)
    #expect(advice.output.hasPrefix("“HumHub” is the first to look at out of "))
    #expect(advice.output.contains("Do nothing\n"))
    let json = try await Program.run("options", "advise", "--need", path, "--json")
    guard case .object(let all) = try CanonicalJSON.decode(JSONValue.self, from: json.output) else {
      Issue.record("no object")
      return
    }
    #expect(all.keys.sorted() == ["candidates", "sentence"])
  }
}
