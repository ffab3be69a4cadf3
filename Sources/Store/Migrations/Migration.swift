/// One step of the database's form. Steps are only ever appended.
public struct Migration: Sendable {
  public let number: Int
  public let name: String
  let statements: @Sendable (Types) -> [String]

  /// The statements for a dialect.
  public func statements(_ dialect: SQL.Dialect) -> [String] { statements(Types(dialect)) }

  /// The words for column types: SQLite's STRICT tables know INTEGER (64 bits) and BLOB, PostgreSQL's INTEGER has 32
  /// bits.
  struct Types: Sendable {
    let text = "TEXT"
    let integer: String
    let blob: String
    /// What follows the closing parenthesis of a table.
    let strict: String

    init(_ dialect: SQL.Dialect) {
      switch dialect {
      case .sqlite: (integer, blob, strict) = ("INTEGER", "BLOB", " STRICT")
      case .postgresql: (integer, blob, strict) = ("BIGINT", "BYTEA", "")
      }
    }
  }

  public static let all: [Migration] = [
    Migration(number: 1, name: "the ground floor", statements: groundFloor),
    Migration(number: 2, name: "doors for programs", statements: programDoors),
    Migration(number: 3, name: "what waits for whom", statements: waiting),
    Migration(number: 4, name: "people of imported initiatives", statements: importedPeople),
    Migration(number: 5, name: "what is measured", statements: measured),
  ]
}
