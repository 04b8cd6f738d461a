import FSRS
import Foundation
import GRDB
import JudgeModel
import SystemPackage
import TestSupport
import Testing

@testable import MasteryLog

/// What people have on their disks must open with every judge that is to come.
struct MigrationTests {
  @Test func `no shipped schema was changed afterwards`() throws {
    #expect(DatabaseMigrator.masteryLog.migrations == ShippedSchemas.migrations)
    for migration in ShippedSchemas.migrations {
      let database = try DatabaseQueue()
      try DatabaseMigrator.masteryLog.migrate(database, upTo: migration)
      let schema = try ShippedSchemas.schema(of: database)
      #expect(try schema == ShippedSchemas.shipped(migration, recording: schema))
    }
  }

  @Test(arguments: ShippedSchemas.migrations)
  func `a log of each shipped schema keeps every row and its id`(_ migration: String) throws {
    let database = try DatabaseQueue()
    try DatabaseMigrator.masteryLog.migrate(database, upTo: migration)
    try fill(database)
    let before = try contents(of: database)
    let log = try MasteryLog(database, derivation: .nothing)
    let after = try contents(of: database)
    for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
    #expect(try log.attempts(limit: 10).map(\.id) == [7, 4])
    #expect(try log.attempts(limit: 10).map { try log.source(of: $0) } == ["print(1)", "print(1)"])
    #expect(try log.record(attempt, source: "code").id == 8)
  }

  @Test func `a log in a file is copied before it is migrated`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("judge.db")
    let old = try DatabaseQueue(path: file.string)
    try DatabaseMigrator.masteryLog.migrate(old, upTo: "attempts")
    try fill(old)
    let before = try contents(of: old)
    try old.close()

    _ = try MasteryLog(file: file, derivation: .nothing)
    #expect(folder.files().filter { $0.contains("before") } == ["judge.db.before-mastery"])
    let copy = try DatabaseQueue(path: folder.path.appending("judge.db.before-mastery").string)
    #expect(try contents(of: copy) == before)
    #expect(try copy.read(DatabaseMigrator.masteryLog.appliedMigrations) == ["attempts"])
  }

  @Test func `a log that is new or up to date is not copied`() throws {
    let folder = try TemporaryFolder()
    for _ in 0..<2 { _ = try MasteryLog(file: folder.path.appending("judge.db"), derivation: .nothing) }
    #expect(folder.files().filter { $0.contains("before") } == [])
  }

  @Test func `judges that meet an old log at once both open it, and one copy is made`() async throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("judge.db")
    let old = try DatabaseQueue(path: file.string)
    try DatabaseMigrator.masteryLog.migrate(old, upTo: "attempts")
    try fill(old)
    try old.close()
    try await withThrowingTaskGroup { group in
      for _ in 0..<4 { group.addTask { _ = try MasteryLog(file: file, derivation: .nothing).attempts(limit: 1) } }
      try await group.waitForAll()
    }
    #expect(folder.files().filter { $0.contains("before") } == ["judge.db.before-mastery"])
  }

  private var attempt: Attempt {
    Attempt(
      problem: ProblemID(rawValue: "two-sum")!, language: LanguageID(rawValue: "toy"), verdict: .accepted,
      judgedAt: Date(timeIntervalSince1970: 1_800_000_000), utcOffset: 0, compileMilliseconds: 1, cpuMilliseconds: 1,
      wallMilliseconds: 1, peakBytes: 1, casesAccepted: 1, casesTotal: 1, failedCase: nil, code: Digest(of: "code"))
  }

  /// Rows in each table that the schema has.
  private func fill(_ database: DatabaseQueue) throws {
    try database.write { db in
      for (table, rows) in ShippedSchemas.rows where try db.tableExists(table) {
        for row in rows { try db.execute(sql: "INSERT INTO \(table) \(row)") }
      }
    }
  }

  /// Of all tables but GRDB's own and what is derived.
  private func contents(of database: DatabaseQueue) throws -> [String: [String]] {
    try database.read { db in
      var contents: [String: [String]] = [:]
      for (table, _) in ShippedSchemas.rows where try db.tableExists(table) {
        let columns = table == "attempt" ? ShippedSchemas.columns : "*"
        contents[table] = try Row.fetchAll(db, sql: "SELECT \(columns) FROM \(table)").map(\.description)
      }
      return contents
    }
  }
}
