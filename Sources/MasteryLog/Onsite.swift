public import Foundation
public import GRDB
public import JudgeModel

/// An interview day that the learner works towards. The newest of a company counts.
public struct Onsite: Hashable, Sendable, Codable {
  public var id: Int64?
  public var company: CompanyID
  public var day: StudyDay
  /// For practice, each day until then; 0 when the onsite was cancelled.
  public var minutesPerDay: Int
  public var at: Date
  public var utcOffset: Int

  public init(_ company: CompanyID, on day: StudyDay, minutesPerDay: Int, at date: Date, utcOffset: Int) {
    self.company = company
    self.day = day
    self.minutesPerDay = minutesPerDay
    at = date
    self.utcOffset = utcOffset
  }

  var isCancelled: Bool { minutesPerDay == 0 }
}

extension Onsite: StoredDates, FetchableRecord, PersistableRecord {
  public static let databaseTableName = "onsite"
}
