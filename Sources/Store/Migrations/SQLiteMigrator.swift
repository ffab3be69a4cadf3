import GRDB

/// Applies what is missing of `Migration.all`, all of it or none.
enum SQLiteMigrator {
  static func migrate(_ db: Database, path: String) throws {
    try db.inTransaction(.immediate) {
      // Somebody else's database is not ours to add tables to.
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE type = 'table'") ?? 0
      if tables > 0 { try requireKnown(db, path: path) }
      try db.execute(
        sql: "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT")
      let applied = try requireKnown(db, path: path)
      for migration in Migration.all where migration.number > applied {
        for statement in migration.statements(.sqlite) { try db.execute(sql: statement) }
        try db.execute(
          sql: "INSERT INTO migration (number, name) VALUES (?, ?)", arguments: [migration.number, migration.name])
      }
      return .commit
    }
  }

  /// The last migration of the file.
  /// - Throws: `StoreError.newer` when this program does not know it, `.notADatabase` when it is no file of Tandem's.
  @discardableResult
  static func requireKnown(_ db: Database, path: String) throws -> Int {
    guard try db.tableExists("migration") else { throw StoreError.notADatabase(path: path) }
    let applied = try Int.fetchOne(db, sql: "SELECT max(number) FROM migration") ?? 0
    let known = Migration.all.map(\.number).max() ?? 0
    if applied > known { throw StoreError.newer(path: path, migration: applied, known: known) }
    return applied
  }
}
