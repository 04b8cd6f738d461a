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

    return migrator
  }()
}
