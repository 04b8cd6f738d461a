import GRDB

/// A new database that is filled with what is left of a damaged one.
struct SavedTables {
  let database: DatabaseQueue

  init(file: String) throws {
    var configuration = Configuration()
    // An attempt may be left whose source is lost.
    configuration.foreignKeysEnabled = false
    database = try DatabaseQueue(path: file, configuration: configuration)
    try DatabaseMigrator.masteryLog.migrate(database)
  }

  /// Whatever SQLite itself can read, from the beginning of each table to the damage and from its end.
  func add(rowsReadableIn damaged: DatabaseQueue) throws {
    try database.write { db in
      for table in try Self.tables(db) {
        for order in ["ASC", "DESC"] {
          if try damaged.inDatabase({ try add(table, order: order, of: $0, to: db) }) { break }
        }
      }
    }
  }

  /// Whatever rows its pages have that are not there yet. Of tables whose rows may be removed on purpose, none: what was
  /// removed is in the pages still.
  func add(rowsIn pages: RecordPages) throws {
    try database.write { db in
      try pages.forEachRecord { record in
        if try SavedSource.save(record.values, db) { return }
        for shape in RowShape.all where shape.columns.count == record.values.count {
          if try shape.save(record.row(shape.columns), db) { return }
        }
      }
    }
  }

  /// How much there is of each table. An attempt whose source is lost is kept without it.
  ///
  /// - Parameter last: the greatest id that a table ever gave, where that can be read.
  func counts(last: (String) -> Int64?) throws -> [RecoveredTable] {
    try database.write { db in
      let withoutSource = "code IS NOT NULL AND code NOT IN (SELECT digest FROM source)"
      let lostSources = try Int.fetchOne(
        db, sql: "SELECT count(DISTINCT code) FROM attempt WHERE \(withoutSource)")
      try db.execute(sql: "UPDATE attempt SET code = NULL WHERE \(withoutSource)")
      return try Self.tables(db).map { table in
        let saved = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
        guard table != SavedSource.table else {
          return RecoveredTable(name: table, saved: saved, lost: lostSources ?? 0)
        }
        guard RowShape.tables.contains(table) else { return RecoveredTable(name: table, saved: saved, lost: 0) }
        // Ids are given without gaps, and nothing with one is ever removed.
        let greatest = try Int64.fetchOne(db, sql: "SELECT max(id) FROM \(table)") ?? 0
        let ids = Int(max(greatest, last(table) ?? 0))
        return RecoveredTable(name: table, saved: saved, lost: max(0, ids - saved))
      }
    }
  }

  /// Those that are neither derived nor SQLite's or GRDB's own.
  private static func tables(_ db: Database) throws -> [String] {
    let derived = ["progress", "derivation", "grdb_migrations"]
    return try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .filter { !derived.contains($0) && !$0.hasPrefix("sqlite_") }
  }

  /// - Returns: whether nothing stopped it.
  private func add(_ table: String, order: String, of damaged: Database, to db: Database) throws -> Bool {
    let hasRowID = RowShape.tables.contains(table) || table == SavedSource.table
    let columns = hasRowID ? ["rowid"] : try db.primaryKey(table).columns
    let ordering = columns.map { "\($0.quotedDatabaseIdentifier) \(order)" }.joined(separator: ", ")
    guard let rows = try? Row.fetchCursor(damaged, sql: "SELECT * FROM \(table) ORDER BY \(ordering)") else {
      return false
    }
    let shape = RowShape.all.first { $0.table == table }
    while true {
      let next: Row?
      do { next = try rows.next() } catch { return false }
      guard let row = next else { return true }
      if table == SavedSource.table {
        _ = try SavedSource.save(Array(row.databaseValues), db)
      } else if let shape {
        _ = try shape.save(row, db)
      } else {
        try copy(row, to: table, db)
      }
    }
  }

  private func copy(_ row: Row, to table: String, _ db: Database) throws {
    let known = Set(try db.columns(in: table).map(\.name))
    let columns = row.columnNames.filter(known.contains)
    let names = columns.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try db.execute(
      sql:
        "INSERT OR IGNORE INTO \(table) (\(names)) VALUES (\(marks))",
      arguments: StatementArguments(columns.map { row[$0] as DatabaseValue }))
  }
}
