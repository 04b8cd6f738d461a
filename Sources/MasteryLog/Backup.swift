import Foundation
import GRDB
import SystemPackage

extension DatabaseMigrator {
  /// Before a database is migrated, copies it to `judge.db.before-<the first migration that it lacks>`. The copy is whole
  /// or not there.
  func backUp(_ database: any DatabaseWriter, beside file: FilePath) throws {
    let applied = try database.read { try appliedMigrations($0) }
    guard !applied.isEmpty, let next = migrations.first(where: { !applied.contains($0) }) else { return }
    let name = next.replacing(" ", with: "-")
    let copy = "\(file).before-\(name)"
    let part = "\(copy).\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: part) }
    try database.vacuum(into: part)
    // Another judge may have migrated meanwhile: then it has made the copy as well.
    guard try isWithout(next, part) else { return }
    try rename(part, to: copy)
  }

  private func isWithout(_ migration: String, _ copy: String) throws -> Bool {
    var configuration = Configuration()
    configuration.readonly = true
    return try !DatabaseQueue(path: copy, configuration: configuration).read(appliedMigrations).contains(migration)
  }

  private func rename(_ part: String, to copy: String) throws {
    guard Foundation.rename(part, copy) == 0 else {
      throw DatabaseError(resultCode: .SQLITE_CANTOPEN, message: "cannot write \(copy): \(Errno(rawValue: errno))")
    }
  }
}
