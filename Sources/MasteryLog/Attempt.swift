public import Foundation
public import GRDB
public import JudgeModel

/// One submission and what came of it. Attempts are only ever added: all else about the learner follows from them.
public struct Attempt: Hashable, Sendable, Codable {
  /// nil until it is recorded.
  public var id: Int64?
  public var problem: ProblemID
  public var language: LanguageID
  public var verdict: Verdict
  public var judgedAt: Date
  /// Seconds east of Greenwich where the learner was, which decides the study day.
  public var utcOffset: Int
  public var compileMilliseconds: Double
  /// Of all cases together, user and system.
  public var cpuMilliseconds: Double
  public var wallMilliseconds: Double
  public var peakBytes: Int
  public var casesAccepted: Int
  public var casesTotal: Int
  /// The first that was not accepted.
  public var failedCase: String?
  /// Hints taken before this attempt.
  public var hints: Int
  /// Attempts on this problem since the last accepted one, this one not counted.
  public var failedSubmits: Int
  /// Of the source, which is kept once however often it is handed in.
  public var code: Digest
  /// Again, Hard, Good or Easy; nil when it was not graded.
  public var grade: String?
  /// Why, in words.
  public var gradeReasons: String?

  public init(
    problem: ProblemID, language: LanguageID, verdict: Verdict, judgedAt: Date, utcOffset: Int,
    compileMilliseconds: Double, cpuMilliseconds: Double, wallMilliseconds: Double, peakBytes: Int,
    casesAccepted: Int, casesTotal: Int, failedCase: String?, code: Digest
  ) {
    self.problem = problem
    self.language = language
    self.verdict = verdict
    self.judgedAt = judgedAt
    self.utcOffset = utcOffset
    self.compileMilliseconds = compileMilliseconds
    self.cpuMilliseconds = cpuMilliseconds
    self.wallMilliseconds = wallMilliseconds
    self.peakBytes = peakBytes
    self.casesAccepted = casesAccepted
    self.casesTotal = casesTotal
    self.failedCase = failedCase
    self.code = code
    hints = 0
    failedSubmits = 0
  }
}

extension Attempt: FetchableRecord, MutablePersistableRecord {
  public static let databaseTableName = "attempt"

  public mutating func didInsert(_ inserted: InsertionSuccess) {
    id = inserted.rowID
  }
}
