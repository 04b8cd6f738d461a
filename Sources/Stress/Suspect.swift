public import JudgeModel
import Judging

/// The solution that is searched, beside what knows the right answers.
final class Suspect {
  private let session: JudgingSession
  private let oracle: Oracle
  /// nil: every failure counts.
  private let wanted: Verdict?

  init(_ session: JudgingSession, _ oracle: Oracle, wanted: Verdict?) {
    self.session = session
    self.oracle = oracle
    self.wanted = wanted
  }

  /// nil when it does not fail as it should, or when nobody knows the answer.
  func failure(on input: CaseInput, isExplained: Bool = false) throws -> Counterexample? {
    // Without the answer only a wrong one could not be told from a right one.
    let answer = wanted == nil || wanted == .wrongAnswer ? try oracle.answer(to: input) : nil
    if wanted == .wrongAnswer, answer == nil { return nil }
    let outcome = try session.judge(input, answer: answer, isExplained: isExplained)
    let verdict = outcome.result.verdict
    guard let failure = outcome.failure, wanted == nil || verdict == wanted else { return nil }
    return Counterexample(input: input, verdict: verdict, failure: failure)
  }

  /// As ``failure(on:)``, in a process that has done nothing before.
  func failureAlone(on input: CaseInput) throws -> Counterexample? {
    try session.restart()
    return try failure(on: input, isExplained: true)
  }

  /// As ``failure(on:)``, in a process that has met only one other input before.
  func failure(on input: CaseInput, after other: CaseInput) throws -> Counterexample? {
    try session.restart()
    _ = try session.judge(other)
    return try failure(on: input)
  }

  func arguments(of input: CaseInput) throws -> [Failure.Argument] { try session.arguments(of: input) }

  /// Whether a case is not accepted in a process that has done nothing before.
  func failsAlone(on testCase: TestCase) throws -> Bool {
    try session.restart()
    return try session.judge(testCase).failure != nil
  }

  /// The same, of which only that failure counts.
  func wanting(_ verdict: Verdict) -> Suspect { Suspect(session, oracle, wanted: verdict) }

  func answer(to input: CaseInput) throws -> String? { try oracle.answer(to: input) }
}

/// An input and how a solution fails on it.
public struct Counterexample: Sendable {
  public var input: CaseInput
  public var verdict: Verdict
  public var failure: Failure

  public init(input: CaseInput, verdict: Verdict, failure: Failure) {
    self.input = input
    self.verdict = verdict
    self.failure = failure
  }
}
