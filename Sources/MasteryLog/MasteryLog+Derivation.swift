import FSRS
import GRDB
public import JudgeModel

extension MasteryLog {
  /// Of every problem that was graded, in no order.
  public func progress() throws -> [Progress] {
    try read { db in try Progress.fetchAll(db) }
  }

  public func progress(on problem: ProblemID) throws -> Progress? {
    try read { db in try Progress.fetchOne(db, key: problem.rawValue) }
  }

  public func history(of problem: ProblemID) throws -> ProblemHistory {
    try read { db in try history(of: problem, db) }
  }

  func history(of problem: ProblemID, _ db: Database) throws -> ProblemHistory {
    let isOurs = Column("problem") == problem.rawValue
    return try ProblemHistory(
      attempts: Attempt.filter(isOurs).fetchAll(db), events: SittingEvent.filter(isOurs).fetchAll(db),
      overrulings: Overruling.filter(isOurs).order(Column("id")).fetchAll(db),
      hasInsight: !Insight.filter(isOurs).isEmpty(db), rollover: derivation.rollover)
  }

  /// nil as long as nothing was graded.
  @discardableResult
  func derive(_ problem: ProblemID, _ db: Database) throws -> Progress? {
    let progress = derivation.progress(problem, try history(of: problem, db))
    if let progress {
      try progress.upsert(db)
    } else {
      try Progress.deleteOne(db, key: problem.rawValue)
    }
    return progress
  }

  /// Derives all progress from the beginning.
  func deriveAll() throws {
    try write { db in
      try Progress.deleteAll(db)
      for problem in try problems(db) { try derive(problem, db) }
      try db.execute(sql: "DELETE FROM derivation")
      try db.execute(sql: "INSERT INTO derivation (version) VALUES (?)", arguments: [derivation.version])
    }
  }
}
