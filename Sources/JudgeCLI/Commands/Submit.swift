import ArgumentParser
import Catalog
import Foundation
import JudgeModel
import Judging
import MasteryLog
import Practice

/// Judges a solution on every case and writes the attempt to the log.
struct Submit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judge a solution on all cases and log it.",
    discussion: "Example: judge submit two-sum solution.swift", aliases: ["s"])

  @OptionGroup var arguments: SubmissionArguments

  @Flag(help: "Go on after the first case that fails.")
  var all = false

  @Flag(name: .customLong("no-log"), help: "Do not write the attempt to the log.")
  var isUnlogged = false

  @OptionGroup var stress: StressOptions

  @Flag(name: .customLong("no-growth"), help: "Do not measure how the time of an accepted solution grows.")
  var isGrowthLeftOut = false

  @Option(help: "Your own grade of today's work on it: again, hard, good or easy.")
  var grade: RatingArgument?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let terminal = output.terminal
    let languages = try here.languages()
    let (package, submission) = try arguments.resolve(here.catalog(), languages)
    let cases = try here.answeredOwnCases(of: package) + package.cases(cachingInputsIn: here.inputs)
    let progress = ProgressLine(terminal, cases: cases.count)

    let judgement = try here.judge(languages).judge(
      submission, on: package.problem, cases: cases, extent: all ? .all : .firstFailure, report: progress.show)
    progress.clear()
    let attempt = isUnlogged ? nil : record(submission, judgement, total: cases.count, here)
    let text = JudgementText(terminal: terminal, submission: submission, judgement: judgement, total: cases.count)
    if !output.json { text.printHeadline() }
    let search = SmallestSearch(package: package, submission: submission, seconds: stress.seconds, progress: progress)
    let smallest = search.run(after: judgement, cases, here)

    let growth = isGrowthLeftOut ? nil : GrowthOfAttempt(package, submission, judgement, attempt, terminal)
    let grown = try growth?.measured(languages, here)

    if output.json {
      try printJSON(
        JudgementReport(
          submission, judgement, smallest: SmallestReport(smallest), attempt: attempt?.id,
          grade: gradeReport(attempt, here), growth: grown))
    } else {
      SmallestText(terminal: terminal, outcome: smallest, file: arguments.commandLine).print(orElse: text)
      if all { FailedCases(terminal: terminal, judgement: judgement).print() }
      if let grown { GrowthLine(terminal: terminal, result: grown).print() }
      if let attempt, attempt.verdict == .accepted { afterAcceptance(attempt, here) }
      printNextStep(judgement, terminal)
    }
    throw ExitCode(judgement.verdict)
  }

  /// A log that cannot be written is reported and never hides the verdict.
  private func record(_ submission: Submission, _ judgement: Judgement, total: Int, _ here: Composition) -> Attempt? {
    do {
      let attempt = Attempt(submission, judgement, total: total, at: here.now, utcOffset: here.utcOffset)
      let recorded = try here.log().record(attempt, source: submission.source)
      if let grade {
        try here.log().record(
          Overruling(
            grade.rating, of: attempt.problem, on: here.today(), at: here.now, utcOffset: here.utcOffset))
      }
      return recorded
    } catch {
      ErrorMessage.warn(error, because: "the attempt is not in the log: ")
      return nil
    }
  }

  private func gradeReport(_ attempt: Attempt?, _ here: Composition) throws -> GradeReport? {
    try attempt.flatMap { try here.log().progress(on: $0.problem) }.map { GradeReport($0, try here.schedule()) }
  }

  /// The grade, when it comes back, and the sentence to keep: none of it hides the verdict.
  private func afterAcceptance(_ attempt: Attempt, _ here: Composition) {
    let terminal = output.terminal
    do {
      guard let progress = try here.log().progress(on: attempt.problem) else { return }
      terminal.print()
      try GradeText(terminal: terminal, progress: progress, schedule: here.schedule(), today: here.today()).print()
      try askInsight(attempt.problem, isKnown: progress.hasInsight, here)
    } catch {
      ErrorMessage.warn(error)
    }
  }

  private func askInsight(_ problem: ProblemID, isKnown: Bool, _ here: Composition) throws {
    let prompt = Prompt(terminal: output.terminal)
    guard !isKnown, prompt.isPossible, let text = prompt.ask("insight?") else { return }
    do {
      try here.log().record(Insight(checked: text, on: problem, here))
    } catch CommandError.longInsight(let count) {
      ErrorMessage.warn(CommandError.longInsight(count))
      try askInsight(problem, isKnown: isKnown, here)
    }
  }

  private func printNextStep(_ judgement: Judgement, _ terminal: Terminal) {
    terminal.printNext(judgement.verdict == .accepted ? "next" : "submit \(arguments.commandLine)")
  }
}

extension Attempt {
  init(_ submission: Submission, _ judgement: Judgement, total: Int, at date: Date, utcOffset: Int) {
    let cases = judgement.cases
    self.init(
      problem: submission.problem, language: submission.language, verdict: judgement.verdict, judgedAt: date,
      utcOffset: utcOffset, compileMilliseconds: judgement.compilation.duration.milliseconds,
      cpuMilliseconds: cases.map(\.cpuTime).reduce(.zero, +).milliseconds,
      wallMilliseconds: cases.map(\.wallTime).reduce(.zero, +).milliseconds,
      peakBytes: cases.map(\.peakMemory.rawValue).max() ?? 0,
      casesAccepted: cases.count { $0.verdict == .accepted }, casesTotal: total,
      failedCase: judgement.failure?.caseID, code: Digest(of: submission.source))
  }
}

extension String {
  /// As a shell has to be given it.
  var shellQuoted: String {
    let isPlain = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "-_./+,:@%".contains($0) }
    return isPlain ? self : "'" + replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
