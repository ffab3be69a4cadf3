import Foundation
import Testing

@testable import Store

/// Every statement of the program is known to the tests that prepare it, so that none is left untried on PostgreSQL.
struct StatementTests {
  private static func sources() throws -> [(name: String, text: String)] {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Store")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }.map {
      ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
    }
  }

  /// A function that gives a statement is `static func … -> SQL`; a private one gives a part of a statement.
  @Test func everyStatementHasASample() throws {
    var declared: [String: Int] = [:]
    for file in try Self.sources() {
      let functions = file.text.matches(of: /\n  static func (\w+)\([^)]*(?:\([^)]*\)[^)]*)*\) -> SQL \{/)
      for function in functions where file.name != "SQL.swift" { declared[String(function.1), default: 0] += 1 }
    }
    #expect(declared.count > 40, "the statements are no longer found where this test looks")
    let samples = Dictionary(grouping: StatementSamples.all, by: \.name).mapValues(\.count)
    for (name, count) in declared.sorted(by: { $0.key < $1.key }) {
      #expect(samples[name, default: 0] >= count, "a statement “\(name)” has no sample")
    }
    #expect(Set(samples.keys).subtracting(declared.keys) == [], "samples of statements that are gone")
  }

  @Test func noStatementIsWrittenWhereItIsRun() throws {
    for file in try Self.sources() {
      for call in [#"rows(""#, #"row(""#, #"run(""#] {
        #expect(!file.text.contains(call), "\(file.name) has a statement beside a call, unseen by the tests")
      }
    }
  }

  @Test func nothingIsSaidThatOnlySQLiteUnderstands() {
    for (name, sql) in StatementSamples.all {
      let words = sql.text(.postgresql).lowercased()
      for word in ["rowid", "pragma", "json", "match ", "glob", "ifnull", "insert or", "replace into"] {
        #expect(!words.contains(word), "\(name): \(word)")
      }
    }
  }

  @Test(arguments: StatementSamples.all.map(\.sql))
  func sqliteRunsIt(statement: SQL) async throws {
    // A sample may hit a reference that is not there; that SQLite knows every table and column is what counts.
    do {
      _ = try await Shelf.write { try $0.rows(statement).count }
    } catch StoreError.exists(let detail) {
      #expect(detail.contains("FOREIGN KEY"))
    }
  }
}
