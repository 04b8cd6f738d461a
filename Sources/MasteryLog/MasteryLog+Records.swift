import GRDB
public import JudgeModel

/// Anything that was ever recorded.
public enum LogRecord: Hashable, Sendable {
  /// With its source, unless it was handed in elsewhere.
  case attempt(Attempt, source: String?)
  case event(SittingEvent)
  case overruling(Overruling)
  case insight(Insight)
  case recall(Recall)
  case note(Note)
  case onsite(Onsite)
  case companyTag(CompanyTag)
}

extension MasteryLog {
  /// Goes through all that was recorded, as it is at one moment: one kind after the other, each in the order in which it
  /// was recorded.
  public func forEachRecord(_ body: (LogRecord) throws -> Void) throws {
    try read { db in
      try visitAttempts(db, body)
      try visit(SittingEvent.self, db) { try body(.event($0)) }
      try visit(Overruling.self, db) { try body(.overruling($0)) }
      try visit(Insight.self, db) { try body(.insight($0)) }
      try visit(Recall.self, db) { try body(.recall($0)) }
      try visit(Note.self, db) { try body(.note($0)) }
      try visit(Onsite.self, db) { try body(.onsite($0)) }
      try visitTags(db) { try body(.companyTag($0)) }
    }
  }

  /// Of every problem on which anything happened, in alphabetical order, as it is at one moment.
  public func forEachHistory(_ body: (ProblemID, ProblemHistory) throws -> Void) throws {
    try read { db in
      for problem in try problems(db).sorted() { try body(problem, try history(of: problem, db)) }
    }
  }

  /// The newest insight on each problem that has one.
  public func insights() throws -> [Insight] {
    try read { db in
      try Insight.filter(sql: "id IN (SELECT max(id) FROM insight GROUP BY problem)").order(Column("problem"))
        .fetchAll(db)
    }
  }

  /// On which anything happened that may be graded.
  func problems(_ db: Database) throws -> [ProblemID] {
    try String.fetchAll(
      db,
      sql: "SELECT problem FROM attempt UNION SELECT problem FROM sittingEvent UNION SELECT problem FROM overruling"
    ).compactMap(ProblemID.init)
  }

  private func visitAttempts(_ db: Database, _ body: (LogRecord) throws -> Void) throws {
    let source = try db.makeStatement(sql: "SELECT text FROM source WHERE digest = ?")
    try visit(Attempt.self, db) { attempt in
      let text = try attempt.code.flatMap { try String.fetchOne(source, arguments: [$0.rawValue]) }
      try body(.attempt(attempt, source: text))
    }
  }

  private func visit<R: FetchableRecord & TableRecord>(
    _ type: R.Type, _ db: Database, _ body: (R) throws -> Void
  ) throws {
    let records = try type.order(Column("id")).fetchCursor(db)
    while let record = try records.next() { try body(record) }
  }
}
