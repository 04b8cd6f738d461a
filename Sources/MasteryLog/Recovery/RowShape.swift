import GRDB
import JudgeModel

/// What the rows of a table look like. A row is saved only if it can be understood: whoever reads a log has to be able
/// to rely on each of its rows.
struct RowShape: Sendable {
  let table: String
  /// As they are on the pages.
  let columns: [String]
  /// - Returns: whether the row has this shape. One whose id is there already changes nothing.
  let save: @Sendable (Row, Database) throws -> Bool
  /// - Throws: when the row cannot be understood.
  let check: @Sendable (Row) throws -> Void

  private init<R: FetchableRecord & MutablePersistableRecord>(_ type: R.Type, _ columns: String) {
    table = R.databaseTableName
    self.columns = columns.split(separator: " ").map(String.init)
    check = { row in _ = try R(row: row) }
    save = { row, db in
      guard var record = try? R(row: row) else { return false }
      try record.insert(db, onConflict: .ignore)
      return true
    }
  }

  static let tables = Set(all.map(\.table))

  /// In an order in which the first that a row fits is the right one: ratings are less than any minutes of a day.
  static let all = [
    Self(
      Attempt.self,
      """
      id problem language verdict judgedAt utcOffset compileMilliseconds cpuMilliseconds wallMilliseconds peakBytes \
      casesAccepted casesTotal failedCase hints failedSubmits workSeconds meetsGrowth code grade gradeReasons
      """),
    // As it was before the migration "mastery".
    Self(
      Attempt.self,
      """
      id problem language verdict judgedAt utcOffset compileMilliseconds cpuMilliseconds wallMilliseconds peakBytes \
      casesAccepted casesTotal failedCase hints failedSubmits code grade gradeReasons
      """),
    Self(SittingEvent.self, "id problem kind level at utcOffset"),
    Self(Overruling.self, "id problem day rating at utcOffset"),
    Self(Onsite.self, "id company day minutesPerDay at utcOffset"),
    Self(Recall.self, "id problem text mark at utcOffset"),
    Self(Insight.self, "id problem text at utcOffset"),
    Self(Note.self, "id subject text at utcOffset"),
  ]
}

/// The source of an attempt, which proves itself by its digest: a long one is on many pages, any of which may be lost.
enum SavedSource {
  static let table = "source"

  /// - Returns: whether it is one.
  static func save(_ values: [DatabaseValue], _ db: Database) throws -> Bool {
    guard values.count == 2, let digest = String.fromDatabaseValue(values[0]),
      let text = String.fromDatabaseValue(values[1]), Digest(of: text).rawValue == digest
    else { return false }
    try db.execute(sql: "INSERT OR IGNORE INTO source (digest, text) VALUES (?, ?)", arguments: [digest, text])
    return true
  }
}

extension RecordPages.Record {
  /// The id has no value of its own on the page.
  func row(_ columns: [String]) -> Row {
    var row = Dictionary(uniqueKeysWithValues: zip(columns, values as [(any DatabaseValueConvertible)?]))
    row["id"] = id
    return Row(row)
  }
}
