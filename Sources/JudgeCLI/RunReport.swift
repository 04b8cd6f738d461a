import JudgeModel

/// What `judge run --json` prints: as of a submission, and all that is known of each case.
struct RunReport: Encodable {
  let schema = 1
  let problem: ProblemID
  let language: LanguageID
  let verdict: Verdict
  let compile: JudgementReport.Compile
  let cases: [Case]
  @OrNull var failure: JudgementReport.FailureReport?
  /// A run is not logged.
  @OrNull var attempt: Int64? = nil

  struct Case: Encodable {
    let id: String
    let group: TestCase.Group
    let verdict: Verdict
    /// Nothing tells whether the answer is right.
    let undecided: Bool
    let arguments: [JudgementReport.Argument]
    @OrNull var expected: String?
    @OrNull var actual: String?
    let stdout: String
    @OrNull var message: String?
    let cpuMs: Double
    let wallMs: Double
    let peakBytes: Int
  }

  init(_ submission: Submission, _ judgement: Judgement, _ outcomes: [RunOutcome]) {
    let report = JudgementReport(submission, judgement, attempt: nil)
    problem = report.problem
    language = report.language
    verdict = report.verdict
    compile = report.compile
    failure = report.failure
    cases = outcomes.map(Case.init)
  }
}

extension RunReport.Case {
  init(_ outcome: RunOutcome) {
    let result = outcome.result
    self.init(
      id: outcome.id, group: outcome.group, verdict: result.verdict, undecided: outcome.isUndecided,
      arguments: outcome.arguments.map { .init(name: $0.name, value: $0.text) }, expected: outcome.expected,
      actual: result.actual, stdout: result.output, message: outcome.message, cpuMs: result.cpuTime.milliseconds,
      wallMs: result.wallTime.milliseconds, peakBytes: result.peakMemory.rawValue)
  }
}
