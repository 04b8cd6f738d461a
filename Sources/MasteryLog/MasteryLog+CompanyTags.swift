import GRDB
public import JudgeModel

/// What an import did to the tags of one company.
public struct TagChanges: Hashable, Sendable {
  public var company: CompanyID
  /// How many tags the imported lists have now.
  public var total = 0
  public var added = 0
  public var changed = 0
  public var removed = 0

  public init(company: CompanyID, total: Int = 0, added: Int = 0, changed: Int = 0, removed: Int = 0) {
    self.company = company
    self.total = total
    self.added = added
    self.changed = changed
    self.removed = removed
  }
}

/// A company that the learner has tags of.
public struct TaggedCompany: Hashable, Sendable, Identifiable {
  public var id: CompanyID
  public var problems: Int
  /// In the order of `TagWindow`.
  public var windows: [TagWindow]
  /// Whether there is a list, and not only the learner's own reports.
  public var isImported: Bool
  /// Of the newest list; nil when nobody knows.
  public var asOf: StudyDay?

  public init(id: CompanyID, problems: Int, windows: [TagWindow], isImported: Bool, asOf: StudyDay?) {
    self.id = id
    self.problems = problems
    self.windows = windows
    self.isImported = isImported
    self.asOf = asOf
  }
}

extension MasteryLog {
  /// Puts the tags in the place of those that the same source gave the same company and window before. All or nothing.
  ///
  /// - Returns: what that changes, by company in alphabetical order. Doing it again changes nothing.
  @discardableResult
  public func replaceTags(_ tags: [CompanyTag]) throws -> [TagChanges] {
    let changes = try write { db in
      let companies = Dictionary(grouping: tags, by: \.company).sorted { $0.key < $1.key }
      return try companies.map { company, tags in try replaceTags(tags, of: company, db) }
    }
    // A journal of megabytes would slow down whoever opens the log next. If another judge uses it now, it stays.
    _ = try? database.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
    return changes
  }

  /// Adds a tag, or puts it in the place of the one that its source gave before.
  ///
  /// - Returns: whether that changes anything.
  @discardableResult
  public func addTag(_ tag: CompanyTag) throws -> Bool {
    try write { db in
      if try CompanyTag.fetchAll(of: tag.company, db).contains(tag) { return false }
      try tag.save(db)
      return true
    }
  }

  /// Removes what the source says about the problem, of one window or of all.
  ///
  /// - Returns: how many tags that were.
  public func removeTags(
    of company: CompanyID, on problem: ProblemID, from source: TagSource, window: TagWindow? = nil
  ) throws -> Int {
    try write { db in
      let tags = try CompanyTag.fetchAll(of: company, db)
        .filter { $0.problem == problem && $0.source == source && (window == nil || $0.window == window) }
      for tag in tags { try tag.delete(db) }
      return tags.count
    }
  }

  /// Removes the lists of a company; the learner's own reports stay.
  ///
  /// - Returns: how many tags that were.
  public func removeLists(of company: CompanyID) throws -> Int {
    try write { db in
      try db.execute(
        sql: "DELETE FROM companyTag WHERE company = ? AND source <> 'self'", arguments: [company.rawValue])
      return db.changesCount
    }
  }

  /// By problem, window and source.
  public func tags(of company: CompanyID) throws -> [CompanyTag] {
    try read { db in try CompanyTag.fetchAll(of: company, db) }
  }

  /// In alphabetical order.
  public func taggedCompanies() throws -> [TaggedCompany] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT company, count(DISTINCT problem) AS problems, group_concat(DISTINCT "window") AS windows,
            max(source <> 'self') AS isImported, max(CASE WHEN source <> 'self' THEN asOf END) AS asOf
          FROM companyTag GROUP BY company ORDER BY company
          """
      ).compactMap { TaggedCompany($0) }
    }
  }

  /// Of all companies, in alphabetical order: for a shell that completes them.
  public func taggedCompanyIDs() throws -> [CompanyID] {
    try read { db in
      // From one company to the next through the index, which the many rows of each do not slow down.
      try String.fetchAll(
        db,
        sql: """
          WITH RECURSIVE name(id) AS (
            SELECT min(company) FROM companyTag
            UNION ALL SELECT (SELECT min(company) FROM companyTag WHERE company > id) FROM name WHERE id IS NOT NULL
          ) SELECT id FROM name WHERE id IS NOT NULL
          """
      ).compactMap { CompanyID(rawValue: $0) }
    }
  }

  /// Of all companies.
  func visitTags(_ db: Database, _ body: (CompanyTag) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM companyTag ORDER BY company, problem, \"window\", source")
    while let row = try rows.next() {
      if let tag = CompanyTag(row) { try body(tag) }
    }
  }

  private func replaceTags(_ tags: [CompanyTag], of company: CompanyID, _ db: Database) throws -> TagChanges {
    let lists = Set(tags.map(TagList.init))
    let old = try CompanyTag.fetchAll(of: company, db).filter { lists.contains(TagList($0)) }
    let before = Dictionary(uniqueKeysWithValues: old.map { (TagKey($0), $0) })
    let after = Dictionary(tags.map { (TagKey($0), $0) }) { _, last in last }
    var changes = TagChanges(company: company, total: after.count)
    for (key, tag) in before where after[key] == nil {
      try tag.delete(db)
      changes.removed += 1
    }
    for (key, tag) in after where before[key]?.isSaidAgain(by: tag) != true {
      try tag.save(db)
      if before[key] == nil { changes.added += 1 } else { changes.changed += 1 }
    }
    return changes
  }
}

extension CompanyTag {
  /// Also by the same word without a date: then it is still the snapshot whose date is known.
  fileprivate func isSaidAgain(by other: CompanyTag) -> Bool {
    var dated = other
    dated.asOf = other.asOf ?? asOf
    return dated == self
  }
}

/// What is replaced as a whole, within a company.
private struct TagList: Hashable {
  var window: TagWindow
  var source: TagSource

  init(_ tag: CompanyTag) {
    (window, source) = (tag.window, tag.source)
  }
}

/// What there is one tag of, within a company.
private struct TagKey: Hashable {
  var problem: ProblemID
  var list: TagList

  init(_ tag: CompanyTag) {
    (problem, list) = (tag.problem, TagList(tag))
  }
}

extension TaggedCompany {
  fileprivate init?(_ row: Row) {
    guard let id = CompanyID(rawValue: row["company"]) else { return nil }
    let windows = (row["windows"] as String? ?? "").split(separator: ",")
    self.init(
      id: id, problems: row["problems"], windows: TagWindow.allCases.filter { windows.contains($0.rawValue[...]) },
      isImported: row["isImported"], asOf: (row["asOf"] as Int?).map(StudyDay.init(rawValue:)))
  }
}

extension CompanyTag {
  fileprivate static func fetchAll(of company: CompanyID, _ db: Database) throws -> [CompanyTag] {
    let statement = try db.cachedStatement(
      sql: "SELECT * FROM companyTag WHERE company = ? ORDER BY company, problem, \"window\", source")
    return try Row.fetchAll(statement, arguments: [company.rawValue]).compactMap { CompanyTag($0) }
  }

  /// nil for a row that another program has written.
  fileprivate init?(_ row: Row) {
    guard let problem = ProblemID(rawValue: row["problem"]), let company = CompanyID(rawValue: row["company"]),
      let window = TagWindow(rawValue: row["window"]), let source = TagSource(rawValue: row["source"])
    else { return nil }
    let topics = row["topics"] as String? ?? ""
    self.init(
      problem: problem, company: company, window: window, frequency: row["frequency"], isScaled: row["isScaled"],
      count: row["count"], acceptance: row["acceptance"],
      difficulty: (row["difficulty"] as String?).flatMap(Difficulty.init), title: row["title"],
      topics: topics.split(separator: "\n").map(String.init), source: source,
      asOf: (row["asOf"] as Int?).map(StudyDay.init(rawValue:)))
  }

  /// Once for each of many thousands: a statement that is prepared once.
  fileprivate func save(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO companyTag (company, problem, "window", source, frequency, isScaled, count, acceptance,
          difficulty, title, topics, asOf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      company.rawValue, problem.rawValue, window.rawValue, source.rawValue, frequency, isScaled, count, acceptance,
      difficulty?.rawValue, title, topics.isEmpty ? nil : topics.joined(separator: "\n"), asOf?.rawValue,
    ])
  }

  fileprivate func delete(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "DELETE FROM companyTag WHERE company = ? AND problem = ? AND \"window\" = ? AND source = ?")
    try statement.execute(arguments: [company.rawValue, problem.rawValue, window.rawValue, source.rawValue])
  }
}
