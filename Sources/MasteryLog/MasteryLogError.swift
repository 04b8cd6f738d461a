import GRDB
public import SystemPackage

/// The log cannot be used. What is in it stays as it is.
public enum MasteryLogError: Error, Hashable {
  /// SQLite's own words. No file in memory.
  case unusable(FilePath?, reason: String)
  case notALog(FilePath?)

  static func wrapping<T>(_ file: FilePath?, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: throw notALog(file)
      default: throw unusable(file, reason: error.message ?? "\(error.resultCode)")
      }
    }
  }
}
