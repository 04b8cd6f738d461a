import ArgumentParser
import Catalog
import Foundation
import JudgeModel
import Judging

/// Runs a solution on the examples, shows each, and logs nothing.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a solution on the examples, or one case, and show what it returns and prints.",
    discussion: "Example: judge run two-sum solution.swift --case equal-pair", aliases: ["r"])

  @OptionGroup var arguments: SubmissionArguments

  @Option(name: .customLong("case"), help: "Only this case, by the name that a failed submit shows.")
  var caseName: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let terminal = output.terminal
    let languages = try here.languages()
    let (package, submission) = try arguments.resolve(here.catalog(), languages)
    let cases = try selected(package.cases(cachingInputsIn: here.inputs))
    let judgement = try judge(submission, package.problem, cases, here.judge(languages), terminal)

    if output.json {
      try printJSON(JudgementReport(submission, judgement, attempt: nil))
    } else {
      JudgementText(terminal: terminal, submission: submission, judgement: judgement, total: cases.count).print()
      terminal.printNext(nextStep(judgement.verdict))
    }
    throw ExitCode(judgement.verdict)
  }

  private func judge(
    _ submission: Submission, _ problem: Problem, _ cases: [TestCase], _ judge: Judge, _ terminal: Terminal
  ) throws -> Judgement {
    let progress = ProgressLine(terminal, cases: cases.count)
    defer { progress.clear() }
    return try judge.judge(submission, on: problem, cases: cases, report: progress.show)
  }

  private func selected(_ cases: [TestCase]) throws -> [TestCase] {
    guard let caseName else { return cases.filter { $0.group == .example } }
    guard let found = cases.first(where: { $0.id == caseName }) else {
      throw CommandError.unknownCase(caseName, similar: cases.map(\.id).nearest(to: caseName))
    }
    return [found]
  }

  private func nextStep(_ verdict: Verdict) -> String {
    let words = arguments.words.map(\.shellQuoted).joined(separator: " ")
    let again = words + (caseName.map { " --case \($0.shellQuoted)" } ?? "")
    return verdict == .accepted ? "submit \(words)" : "run \(again)"
  }
}
