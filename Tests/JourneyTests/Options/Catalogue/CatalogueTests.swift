import Documents
import Foundation
import Testing

@testable import Journey

@Suite struct CatalogueTests {
  private func problems(_ facts: String) -> [String] {
    do {
      _ = try Catalogue.read("category: Wikis\nentries:\n  - id: w\n    name: W\n    facts:\n\(facts)\n")
      return []
    } catch {
      return error.list.map(\.description)
    }
  }

  @Test func everyFileThatShipsIsReadAndListed() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..")
      .appending(path: "Sources/Journey/Options/Catalogue/Data")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    #expect(names == Catalogue.shippedFiles.map(\.name))
    for file in Catalogue.shippedFiles { _ = try Catalogue.read(file.text) }
    let shipped = Catalogue.shipped
    #expect(shipped.entries.count == 30)
    #expect(Set(shipped.entries.map(\.id)).count == 30)
    #expect(shipped.entries.allSatisfy { $0.facts.allSatisfy { !$0.source.isEmpty } })
  }

  /// What no source says is not there.
  @Test func unknownStaysUnknown() throws {
    let youTube = try #require(Catalogue.shipped["youtube"])
    #expect(youTube.fact(.licence) == nil)
    #expect(youTube.fact(.hosting) == nil)
    #expect(youTube.fact(.export)?.source == "https://support.google.com/accounts/answer/3024190")
    #expect(youTube.fact(.export)?.readOn == Day("2026-11-23"))
    // Nor is what somebody has not looked up.
    #expect(Catalogue.shipped["linkedin-page"]?.fact(.exitLimits) == nil)
    #expect(Catalogue.shipped["sharepoint"]?.fact(.exitLimits) == nil)
    for fact in Catalogue.shipped.entries.flatMap(\.facts) {
      #expect(!fact.words.lowercased().contains("not verified"), "\(fact.words)")
    }
  }

  @Test func nothingWasReadOnADayThatIsStillToCome() throws {
    func text(_ day: String) -> String {
      "category: Ours\nentries:\n  - id: w\n    name: W\n    facts:\n"
        + "      - {about: polls, value: \"yes\", source: x, read: \(day)}\n"
    }
    let today = try #require(Day("2026-11-25"))
    do {
      _ = try Catalogue.read(text("2026-11-26"), today: today)
      Issue.record("it was taken")
    } catch {
      #expect(
        error.list.map(\.description) == [
          "line 6, column 55: entries[0].facts[0].read: This day is still to come. Write the day on which it was read."
        ])
    }
    #expect(try Catalogue.read(text("2026-11-25"), today: today).entries.count == 1)
    #expect(try Catalogue.read(text("2026-11-26")).entries.count == 1)
  }

  @Test func aFactWithoutItsSourceIsRefusedWithItsPlace() {
    #expect(
      problems("      - {about: export, value: whole, read: 2026-11-23}") == [
        "line 6, column 9: entries[0].facts[0].source: A fact without its source is hearsay. Say where it can be read, or "
          + "leave it out."
      ])
    #expect(problems("      - {about: export, value: whole, source: x}")[0].contains("on which day it was read"))
    #expect(problems("      - {about: export, value: whole, source: x, read: 2026-02-30}")[0].contains("not a date"))
  }

  @Test func subjectsAndValuesComeFromTheVocabulary() {
    let end = "source: x, read: 2026-11-23}"
    #expect(
      problems("      - {about: colour, value: red, \(end)")[0].contains(
        "“colour” is nothing that a fact can be about."))
    #expect(problems("      - {about: polls, value: perhaps, \(end)")[0].contains("Choose from: yes, extra, no."))
    #expect(problems("      - {about: polls, \(end)")[0].contains("Give the value."))
    #expect(
      problems("      - {about: hosting, value: [inside, moon], \(end)")[0].contains("“moon” is no value for hosting."))
    #expect(problems("      - {about: terms, \(end)")[0].contains("Say it in words."))
    #expect(
      problems("      - {about: polls, value: \"yes\", \(end)\n      - {about: polls, value: \"no\", \(end)")[0]
        .contains(
          "There are two facts about polls."))
    #expect(problems("      - {about: polls, value: \"yes\", words: <b>bold</b>, \(end)").isEmpty)
  }

  @Test func anOrganisationCorrectsFactsAndAddsEntries() throws {
    let own = try Catalogue.read(
      """
      category: Ours
      entries:
        - id: youtube
          name: YouTube
          facts:
            - {about: export, value: none, source: our own trial, read: 2026-11-24}
        - id: pinboard
          name: The pinboard
          facts:
            - {about: price, words: 12 euros a year, source: invoice 7, read: 2026-11-24}
      """)
    let all = Catalogue.shipped.corrected(by: own)
    #expect(all.entries.count == 31)
    #expect(all["youtube"]?.fact(.export)?.source == "our own trial")
    #expect(all["youtube"]?.category == "Public social networks")
    #expect(all["pinboard"]?.fact(.price)?.words == "12 euros a year")
    let before = try #require(Catalogue.shipped["youtube"]?.fact(.export))
    let after = try #require(all["youtube"]?.fact(.export))
    #expect(try before.digest != after.digest)
  }
}
