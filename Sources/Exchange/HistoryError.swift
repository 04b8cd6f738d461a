public import Manifest

/// A file from which no history can be taken.
public enum HistoryError: Error, Hashable {
  case empty(file: String)
  /// Binary, or in another encoding than UTF-8.
  case notText(file: String)
  /// The header has no such column.
  case missingColumns([HistoryColumn], file: String, found: [String])
}

/// The columns of a history, by the names that its header gives them.
public enum HistoryColumn: String, CaseIterable, Sendable {
  case slug
  case finishedAt = "finished_at"
  case verdict, minutes, hints
  case failedSubmits = "failed_submits"
  case grade

  static let required = [slug, finishedAt]
}

/// A row of a history that cannot be imported.
public struct RejectedHistoryRow: Hashable, Sendable {
  public var location: ManifestLocation
  public var reason: Reason

  public enum Reason: Hashable, Sendable {
    /// Neither a slug nor an address that has one: this is there instead.
    case noProblem(String)
    case invalidTime(String)
    /// The time is still to come.
    case future(String)
    case unknownVerdict(String)
    case invalidMinutes(String)
    case invalidHints(String)
    case invalidFailedSubmits(String)
    case unknownGrade(String)
    /// A separator too many, so that nobody knows which cell is which.
    case tooManyCells(Int, columns: Int)
    /// Nothing was handed in, no hint taken and no grade given.
    case nothingDone
  }
}
