import Foundation
import GRDB
import SystemPackage
import Testing

/// The schemas that people may have on their disks, in `Schemas/`, and rows for them.
enum ShippedSchemas {
  /// Oldest first.
  static let migrations = ["attempts", "mastery", "company tags", "times"]

  /// By table; those that a schema lacks are left out of it.
  static let rows: [(table: String, rows: [String])] = [
    ("source", ["VALUES ('\(digest)', 'print(1)')"]),
    (
      "attempt",
      [
        "(\(columns)) VALUES (4, 'two-sum', 'toy', 'WA', '2026-05-01 10:00:00.125', 7200, 1.5, 2, 3, 4, 5, 6, 'big', 2, 0, '\(digest)', 'Again', 'not accepted')",
        "(\(columns)) VALUES (7, 'pair', 'toy', 'AC', '2026-05-02 10:00:00.000', -12600, 1, 2, 3, 4, 6, 6, NULL, 0, 1, '\(digest)', NULL, NULL)",
      ]
    ),
    ("sittingEvent", ["VALUES (3, 'two-sum', 'hint', 2, '2026-05-01 09:59:00.000', 7200)"]),
    ("overruling", ["VALUES (2, 'two-sum', 20574, 3, '2026-05-01 11:00:00.000', 7200)"]),
    ("insight", ["VALUES (5, 'two-sum', 'store complements', '2026-05-01 11:00:00.000', 7200)"]),
    ("recall", ["VALUES (1, 'two-sum', 'store something', NULL, '2026-05-09 11:00:00.000', 7200)"]),
    ("note", ["VALUES (9, 'pattern/graphs', 'asked twice', '2026-05-01 11:00:00.000', 7200)"]),
    ("companyTag", ["VALUES ('acme', 'two-sum', '30d', 'file:a.csv', 0.5, 0, NULL, 0.25, 'easy', NULL, NULL, 20500)"]),
    ("onsite", ["VALUES (1, 'acme', 20600, 60, '2026-05-01 11:00:00.000', 7200)"]),
  ]

  /// Those of the first schema, in its order: later ones add to them.
  static let columns = """
    id, problem, language, verdict, judgedAt, utcOffset, compileMilliseconds, cpuMilliseconds, wallMilliseconds, \
    peakBytes, casesAccepted, casesTotal, failedCase, hints, failedSubmits, code, grade, gradeReasons
    """

  /// What makes a database of the schema.
  static func schema(of database: DatabaseQueue) throws -> String {
    try database.read { db in
      try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name")
        .filter { !$0.contains("sqlite_") }.map { $0 + ";\n" }.joined()
    }
  }

  /// `RECORD_SNAPSHOTS=1` writes that of a migration which has none yet, and fails.
  static func shipped(_ migration: String, recording schema: String) throws -> String {
    let file = FilePath(#filePath).removingLastComponent().appending("Schemas/\(migration).sql").string
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil, !FileManager.default.fileExists(atPath: file) {
      try schema.write(toFile: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(migration)")
    }
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  private static let digest = String(repeating: "ab", count: 32)
}
