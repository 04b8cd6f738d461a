public import Foundation
public import GRDB
public import JudgeModel

/// One submission and what came of it. Attempts are only ever added: all else about the learner follows from them.
public struct Attempt: Hashable, Sendable, Codable {
  /// nil until it is recorded.
  public var id: Int64?
  public var problem: ProblemID
  /// nil when it was judged elsewhere.
  public var language: LanguageID?
  public var verdict: Verdict
  public var judgedAt: Date
  /// Seconds east of Greenwich where the learner was, which decides the study day.
  public var utcOffset: Int
  public var compileMilliseconds = 0.0
  /// Of all cases together, user and system.
  public var cpuMilliseconds = 0.0
  public var wallMilliseconds = 0.0
  public var peakBytes = 0
  public var casesAccepted = 0
  /// 0 when nobody knows.
  public var casesTotal = 0
  /// The first that was not accepted.
  public var failedCase: String?
  /// The highest hint taken before in the same sitting, 1 to 3; 4 when the solution was shown, 0 for none.
  public var hints = 0
  /// Attempts on this problem in the same sitting since the last accepted one, this one not counted.
  public var failedSubmits = 0
  /// From the start of the sitting's clock; nil when none ran.
  public var workSeconds: Int?
  /// Whether the measured growth is that of the problem's target; nil when it was not measured.
  public var meetsGrowth: Bool?
  /// Of the source, which is kept once however often it is handed in; nil when it was handed in elsewhere.
  public var code: Digest?
  /// Again, Hard, Good or Easy: what the sitting was graded when this attempt was recorded.
  public var grade: String?
  /// Why, in words.
  public var gradeReasons: String?

  /// One that was judged here.
  public init(
    problem: ProblemID, language: LanguageID, verdict: Verdict, judgedAt: Date, utcOffset: Int,
    compileMilliseconds: Double, cpuMilliseconds: Double, wallMilliseconds: Double, peakBytes: Int,
    casesAccepted: Int, casesTotal: Int, failedCase: String?, code: Digest
  ) {
    self.init(problem: problem, verdict: verdict, judgedAt: judgedAt, utcOffset: utcOffset)
    self.language = language
    self.compileMilliseconds = compileMilliseconds
    self.cpuMilliseconds = cpuMilliseconds
    self.wallMilliseconds = wallMilliseconds
    self.peakBytes = peakBytes
    self.casesAccepted = casesAccepted
    self.casesTotal = casesTotal
    self.failedCase = failedCase
    self.code = code
  }

  /// One that was judged elsewhere, of which the learner knows a few facts.
  public init(
    problem: ProblemID, verdict: Verdict, judgedAt: Date, utcOffset: Int, workSeconds: Int? = nil, hints: Int = 0,
    failedSubmits: Int = 0
  ) {
    self.problem = problem
    self.verdict = verdict
    self.judgedAt = judgedAt
    self.utcOffset = utcOffset
    self.workSeconds = workSeconds
    self.hints = hints
    self.failedSubmits = failedSubmits
  }
}

extension Attempt: StoredDates, FetchableRecord, MutablePersistableRecord {
  public static let databaseTableName = "attempt"

  public mutating func didInsert(_ inserted: InsertionSuccess) {
    id = inserted.rowID
  }
}
