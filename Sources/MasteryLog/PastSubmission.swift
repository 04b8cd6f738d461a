public import FSRS
public import Foundation
public import JudgeModel

/// What a learner knows of work that was done elsewhere: a row of a history.
public struct PastSubmission: Hashable, Sendable {
  public var problem: ProblemID
  public var finishedAt: Date
  /// Seconds east of Greenwich where the learner was, which decides the study day.
  public var utcOffset: Int
  /// nil when nothing was handed in: then it is only that hints were taken or that the day was graded.
  public var verdict: Verdict?
  public var workSeconds: Int?
  /// The highest, 1 to 3; 4 when the solution was shown, 0 for none.
  public var hints: Int
  public var failedSubmits: Int
  /// The learner's own word on that study day; nil when the facts shall decide.
  public var grade: Rating?

  public init(
    problem: ProblemID, finishedAt: Date, utcOffset: Int, verdict: Verdict?, workSeconds: Int? = nil, hints: Int = 0,
    failedSubmits: Int = 0, grade: Rating? = nil
  ) {
    self.problem = problem
    self.finishedAt = finishedAt
    self.utcOffset = utcOffset
    self.verdict = verdict
    self.workSeconds = workSeconds
    self.hints = hints
    self.failedSubmits = failedSubmits
    self.grade = grade
  }

  /// As the log keeps it; nil when nothing was handed in.
  public var attempt: Attempt? {
    guard let verdict else { return nil }
    var attempt = Attempt(
      problem: problem, verdict: verdict, judgedAt: finishedAt, utcOffset: utcOffset, workSeconds: workSeconds,
      hints: hints, failedSubmits: failedSubmits)
    attempt.grade = grade?.name
    return attempt
  }

  /// As the log keeps what no attempt tells of; nil when something was handed in, or nothing was done at all.
  public var event: SittingEvent? {
    guard verdict == nil, hints > 0 || grade != nil else { return nil }
    return SittingEvent(hints > 0 ? .hint : .start, level: hints, on: problem, at: finishedAt, utcOffset: utcOffset)
  }
}
