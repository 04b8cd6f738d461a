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
    let texts = try run(reference, on: package.problem, cases, as: .accepted).map { $0.actual ?? "null" }
    let answered = zip(cases, texts).map { testCase, text in
      var answered = testCase
      answered.answer = .text(.text(package.problem.checker == .any ? "[\(text)]" : text))
      return answered
    }
    for other in right where other != reference {
      _ = try run(other, on: package.problem, answered, as: .accepted)
    }
    for other in package.submissions("brute_force") {
      _ = try run(other, on: package.problem, answered, as: .bruteForce)
    }
    return try zip(answered, texts).map { testCase, text in
      let value = try signature.answer(text, to: signature.input(testCase.input.read()), .exact)
      return written(value, package.problem.checker)
    }
  }

  /// In the order of the cases.
  private func run(
    _ file: FilePath, on problem: Problem, _ cases: [TestCase], as group: SubmissionGroup
  ) throws -> [CaseResult] {
    let submission = try Submission(file: file, to: problem, in: languages)
    let results = try judge.judge(submission, on: problem, cases: cases, extent: .all).cases
    if let wrong = results.first(where: { !group.verdicts.contains($0.verdict) }) {
      throw AuthoringError.disagreement(submission: file.string, caseID: wrong.id, wrong.verdict)
    }
    return results
  }

  private func written(_ answer: Value, _ rule: CheckerRule) -> String {
    let text = rule == .any ? "[\(answer.text)]" : answer.text
    return text.utf8.count <= Self.longestAnswer || !rule.allowsDigests
      ? "answer: \(Value.string(text).text)" : "answer_sha256: \(rule.digest(ofAnswer: answer))"
  }
}
