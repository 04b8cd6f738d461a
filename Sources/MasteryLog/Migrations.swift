import GRDB

extension DatabaseMigrator {
  /// Every schema the log has had, oldest first. A shipped migration is never edited.
  static let masteryLog: DatabaseMigrator = {
    var migrator = DatabaseMigrator()

    migrator.registerMigration("attempts") { db in
      try db.create(table: "source") { table in
        table.primaryKey("digest", .text)
        table.column("text", .text).notNull()
      }
      try db.create(table: "attempt") { table in
        table.autoIncrementedPrimaryKey("id")
        table.column("problem", .text).notNull().indexed()
        table.column("language", .text).notNull()
        table.column("verdict", .text).notNull()
        table.column("judgedAt", .datetime).notNull()
        table.column("utcOffset", .integer).notNull()
        table.column("compileMilliseconds", .double).notNull()
        table.column("cpuMilliseconds", .double).notNull()
        table.column("wallMilliseconds", .double).notNull()
        table.column("peakBytes", .integer).notNull()
        table.column("casesAccepted", .integer).notNull()
        table.column("casesTotal", .integer).notNull()
        table.column("failedCase", .text)
        table.column("hints", .integer).notNull()
        table.column("failedSubmits", .integer).notNull()
        table.column("code", .text).notNull().references("source")
        table.column("grade", .text)
        table.column("gradeReasons", .text)
      }
    }

    migrator.registerMigration("company tags") { db in
      // Ordered by its key, so that a company's tags lie side by side.
      try db.create(table: "companyTag", options: .withoutRowID) { table in
        table.column("company", .text).notNull()
        table.column("problem", .text).notNull()
        table.column("window", .text).notNull()
        table.column("source", .text).notNull()
        table.column("frequency", .double)
        table.column("isScaled", .boolean).notNull()
        table.column("count", .integer)
        table.column("acceptance", .double)
        table.column("difficulty", .text)
        table.column("title", .text)
        // One a line.
        table.column("topics", .text)
        // The day's number.
        table.column("asOf", .integer)
        table.primaryKey(["company", "problem", "window", "source"])
      }
    }

    return migrator
  }()
}
