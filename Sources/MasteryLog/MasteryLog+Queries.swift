import GRDB
public import JudgeModel

extension MasteryLog {
  /// Newest first, by the time when they were judged: what is imported takes its place.
  public func attempts(on problem: ProblemID? = nil, limit: Int) throws -> [Attempt] {
    try read { db in
      let all = Attempt.order(Column("judgedAt").desc, Column("id").desc).limit(limit)
      guard let problem else { return try all.fetchAll(db) }
      return try all.filter(Column("problem") == problem.rawValue).fetchAll(db)
    }
  }

  /// The source of an attempt as it was handed in.
  public func source(of attempt: Attempt) throws -> String? {
    guard let code = attempt.code else { return nil }
    return try read { db in
      try String.fetchOne(db, sql: "SELECT text FROM source WHERE digest = ?", arguments: [code.rawValue])
    }
  }

  public func insight(on problem: ProblemID) throws -> Insight? {
    try read { db in
      try Insight.filter(Column("problem") == problem.rawValue).order(Column("id").desc).fetchOne(db)
    }
  }

  /// Oldest first; all when no subject is given.
  public func notes(on subject: Note.Subject? = nil) throws -> [Note] {
    try read { db in
      let all = Note.order(Column("id"))
      return try (subject.map { all.filter(Column("subject") == $0.rawValue) } ?? all).fetchAll(db)
    }
  }

  /// Of the last attempt that was judged here, on the problem or on any; nil when there is none.
  public func lastLanguage(on problem: ProblemID? = nil) throws -> LanguageID? {
    try read { db in
      let all = Attempt.filter(Column("language") != nil).order(Column("id").desc)
      return try (problem.map { all.filter(Column("problem") == $0.rawValue) } ?? all).fetchOne(db)?.language
    }
  }

  /// Those that were accepted at any time.
  public func solvedProblems() throws -> Set<ProblemID> {
    try read { db in
      Set(
        try String.fetchAll(db, sql: "SELECT DISTINCT problem FROM attempt WHERE verdict = 'AC'").compactMap(
          ProblemID.init))
    }
  }

  /// The newest word on the company's day; nil when there is none.
  public func onsite(of company: CompanyID) throws -> Onsite? {
    try read { db in
      try Onsite.filter(Column("company") == company.rawValue).order(Column("id").desc).fetchOne(db)
        .flatMap { $0.isCancelled ? nil : $0 }
    }
  }

  /// When the learner first said that the company's day is this one.
  public func begin(of onsite: Onsite) throws -> Onsite? {
    try read { db in
      try Onsite.filter(Column("company") == onsite.company.rawValue && Column("day") == onsite.day.rawValue)
        .order(Column("id")).fetchOne(db)
    }
  }

  /// The newest word on each company's day, the nearest day first; those before `today` are over.
  public func onsites(from today: StudyDay) throws -> [Onsite] {
    try read { db in
      try Onsite.filter(sql: "id IN (SELECT max(id) FROM onsite GROUP BY company)").fetchAll(db)
        .filter { $0.day >= today && !$0.isCancelled }.sorted { ($0.day, $0.company) < ($1.day, $1.company) }
    }
  }
}
