import Documents
import Foundation
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// Files that are not as they were written: what is wrong is told with its place, and nothing is imported.
@Suite struct DamagedFileTests {
  struct Damage: CustomTestStringConvertible, Sendable {
    let name: String
    let from: String
    let to: String
    /// A part of the message, and of the field.
    let message: String
    let field: String
    var testDescription: String { name }

    init(_ name: String, _ from: String, _ to: String, says message: String, at field: String) {
      (self.name, self.from, self.to, self.message, self.field) = (name, from, to, message, field)
    }
  }

  static let damages = [
    Damage("another file", "tandem: initiative", "tandem: recipe", says: "no file of an initiative", at: "tandem"),
    Damage("a newer form", "version: 1\n", "version: 2\n", says: "newer version of Tandem", at: "version"),
    Damage(
      "a changed content", "statement: 19 of 26", "statement: 20 of 26", says: "changed after it was written",
      at: "evidence.findings[1].written.digest"),
    Damage(
      "an unknown person", "by: network-engineer", "by: nobody-known", says: "not among the people", at: "written.by"),
    Damage(
      "a citation of nothing", "- campaign-blog-applications@1", "- campaign-blog-applications@7",
      says: "Revision 7 of the record “campaign-blog-applications” is not in this file", at: "case.benefits[0].rests[0]"
    ),
    Damage(
      "a misspelt field", "      source: Applicant", "      sauce: Applicant", says: "no field of this name",
      at: "evidence.findings[0].sauce"),
    Damage(
      "an unknown choice", "strength: record", "strength: rumour", says: "is not among the choices",
      at: "evidence.findings[0].strength"),
    Damage("an unknown part", "evidence:\n", "evidences:\n", says: "no field of this name", at: "evidences"),
    Damage("an unknown act", "    opened:\n", "    closed:\n", says: "no kind of act", at: "acts[0].closed"),
    Damage("a number out of order", "- number: 3\n", "- number: 30\n", says: "without a gap", at: "acts[2].number"),
    Damage(
      "a moment that is none", ", at: 2", ", at: yesterday2", says: "is not a moment",
      at: "need.need.written.at"),
    Damage(
      "a wrong digest", "outcome: A nurse", "outcome: Another nurse", says: "changed after it was written",
      at: "need.need.written.digest"),
    Damage(
      "no digest", "revision: 1, digest: ", "revision: 1, digest: x", says: "not a SHA-256 digest",
      at: "need.need.written.digest"),
    Damage(
      "an id twice", "- id: campaign-blog-film-day", "- id: campaign-blog-first-year", says: "twice",
      at: "evidence.findings[2].id"),
    Damage(
      "a person twice", "{id: hr-partner, name: HR partner", "{id: it-lead, name: IT lead", says: "listed twice",
      at: "people"),
    Damage("an alias", "title: Campaign blog", "title: &a Campaign blog", says: "Anchors", at: "title"),
    Damage("a name twice", "version: 1\n", "version: 1\nversion: 1\n", says: "occurs twice", at: "version"),
    Damage(
      "a manifest that covers something else", "kind: finding, revision: 1", "kind: finding, revision: 2",
      says: "changed after it was signed",
      at: "manifests"),
  ]

  @Test(arguments: damages)
  func damageIsToldWithItsPlace(_ damage: Damage) async throws {
    let demo = try await DemoFile.common()
    let file = try await demo.workspace.exportInitiative(try DemoTelling.id("campaign-blog"))
    let range = try #require(file.range(of: damage.from), "the file has no “\(damage.from)”")
    let damaged = file.replacingCharacters(in: range, with: damage.to)
    do throws(Problems) {
      _ = try DocumentReader.document(from: Array(damaged.utf8))
      Issue.record("\(damage.name) was read")
    } catch {
      let fitting = error.list.first { $0.message.contains(damage.message) && $0.field.contains(damage.field) }
      #expect(fitting != nil, "\(damage.name): \(error)")
      #expect(fitting?.position != nil, "\(damage.name): \(error)")
    }
  }

  @Test func bytesThatAreNoTextAndFilesThatAreTooLargeAreRefused() throws {
    let broken = #expect(throws: Problems.self) { try DocumentReader.document(from: Array("a: b\nc: ".utf8) + [0xFF]) }
    #expect(broken?.list.first?.position == Documents.Position(line: 2, column: 4))
    #expect(throws: Problems.self) {
      try DocumentReader.document(from: [UInt8](repeating: 32, count: InitiativeDocument.largest + 1))
    }
  }

  @Test(arguments: ["", "null", "[]", "3", "a", "{}", "tandem: initiative", "tandem: initiative\nversion: 1"])
  func whatIsNoInitiativeIsRefused(_ text: String) {
    #expect(throws: Problems.self) { try DocumentReader.document(from: Array(text.utf8)) }
  }

  /// Lines left out, doubled, exchanged and cut; bytes changed. Whatever comes of it is refused with words, or is read
  /// and then gives itself back; it never crashes and never leaves a half.
  @Test func mutatedFilesNeverCrashAndNeverLeaveAHalf() async throws {
    let demo = try await DemoFile.common()
    let file = try await demo.workspace.exportInitiative(try DemoTelling.id("photo-wall"))
    let office = try await Office()
    defer { office.close() }
    let before = try await office.journalCount()
    var random = SeededRandom(seed: 7)
    var refused = 0
    var imported = 0
    for number in 0..<400 {
      let bytes = Self.mutated(file, &random)
      let document: InitiativeDocument
      do throws(Problems) { document = try DocumentReader.document(from: bytes) } catch {
        refused += 1
        #expect(!error.list.isEmpty && error.list.allSatisfy { !$0.message.isEmpty })
        let told = try await refusal { _ = try await office.workspace.importInitiative(bytes) }
        #expect(told != nil)
        continue
      }
      let text = try? DocumentWriter(document).text()
      #expect(text.flatMap { try? DocumentReader.document(from: Array($0.utf8)) } == document)
      if try await isImportedWhole(bytes, document, text, number, before: before, office) { imported += 1 }
    }
    #expect(refused > 200 && imported > 50, "\(refused) refused, \(imported) imported")
    #expect(try await office.journalCount() == before)
  }

  /// Imports a file that was read into a copy of the office: it comes back whole, in one entry, or is refused and
  /// leaves nothing.
  private func isImportedWhole(
    _ bytes: [UInt8], _ document: InitiativeDocument, _ text: String?, _ number: Int, before: Int64, _ office: Office
  ) async throws -> Bool {
    let copy = office.folder.appendingPathComponent("copy-\(number).sqlite").path
    try await office.workspace.driver.backup(to: copy)
    let driver = try SQLiteDriver(path: copy)
    defer { driver.close() }
    let workspace = Workspace(driver: driver, environment: office.world.environment)
    let outcome: (report: ImportReport?, refusal: Refusal?)
    do {
      outcome = (try await workspace.importInitiative(bytes), nil)
    } catch let refusal as Refusal {
      outcome = (nil, refusal)
    }
    let entries = try await workspace.reading { try $0.journal(of: document.id, before: nil, limit: 10) }
    let count = try await workspace.reading { try $0.journalCount() }
    guard let report = outcome.report else {
      #expect(outcome.refusal?.message.isEmpty == false)
      #expect(entries.isEmpty && count == before, "\(number) left something behind")
      return false
    }
    // One entry for the initiative, beside one for each name that was not here.
    #expect(entries.map(\.kind) == ["imported"] && count == before + 1 + Int64(report.people), "\(number)")
    #expect(try await workspace.exportInitiative(document.id) == text, "\(number)")
    return true
  }

  private static func mutated(_ file: String, _ random: inout SeededRandom) -> [UInt8] {
    var bytes = Array(file.utf8)
    var lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    let line = Int.random(in: 0..<lines.count, using: &random)
    let other = Int.random(in: 0..<lines.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: other)
    case 2: lines.swapAt(line, other)
    case 3: lines = Array(lines.prefix(line))
    case 4: lines[line] = lines[line].prefix(Int.random(in: 0...lines[line].count, using: &random))
    default: bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    return lines.joined(separator: "\n") == file ? bytes : Array(lines.joined(separator: "\n").utf8)
  }
}
