import Foundation
import JudgeModel
import Stress

/// What `--json` prints of a judgement. These keys are a contract.
struct JudgementReport: Encodable {
  let schema = 1
  let problem: ProblemID
  let language: LanguageID
  let verdict: Verdict
  let compile: Compile
  let cases: [Case]
  @OrNull var failure: FailureReport?
  /// The smallest input that was found to fail; null when none was looked for or found.
  @OrNull var smallest: SmallestReport?
  /// The id in the log; null when it could not be written.
  @OrNull var attempt: Int64?
  /// Of today's work on the problem; null when there is no log.
  @OrNull var grade: GradeReport?
  /// How the time grows; null when it was not measured.
  @OrNull var growth: GrowthReport?

  struct Compile: Encodable {
    let ms: Double
    let cached: Bool
    let output: String
  }

  struct Case: Encodable {
    let id: String
    let verdict: Verdict
    let cpuMs: Double
    let wallMs: Double
    let peakBytes: Int
  }

  struct FailureReport: Encodable {
    @OrNull var `case`: String?
    let arguments: [Argument]
    @OrNull var expected: String?
    @OrNull var actual: String?
    let stdout: String
    @OrNull var message: String?
  }

  struct Argument: Encodable {
    let name: String
    let value: String
  }

  init(
    _ submission: Submission, _ judgement: Judgement, smallest: SmallestReport? = nil, attempt: Int64?,
    grade: GradeReport? = nil, growth: GrowthResult? = nil
  ) {
    problem = submission.problem
    language = submission.language
    verdict = judgement.verdict
    let compilation = judgement.compilation
    compile = Compile(
      ms: compilation.duration.milliseconds, cached: compilation.isCached, output: compilation.output)
    cases = judgement.cases.map {
      Case(
        id: $0.id, verdict: $0.verdict, cpuMs: $0.cpuTime.milliseconds, wallMs: $0.wallTime.milliseconds,
        peakBytes: $0.peakMemory.rawValue)
    }
    failure = judgement.failure.map(FailureReport.init)
    self.smallest = smallest
    self.attempt = attempt
    self.grade = grade
    self.growth = growth.map { GrowthReport(submission, $0) }
  }
}

extension JudgementReport.FailureReport {
  init(_ failure: Failure) {
    self.init(
      case: failure.caseID, arguments: failure.arguments.map { .init(name: $0.name, value: $0.text) },
      expected: failure.expected, actual: failure.actual, stdout: failure.output, message: failure.message)
  }
}
