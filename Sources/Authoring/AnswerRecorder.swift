public import Catalog
import Foundation
import JudgeModel
public import Judging
public import Languages
import Manifest
import SystemPackage

/// Completes the generated cases of a package with the digests of their inputs and with their answers.
public struct AnswerRecorder {
  private let judge: Judge
  private let languages: LanguageRegistry

  /// Longer answers are kept as digests.
  private static let longestAnswer = 4 << 10

  public init(judge: Judge, languages: LanguageRegistry) {
    self.judge = judge
    self.languages = languages
  }

  /// Writes tests.yaml once everything is known; on an error nothing is changed.
  ///
  /// The answers are those of the first accepted submission. All others, and the brute force where it finishes, must agree.
  ///
  /// - Returns: how many cases were completed.
  public func record(_ package: ProblemPackage) throws -> Int {
    guard let signature = package.problem.signature, let description = package.input else { return 0 }
    let generated = try package.testsManifest(signature, description).generated
    guard !generated.isEmpty else { return 0 }
    let inputs = try generated.map { signature.text(of: try $0.input()) }
    let cases = zip(generated, inputs).map {
      TestCase(id: $0.id, group: .secret, input: .text($1), answer: .unknown)
    }
    let answers = try answers(to: cases, of: package, signature)

    let file = package.folder.appending("tests.yaml")
    var tests = TestsFile(text: try String(contentsOfFile: file.string, encoding: .utf8), path: file.string)
    for (index, entry) in generated.enumerated().reversed() {
      try tests.complete(
        entryAt: entry.location, with: ["input_sha256: \(Digest(of: inputs[index]))", answers[index]])
    }
    try tests.text.write(toFile: file.string, atomically: true, encoding: .utf8)
    return generated.count
  }

  /// As they stand in tests.yaml: `answer: "…"` or `answer_sha256: …`.
  private func answers(to cases: [TestCase], of package: ProblemPackage, _ signature: Signature) throws -> [String] {
    let right = package.submissions("accepted")
    guard let reference = right.first(where: { $0.extension == right.first?.extension }) else {
      throw AuthoringError.noAcceptedSubmission(package.problem.id)
    }
    let answers = try self.answers(to: cases, by: reference, package.problem, signature, mayBeSlow: false)
    for other in right + package.submissions("brute_force") where other != reference {
      let mayBeSlow = !right.contains(other)
      let theirs = try self.answers(to: cases, by: other, package.problem, signature, mayBeSlow: mayBeSlow)
      for (index, (answer, their)) in zip(answers, theirs).enumerated() {
        guard let answer, let their else { continue }
        guard package.problem.checker.areEqual(answer, their) else {
          throw AuthoringError.disagreement(submission: other.string, caseID: cases[index].id, .wrongAnswer)
        }
      }
    }
    return answers.map { written($0 ?? .null, package.problem.checker) }
  }

  /// In the order of the cases; nil where a submission that may be slow did not finish.
  private func answers(
    to cases: [TestCase], by file: FilePath, _ problem: Problem, _ signature: Signature, mayBeSlow: Bool
  ) throws -> [Value?] {
    let submission = try Submission(file: file, to: problem, in: languages)
    let judgement = try judge.judge(submission, on: problem, cases: cases, extent: .all)
    return try zip(cases, judgement.cases).map { testCase, result in
      if let actual = result.actual, result.verdict == .accepted {
        return try signature.answer(actual, to: signature.input(testCase.input.read()))
      }
      if mayBeSlow, SubmissionGroup.bruteForce.verdicts.contains(result.verdict) { return nil }
      throw AuthoringError.disagreement(submission: file.string, caseID: testCase.id, result.verdict)
    }
  }

  private func written(_ answer: Value, _ rule: CheckerRule) -> String {
    let text = answer.text
    if case .tolerance = rule { return "answer: \(Value.string(text).text)" }
    return text.utf8.count <= Self.longestAnswer
      ? "answer: \(Value.string(text).text)" : "answer_sha256: \(rule.digest(ofAnswer: answer))"
  }
}
