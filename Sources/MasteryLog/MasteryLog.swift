import FSRS
import Foundation
public import GRDB
import JudgeModel
public import SystemPackage

/// What the learner has done, in SQLite.
///
/// Attempts, events, overrulings, insights, notes and onsites are only ever added. Progress follows from them, by
/// ``Derivation``, and is kept beside them so that it is at hand.
///
/// GRDB shows in this interface on purpose: an app that swaps its database rewrites these queries
/// anyway, and tests get a real, in-memory database instead of a mock.
public struct MasteryLog: Sendable {
  let database: any DatabaseWriter
  /// nil in memory.
  let file: FilePath?
  let derivation: Derivation

  /// Opens the log, brings its schema up to date, and its progress if it was derived in another way.
  public init(_ database: any DatabaseWriter, file: FilePath? = nil, derivation: Derivation) throws {
    self.database = database
    self.file = file
    self.derivation = derivation
    try MasteryLogError.wrapping(file) {
      guard try !database.read(DatabaseMigrator.masteryLog.hasBeenSuperseded) else { throw MasteryLogError.newer(file) }
      if let file { try DatabaseMigrator.masteryLog.backUp(database, beside: file) }
      try DatabaseMigrator.masteryLog.migrateBeside(others: database)
    }
    if try read({ try String.fetchOne($0, sql: "SELECT version FROM derivation") }) != derivation.version {
      try deriveAll()
    }
  }

  /// Opens the log in a file, which is made when it is missing; its folder must exist.
  ///
  /// Two judges may use it at once: a writer waits for the other for up to five seconds.
  ///
  /// - Throws: ``MasteryLogError``, as all that follows; the log stays as it was.
  public init(file: FilePath, derivation: Derivation) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.journalMode = .wal
    // Whoever opens the log reads the whole journal first, so it is kept short: some ten attempts.
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA wal_autocheckpoint = 64") }
    let database = try MasteryLogError.wrapping(file) {
      try DatabaseQueue(path: file.string, configuration: configuration)
    }
    // What was said to be recorded is there after a power cut too; NORMAL would only promise a sound log.
    try MasteryLogError.wrapping(file) {
      try database.inDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    }
    try self.init(database, file: file, derivation: derivation)
  }

  /// Adds an attempt that was judged here, with what only the log knows: its id, the hints, the failed submits and the
  /// clock before it, and the grade that follows.
  @discardableResult
  public func record(_ attempt: Attempt, source: String) throws -> Attempt {
    try write { db in
      let history = try history(of: attempt.problem, db)
      let day = history.day(of: attempt.judgedAt, attempt.utcOffset)
      let sitting = history.sitting(at: attempt.judgedAt, attempt.utcOffset) ?? Sitting(day: day)
      if let code = attempt.code {
        try db.execute(
          sql: "INSERT OR IGNORE INTO source (digest, text) VALUES (?, ?)", arguments: [code.rawValue, source])
      }
      var attempt = sitting.completed(attempt)
      try attempt.insert(db)
      guard let progress = try derive(attempt.problem, db), progress.lastReview == day else { return attempt }
      attempt.grade = progress.rating.name
      attempt.gradeReasons = progress.reasons
      try attempt.update(db)
      return attempt
    }
  }

  /// Adds to an attempt what was measured after it was recorded, once; the grade follows anew.
  ///
  /// Not before it is recorded: an attempt must be in the log however long measuring takes, and whatever ends it.
  public func record(meetsGrowth: Bool, of attempt: Attempt) throws {
    try write { db in
      guard var recorded = try attempt.id.flatMap({ try Attempt.fetchOne(db, key: $0) }), recorded.meetsGrowth == nil
      else { return }
      recorded.meetsGrowth = meetsGrowth
      try recorded.update(db)
      guard let progress = try derive(recorded.problem, db), recorded.grade != nil else { return }
      recorded.grade = progress.rating.name
      recorded.gradeReasons = progress.reasons
      try recorded.update(db)
    }
  }

  public func record(_ event: SittingEvent) throws {
    try change(event.problem) { db in try event.insert(db) }
  }

  public func record(_ overruling: Overruling) throws {
    try change(overruling.problem) { db in try overruling.insert(db) }
  }

  public func record(_ insight: Insight) throws {
    try change(insight.problem) { db in try insight.insert(db) }
  }

  public func record(_ recall: Recall) throws {
    try write { db in try recall.insert(db) }
  }

  public func record(_ note: Note) throws {
    try write { db in try note.insert(db) }
  }

  public func record(_ onsite: Onsite) throws {
    try write { db in try onsite.insert(db) }
  }

  func read<T>(_ body: (Database) throws -> T) throws -> T {
    try MasteryLogError.wrapping(file) { try database.read(body) }
  }

  func write<T>(_ body: (Database) throws -> T) throws -> T {
    try MasteryLogError.wrapping(file) { try database.write(body) }
  }

  /// Adds to a problem's history and derives its progress, both or neither.
  private func change(_ problem: ProblemID, _ body: (Database) throws -> Void) throws {
    try write { db in
      try body(db)
      try derive(problem, db)
    }
  }
}
