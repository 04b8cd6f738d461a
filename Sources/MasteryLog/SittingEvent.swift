public import FSRS
public import Foundation
public import GRDB
public import JudgeModel

/// What a learner did on a problem besides handing in.
public struct SittingEvent: Hashable, Sendable, Codable {
  public var id: Int64?
  public var problem: ProblemID
  public var kind: Kind
  /// Of a hint: 1 to 3, or 4 for the solution. Otherwise 0.
  public var level: Int
  public var at: Date
  public var utcOffset: Int

  public enum Kind: String, Codable, Sendable {
    /// The clock began.
    case start
    case hint
  }

  public init(_ kind: Kind, level: Int = 0, on problem: ProblemID, at date: Date, utcOffset: Int) {
    self.kind = kind
    self.level = level
    self.problem = problem
    at = date
    self.utcOffset = utcOffset
  }
}

/// The learner's own word on how a sitting went. The newest of a sitting counts.
public struct Overruling: Hashable, Sendable, Codable {
  public var id: Int64?
  public var problem: ProblemID
  /// Of the sitting.
  public var day: StudyDay
  public var rating: Rating
  public var at: Date
  public var utcOffset: Int

  public init(_ rating: Rating, of problem: ProblemID, on day: StudyDay, at date: Date, utcOffset: Int) {
    self.rating = rating
    self.problem = problem
    self.day = day
    at = date
    self.utcOffset = utcOffset
  }
}

extension SittingEvent: StoredDates, FetchableRecord, PersistableRecord {
  public static let databaseTableName = "sittingEvent"
}

extension Overruling: StoredDates, FetchableRecord, PersistableRecord {
  public static let databaseTableName = "overruling"
}
