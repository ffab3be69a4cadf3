import Foundation
import Testing

@testable import Store

/// One SQL text for two databases: PostgreSQL runs every migration and prepares every statement.
@Suite(.enabled(if: PostgreSQL.address != nil, "TANDEM_TEST_POSTGRES names no PostgreSQL to try on"))
struct PostgreSQLTests {
  @Test func everyMigrationRunsAndEveryStatementPrepares() throws {
    var script = PostgreSQL.migrations
    for (index, sample) in StatementSamples.all.enumerated() {
      script.append("PREPARE s\(index)_\(sample.name) AS \(sample.sql.text(.postgresql))")
    }
    let result = try PostgreSQL.run(script)
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func aWrongStatementWouldBeTold() throws {
    let result = try PostgreSQL.run(PostgreSQL.migrations + ["PREPARE wrong AS SELECT colour FROM person"])
    #expect(result.status != 0)
    #expect(result.errors.contains("colour"))
  }
}

/// PostgreSQL by its own client program, in a transaction that is always rolled back.
enum PostgreSQL {
  /// How `psql` reaches the database, such as "host=127.0.0.1 port=5433 dbname=postgres user=postgres".
  static let address = ProcessInfo.processInfo.environment["TANDEM_TEST_POSTGRES"].flatMap { $0.isEmpty ? nil : $0 }

  static var migrations: [String] { Migration.all.flatMap { $0.statements(.postgresql) } }

  static func run(_ statements: [String]) throws -> (status: Int32, errors: String) {
    let schema = "tandem_\(UInt32.random(in: 0...UInt32.max))"
    let script =
      (["BEGIN", "CREATE SCHEMA \(schema)", "SET LOCAL search_path TO \(schema)"] + statements + ["ROLLBACK"])
      .joined(separator: ";\n") + ";\n"
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(schema).sql")
    try script.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }  // A script left behind in /tmp harms no test.

    let psql = Process()
    psql.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    psql.arguments = ["psql", "-X", "-q", "-w", "-v", "ON_ERROR_STOP=1", "-d", address ?? "", "-f", file.path]
    let errors = Pipe()
    psql.standardError = errors
    try psql.run()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    psql.waitUntilExit()
    return (psql.terminationStatus, String(decoding: said, as: UTF8.self))
  }
}
