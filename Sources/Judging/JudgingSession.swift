public import JudgeModel
import Languages
import Sandbox

/// A compiled solution that is given one input after the other, in one process as long as it lives.
///
/// Unlike judging, nothing is run a second time and no result is kept: what asks decides what a failure means.
public final class JudgingSession {
  private let runner: LockstepRunner
  private let problem: Problem
  private let signature: Signature
  /// Whether outcomes have a call time.
  public let timesCalls: Bool

  init(_ runner: LockstepRunner, _ problem: Problem, _ signature: Signature, timesCalls: Bool) {
    self.runner = runner
    self.problem = problem
    self.signature = signature
    self.timesCalls = timesCalls
  }

  /// - Parameters:
  ///   - answer: nil when there is none to compare with: then every answer is accepted.
  ///   - isExplained: whether a crash is told with its lines, which takes longer than the crash.
  /// - Throws: when the judge itself fails. What the solution does wrong is in the outcome.
  public func judge(
    _ input: CaseInput, answer: String? = nil, isExplained: Bool = false
  ) throws -> CaseOutcome {
    try judge(PreparedCase("input", input, answer: answer, signature, problem.checker), isExplained)
  }

  public func judge(_ testCase: TestCase) throws -> CaseOutcome {
    try judge(PreparedCase(testCase, signature, problem.checker), false)
  }

  /// As a person reads them: each with its name.
  public func arguments(of input: CaseInput) throws -> [Failure.Argument] {
    try PreparedCase("input", input, answer: nil, signature, problem.checker).arguments
  }

  private func judge(_ prepared: PreparedCase, _ isExplained: Bool) throws -> CaseOutcome {
    runner.explainsCrashes = isExplained
    let trial = try runner.run(prepared)
    return CaseOutcome(result: trial.result(prepared.id), failure: trial.failure(prepared), calls: trial.calls)
  }

  /// Ends the process, so that the next input meets a fresh one; what it used at most, nil when there was none.
  @discardableResult
  public func restart() throws -> ByteCount? {
    try runner.endProcess()?.peakMemory
  }

  /// Must be called once, also after an error.
  public func close() {
    // What the process came to does not matter any more.
    _ = try? runner.finish()
  }
}

extension Judge {
  /// What came of compiling.
  public enum Opened {
    case session(JudgingSession)
    case rejected(Judgement)
  }

  /// - Parameters:
  ///   - stop: of CPU for an input, after which it is too slow; nil: the problem's limit and when judging stops.
  ///   - timed: asks the driver how long the calls alone take, where the language's can say.
  public func open(
    _ submission: Submission, on problem: Problem, _ signature: Signature, stop: Duration? = nil, timed: Bool = false,
    report: (JudgingEvent) -> Void = { _ in }
  ) throws -> Opened {
    switch try prepare(submission, on: problem, report: report) {
    case .rejected(let judgement): return .rejected(judgement)
    case .prepared(var setting, _):
      setting.stop = stop
      setting.isTimed = timed && setting.language.timesCalls
      let runner = try LockstepRunner(setting, signature, Processor.current)
      return .session(JudgingSession(runner, problem, signature, timesCalls: setting.isTimed))
    }
  }

  /// Runs `body` on one processor, which the sessions that it opens share: so a round trip takes a tenth of the time.
  public static func pinned<Result>(_ body: () throws -> Result) throws -> Result {
    guard let processor = Processor.current else { return try body() }
    return try processor.pinningThread(body)
  }
}
