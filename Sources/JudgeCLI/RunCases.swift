import Authoring
import Catalog
import JudgeModel
import Judging
import Languages

/// The cases of a run, those of the person's own with what the package's solution answers.
struct RunCases {
  let problem: Problem
  private(set) var cases: [TestCase]
  /// By the ids of the own cases, as far as they are known.
  private var references: [String: String] = [:]

  init(_ cases: [TestCase], of problem: Problem) {
    self.cases = cases
    self.problem = problem
  }

  /// Asks the package's own solution about the cases without an answer. When none can be run here, they stay as they are.
  mutating func answer(
    with reference: ReferenceSolution, of package: ProblemPackage, report: (JudgingEvent) -> Void,
    unanswered: (any Error) -> Void
  ) throws {
    let open = cases.filter { $0.answer == .unknown }
    do {
      let answers = try reference.answers(to: open, of: package, report: report)
      references = Dictionary(zip(open.map(\.id), answers)) { first, _ in first }
    } catch  where error.meansNoReference {
      unanswered(error)
    }
    // Where many answers are right, one of them cannot tell whether another is.
    guard problem.checker != .any else { return }
    for index in cases.indices where cases[index].answer == .unknown {
      if let text = references[cases[index].id] { cases[index].answer = .text(.text(text)) }
    }
  }

  /// What each case came to. A submission that does not compile has come to none.
  func outcomes(of judgement: Judgement) throws -> [RunOutcome] {
    let failures = Dictionary(judgement.failures.map { ($0.caseID, $0) }) { first, _ in first }
    return try zip(cases, judgement.cases).map { testCase, result in
      try RunOutcome(testCase, result, failures[testCase.id], reference: references[testCase.id], problem)
    }
  }
}

extension Error {
  /// None of the package's solutions can be run on this machine, or there is none.
  fileprivate var meansNoReference: Bool {
    if self is LanguageError { return true }
    if case .noAcceptedSubmission? = self as? AuthoringError { return true }
    return false
  }
}

/// One case of a run, all of which is shown.
struct RunOutcome {
  let id: String
  let group: TestCase.Group
  let result: CaseResult
  let arguments: [Failure.Argument]
  let expected: String?
  let message: String?
  /// It is an own case, and nothing tells whether the answer is right.
  let isUndecided: Bool

  init(_ testCase: TestCase, _ result: CaseResult, _ failure: Failure?, reference: String?, _ problem: Problem) throws {
    id = testCase.id
    group = testCase.group
    self.result = result
    arguments = try failure?.arguments ?? testCase.arguments(problem.signature)
    expected = try failure?.expected ?? testCase.answer.read() ?? reference
    isUndecided = testCase.answer == .unknown && result.verdict == .accepted && result.actual != reference
    let doubt =
      reference == nil
      ? "there is nothing to compare this with" : "the problem's own solution answers otherwise; both may be right"
    message = failure?.message ?? (isUndecided ? doubt : nil)
  }
}

extension TestCase {
  /// Each line with its name.
  fileprivate func arguments(_ signature: Signature?) throws -> [Failure.Argument] {
    let text = try input.read()
    guard let signature else { return [Failure.Argument(name: "stdin", text: text)] }
    return zip(signature.lineNames, text.split(whereSeparator: \.isNewline)).map {
      Failure.Argument(name: $0, text: String($1))
    }
  }
}
