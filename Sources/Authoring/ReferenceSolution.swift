public import Catalog
public import JudgeModel
public import Judging
public import Languages

/// A package's own accepted solution, which knows the answers to cases that nobody has answered.
public struct ReferenceSolution {
  private let judge: Judge
  private let languages: LanguageRegistry

  /// Times the problem's limit: it is not this solution that is judged.
  private static let patience = 5.0

  public init(judge: Judge, languages: LanguageRegistry) {
    self.judge = judge
    self.languages = languages
  }

  /// What the first accepted submission whose toolchain is installed returns, in the order of the cases.
  ///
  /// - Throws: also when there is none, or when it fails.
  public func answers(
    to cases: [TestCase], of package: ProblemPackage, report: (JudgingEvent) -> Void
  ) throws -> [String] {
    guard !cases.isEmpty else { return [] }
    var unusable: LanguageError?
    for file in package.submissions(SubmissionGroup.accepted.rawValue) {
      do {
        let submission = try Submission(file: file, to: package.problem, in: languages)
        return try answers(to: cases, by: submission, package.problem, report)
      } catch let error as LanguageError {
        unusable = unusable ?? error
      }
    }
    throw unusable ?? AuthoringError.noAcceptedSubmission(package.problem.id)
  }

  private func answers(
    to cases: [TestCase], by submission: Submission, _ problem: Problem, _ report: (JudgingEvent) -> Void
  ) throws -> [String] {
    var problem = problem
    problem.limits.time = problem.limits.time * Self.patience
    let judgement = try judge.judge(submission, on: problem, cases: cases, report: report)
    guard judgement.verdict == .accepted else {
      throw AuthoringError.disagreement(
        submission: submission.path, caseID: judgement.failure?.caseID ?? cases[0].id, judgement.verdict)
    }
    return judgement.cases.map { $0.actual ?? "null" }
  }
}
