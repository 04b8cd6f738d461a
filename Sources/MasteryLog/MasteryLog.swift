public import GRDB
public import JudgeModel
public import SystemPackage

/// What the learner has done, in SQLite.
///
/// GRDB shows in this interface on purpose: an app that swaps its database rewrites these queries
/// anyway, and tests get a real, in-memory database instead of a mock.
public struct MasteryLog: Sendable {
  private let database: any DatabaseWriter
  /// nil in memory.
  private let file: FilePath?

  /// Opens the log and brings its schema up to date.
  public init(_ database: any DatabaseWriter, file: FilePath? = nil) throws {
    self.database = database
    self.file = file
    try MasteryLogError.wrapping(file) { try DatabaseMigrator.masteryLog.migrate(database) }
  }

  /// Opens the log in a file, which is made when it is missing; its folder must exist.
  ///
  /// Two judges may use it at once: a writer waits for the other for up to five seconds.
  ///
  /// - Throws: ``MasteryLogError``, as all that follows; the log stays as it was.
  public init(file: FilePath) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.journalMode = .wal
    // Whoever opens the log reads the whole journal first, so it is kept short: some ten attempts.
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA wal_autocheckpoint = 64") }
    let database = try MasteryLogError.wrapping(file) {
      try DatabaseQueue(path: file.string, configuration: configuration)
    }
    try self.init(database, file: file)
  }

  /// Adds the attempt with what only the log knows: its id and the failed submits before it.
  @discardableResult
  public func record(_ attempt: Attempt, source: String) throws -> Attempt {
    try write { db in
      var attempt = attempt
      attempt.failedSubmits = try failedSubmits(on: attempt.problem, db)
      try db.execute(
        sql: "INSERT OR IGNORE INTO source (digest, text) VALUES (?, ?)", arguments: [attempt.code.rawValue, source])
      try attempt.insert(db)
      return attempt
    }
  }

  /// Newest first.
  public func attempts(on problem: ProblemID? = nil, limit: Int) throws -> [Attempt] {
    try read { db in
      let all = Attempt.order(Column("id").desc).limit(limit)
      guard let problem else { return try all.fetchAll(db) }
      return try all.filter(Column("problem") == problem.rawValue).fetchAll(db)
    }
  }

  /// The source of an attempt as it was handed in.
  public func source(of attempt: Attempt) throws -> String? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT text FROM source WHERE digest = ?", arguments: [attempt.code.rawValue])
    }
  }

  func read<T>(_ body: (Database) throws -> T) throws -> T {
    try MasteryLogError.wrapping(file) { try database.read(body) }
  }

  func write<T>(_ body: (Database) throws -> T) throws -> T {
    try MasteryLogError.wrapping(file) { try database.write(body) }
  }

  private func failedSubmits(on problem: ProblemID, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM attempt WHERE problem = ?1 AND verdict <> 'AC'
        AND id > coalesce((SELECT max(id) FROM attempt WHERE problem = ?1 AND verdict = 'AC'), 0)
        """, arguments: [problem.rawValue]) ?? 0
  }
}
