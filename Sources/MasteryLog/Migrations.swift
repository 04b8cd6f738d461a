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

    // Work done elsewhere has no language and no code, and a column cannot become nullable.
    migrator.registerMigration("mastery") { db in
      try db.create(table: "attemptWithFacts") { table in
        table.autoIncrementedPrimaryKey("id")
        table.column("problem", .text).notNull()
        table.column("language", .text)
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
        table.column("workSeconds", .integer)
        table.column("meetsGrowth", .boolean)
        table.column("code", .text).references("source")
        table.column("grade", .text)
        table.column("gradeReasons", .text)
      }
      let columns = try db.columns(in: "attempt").map(\.name).joined(separator: ", ")
      try db.execute(sql: "INSERT INTO attemptWithFacts (\(columns)) SELECT \(columns) FROM attempt")
      try db.drop(table: "attempt")
      try db.rename(table: "attemptWithFacts", to: "attempt")
      try db.create(indexOn: "attempt", columns: ["problem"])

      try db.create(table: "sittingEvent") { table in
        table.autoIncrementedPrimaryKey("id")
        table.column("problem", .text).notNull().indexed()
        table.column("kind", .text).notNull()
        table.column("level", .integer).notNull()
        table.column("at", .datetime).notNull()
        table.column("utcOffset", .integer).notNull()
      }
      try db.create(table: "overruling") { table in
        table.autoIncrementedPrimaryKey("id")
        table.column("problem", .text).notNull().indexed()
        table.column("day", .integer).notNull()
        table.column("rating", .integer).notNull()
        table.column("at", .datetime).notNull()
        table.column("utcOffset", .integer).notNull()
      }
      try db.create(table: "insight") { table in
        table.autoIncrementedPrimaryKey("id")
        table.column("problem", .text).notNull().indexed()
        table.column("text", .text).notNull()
        table.column("at", .datetime).notNull()
        table.column("utcOffset", .integer).notNull()
      }
      try db.create(table: "recall") { table in
        table.autoIncrementedPrimaryKey("id")
        table.column("problem", .text).notNull().indexed()
        table.column("text", .text).notNull()
        table.column("mark", .text)
        table.column("at", .datetime).notNull()
        table.column("utcOffset", .integer).notNull()
      }
      try db.create(table: "note") { table in
        table.autoIncrementedPrimaryKey("id")
        table.column("subject", .text).notNull().indexed()
        table.column("text", .text).notNull()
        table.column("at", .datetime).notNull()
        table.column("utcOffset", .integer).notNull()
      }
      try db.create(table: "onsite") { table in
        table.autoIncrementedPrimaryKey("id")
        table.column("company", .text).notNull().indexed()
        table.column("day", .integer).notNull()
        table.column("minutesPerDay", .integer).notNull()
        table.column("at", .datetime).notNull()
        table.column("utcOffset", .integer).notNull()
      }
      // Derived from the tables above.
      try db.create(table: "progress") { table in
        table.primaryKey("problem", .text)
        table.column("label", .text).notNull()
        table.column("stability", .double).notNull()
        table.column("difficulty", .double).notNull()
        table.column("lastReview", .integer).notNull()
        table.column("reviews", .integer).notNull()
        table.column("firstRating", .integer).notNull()
        table.column("rating", .integer).notNull()
        table.column("reasons", .text).notNull()
        table.column("languages", .text).notNull()
        table.column("hasInsight", .boolean).notNull()
      }
      try db.create(table: "derivation") { table in
        table.column("version", .text).notNull()
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

    // Histories of ten years are read by problem and by time.
    migrator.registerMigration("times") { db in
      try db.drop(indexOn: "attempt", columns: ["problem"])
      try db.create(indexOn: "attempt", columns: ["problem", "judgedAt"])
      try db.create(indexOn: "attempt", columns: ["judgedAt"])
      try db.create(
        index: "attempt_accepted", on: "attempt", columns: ["problem"], condition: Column("verdict") == "AC")
    }

    return migrator
  }()

  /// Another judge may be doing the same at this moment. Each migration is done wholly by one of them, so whoever came
  /// second finds it done when it looks again.
  func migrateBeside(others database: any DatabaseWriter) throws {
    for _ in migrations.dropFirst() where (try? migrate(database)) != nil { return }
    try migrate(database)
  }
}
