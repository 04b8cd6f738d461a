import Foundation
import GRDB
public import JudgeModel
public import SystemPackage

/// How much of a table is left.
public struct RecoveredTable: Hashable, Sendable {
  public var name: String
  public var saved: Int
  /// As far as that can be known: ids that were given and are not there.
  public var lost: Int

  public init(name: String, saved: Int, lost: Int) {
    self.name = name
    self.saved = saved
    self.lost = lost
  }
}

/// Makes a new log of what can be read of a damaged one.
public struct LogRecovery {
  private let file: FilePath
  private let derivation: Derivation

  public init(of file: FilePath, derivation: Derivation) {
    self.file = file
    self.derivation = derivation
  }

  public struct Report: Hashable, Sendable {
    /// In alphabetical order.
    public var tables: [RecoveredTable]
    /// The damaged log, as it was.
    public var original: FilePath
  }

  /// - Returns: nil when nothing is wrong with the log, which then stays as it is.
  /// - Throws: ``MasteryLogError``; then the damaged log is where it was.
  public func run(on day: StudyDay) throws -> Report? {
    guard FileManager.default.fileExists(atPath: file.string) else { throw MasteryLogError.missing(file) }
    guard try isDamaged() else { return nil }
    let scratch = "\(file).recovering-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let tables = try MasteryLogError.wrapping(file) { try makeLog(in: scratch) }
    guard tables.contains(where: { $0.saved > 0 }) else { throw MasteryLogError.nothingToRecover(file) }
    return Report(tables: tables, original: try replaceOriginal(by: "\(scratch)/new.db", on: day))
  }

  /// Reads all of it, changing nothing.
  private func isDamaged() throws -> Bool {
    do {
      try MasteryLogError.wrapping(file) {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        let log = try DatabaseQueue(path: file.string, configuration: configuration)
        let result = try log.read { try String.fetchAll($0, sql: "PRAGMA integrity_check(1)") }
        guard result == ["ok"] else { throw MasteryLogError.damaged(file, reason: result.joined(separator: "; ")) }
        try log.read { db in if try db.tableExists("attempt") { try readAll(db) } }
      }
      return false
    } catch MasteryLogError.damaged {
      return true
    }
  }

  private func readAll(_ db: Database) throws {
    var seen: Set<String> = []
    for shape in RowShape.all where seen.insert(shape.table).inserted {
      guard try db.tableExists(shape.table) else { continue }
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(shape.table)")
      while let row = try rows.next() { try shape.check(row) }
    }
  }

  private func makeLog(in scratch: String) throws -> [RecoveredTable] {
    // SQLite writes even to what it only reads, so it gets a copy.
    let copy = "\(scratch)/damaged.db"
    for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: file.string + suffix) {
      try FileManager.default.copyItem(atPath: file.string + suffix, toPath: copy + suffix)
    }
    let pages = RecordPages(database: try bytes(copy), log: try bytes(copy + "-wal"))
    var configuration = Configuration()
    // So that damage to the schema hides only what it describes.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA writable_schema = ON") }
    let damaged = try? DatabaseQueue(path: copy, configuration: configuration)

    let saved = try SavedTables(file: "\(scratch)/new.db")
    if let damaged { try saved.add(rowsReadableIn: damaged) }
    try saved.add(rowsIn: pages)
    let tables = try saved.counts { table in
      try? damaged?.read {
        try Int64.fetchOne($0, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table])
      }
    }
    _ = try MasteryLog(saved.database, derivation: derivation)
    try saved.database.close()
    return tables
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    FileManager.default.fileExists(atPath: path) ? Array(try Data(contentsOf: URL(filePath: path))) : []
  }

  /// The original has both names until the new log takes the first of them, so that there is always a log. What is in
  /// the original's journal belongs to it and must not meet the new log.
  private func replaceOriginal(by new: String, on day: StudyDay) throws -> FilePath {
    let original = freeName("\(file).damaged-\(day)")
    if link(file.string, original) != 0 { try FileManager.default.copyItem(atPath: file.string, toPath: original) }
    if FileManager.default.fileExists(atPath: "\(file)-wal") {
      try FileManager.default.moveItem(atPath: "\(file)-wal", toPath: "\(original)-wal")
    }
    try? FileManager.default.removeItem(atPath: "\(file)-shm")
    guard rename(new, file.string) == 0 else {
      throw MasteryLogError.unusable(file, reason: "\(Errno(rawValue: errno))")
    }
    return FilePath(original)
  }

  private func freeName(_ name: String) -> String {
    let names = [name] + (2...999).map { "\(name)-\($0)" }
    return names.first { !FileManager.default.fileExists(atPath: $0) } ?? "\(name)-\(UUID().uuidString)"
  }
}
