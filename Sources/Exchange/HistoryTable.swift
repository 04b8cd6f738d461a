import FSRS
import Foundation
public import JudgeModel
public import MasteryLog
public import Practice

/// Writes a log as a history that ``HistoryFile`` reads.
///
/// A grade is written where it is the learner's word or where the row's other facts would give another one, such as when
/// the growth was too steep. Where it is empty it follows from the facts again, also by rules that are yet to come.
public struct HistoryTable {
  private let grader: Grader
  private let difficulty: (ProblemID) -> Difficulty?

  /// - Parameter difficulty: as for the derivation of progress.
  public init(_ grader: Grader, difficulty: @escaping (ProblemID) -> Difficulty?) {
    self.grader = grader
    self.difficulty = difficulty
  }

  public static let header = HistoryColumn.allCases.map(\.rawValue).joined(separator: ",")

  /// One line a submission, oldest first, without line ends.
  public func lines(of log: MasteryLog) throws -> [String] {
    var submissions: [PastSubmission] = []
    try log.forEachHistory { problem, history in
      let difficulty = difficulty(problem)
      submissions += history.sittings.flatMap { self.submissions(of: $0, on: problem, difficulty) }
    }
    return submissions.sorted { ($0.finishedAt, $0.problem) < ($1.finishedAt, $1.problem) }.map(Self.line)
  }

  private func submissions(
    of sitting: Sitting, on problem: ProblemID, _ difficulty: Difficulty?
  ) -> [PastSubmission] {
    guard let grade = grader.grade(sitting, difficulty: difficulty)?.rating else { return [] }
    var submissions = sitting.attempts.map(PastSubmission.init)
    if submissions.isEmpty { submissions = [PastSubmission(withoutAttempts: sitting, on: problem)] }
    let read = Sitting(
      day: sitting.day, attempts: submissions.compactMap(\.attempt), events: submissions.compactMap(\.event))
    if sitting.overruling != nil || grader.grade(read, difficulty: difficulty)?.rating != grade {
      submissions[submissions.count - 1].grade = grade
    }
    return submissions
  }

  private static func line(_ submission: PastSubmission) -> String {
    [
      submission.problem.rawValue, submission.finishedAt.preciseTimestamp(utcOffset: submission.utcOffset),
      submission.verdict?.rawValue ?? HistoryText.nothingHandedIn,
      submission.workSeconds.map(minutes) ?? "", "\(submission.hints)", "\(submission.failedSubmits)",
      submission.grade?.name.lowercased() ?? "",
    ].joined(separator: ",")
  }

  /// To a thousandth, so that seconds can be told.
  private static func minutes(_ seconds: Int) -> String {
    let thousandths = (max(0, seconds) * 1000 + 30) / 60
    let fraction = String("\(1000 + thousandths % 1000)".dropFirst().reversed().drop { $0 == "0" }.reversed())
    return "\(thousandths / 1000)" + (fraction.isEmpty ? "" : ".\(fraction)")
  }
}

extension PastSubmission {
  fileprivate init(_ attempt: Attempt) {
    self.init(
      problem: attempt.problem, finishedAt: attempt.judgedAt, utcOffset: attempt.utcOffset, verdict: attempt.verdict,
      workSeconds: attempt.workSeconds, hints: attempt.hints, failedSubmits: attempt.failedSubmits)
  }

  /// A sitting that has events or a grade, since it was graded.
  fileprivate init(withoutAttempts sitting: Sitting, on problem: ProblemID) {
    let last = sitting.events.last { $0.kind == .hint } ?? sitting.events.last
    self.init(
      problem: problem, finishedAt: last?.at ?? sitting.day.midnight.addingTimeInterval(43200),
      utcOffset: last?.utcOffset ?? 0, verdict: nil, hints: sitting.hintLevel())
  }
}
