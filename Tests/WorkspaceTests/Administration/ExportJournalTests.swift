import Crypto
import Documents
import Foundation
import Partnership
import Store
import Synchronization
import Testing

@testable import Workspace

@Suite struct ExportJournalTests {
  private func exported(_ office: Office, of initiative: InitiativeID? = nil) async throws -> [[String: String]] {
    var lines: [String] = []
    try await office.workspace.exportJournal(of: initiative) { lines.append($0) }
    return try lines.map { line in
      #expect(!line.contains("\n"))
      guard case .object(let members) = try CanonicalJSON.decode(JSONValue.self, from: line) else { return [:] }
      return members.mapValues { value in
        switch value {
        case .string(let text): text
        case .number(let number): String(Int64(number))
        default: ""
        }
      }
    }
  }

  /// What docs/operations.md tells somebody who verifies without Tandem, done with a hash function alone.
  @Test func theLinesSufficeToVerifyTheChainWithoutTandem() async throws {
    let office = try await Office()
    defer { office.close() }
    _ = try await office.bringNeed()
    func hash(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined() }

    var previous = hash(Array("tandem journal 1".utf8))
    let lines = try await exported(office)
    for line in lines {
      let salt = try #require(line["salt"])
      let bytes = stride(from: 0, to: salt.count, by: 2).compactMap { start in
        UInt8(salt.dropFirst(start).prefix(2), radix: 16)
      }
      let commitment = hash(bytes + Array(try #require(line["body"]).utf8))
      #expect(commitment == line["commitment"])
      let fields = ["number", "initiative", "kind", "person", "party", "at", "commitment"].map { line[$0] ?? "" }
      previous = hash(Array(([previous] + fields).joined(separator: "\n").utf8))
      #expect(previous == line["link"])
    }
    #expect(try await office.workspace.verifyJournal().head.hex == previous)
  }

  @Test func oneInitiativeIsExportedAlone() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    _ = try await office.bringNeed("Another")
    let lines = try await exported(office, of: id)
    #expect(!lines.isEmpty && lines.allSatisfy { $0["initiative"] == id.text })
    #expect(try await exported(office).count > lines.count)
  }
}
