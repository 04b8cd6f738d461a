import GRDB
public import SystemPackage

/// The log cannot be used. What is in it stays as it is.
public enum MasteryLogError: Error, Hashable {
  /// SQLite's own words. No file in memory.
  case unusable(FilePath?, reason: String)
  /// Part of it cannot be read, or all: then it may never have been a log. With SQLite's own words, or the row that
  /// cannot be understood.
  case damaged(FilePath?, reason: String)
  /// Nothing in the file looks like what a log has.
  case nothingToRecover(FilePath)
  case missing(FilePath)
  /// A newer judge has written it, in a form that this one does not know.
  case newer(FilePath?)

  static func wrapping<T>(_ file: FilePath?, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      let reason = error.message ?? "\(error.resultCode)"
      switch error.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: throw damaged(file, reason: reason)
      default: throw unusable(file, reason: reason)
      }
    } catch let error as RowDecodingError {
      throw damaged(file, reason: error.description)
    } catch DecodingError.dataCorrupted(let context) {
      throw damaged(file, reason: context.debugDescription)
    }
  }
}
