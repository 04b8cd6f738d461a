import ArgumentParser
import Catalog
import Foundation
import JudgeModel
import Judging
import MasteryLog

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

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let terminal = output.terminal
    let languages = try here.languages()
    let (package, submission) = try arguments.resolve(here.catalog(), languages)
    let cases = try package.cases(cachingInputsIn: here.inputs)
    let progress = ProgressLine(terminal, cases: cases.count)

    let judgement = try here.judge(languages).judge(
      submission, on: package.problem, cases: cases, extent: all ? .all : .firstFailure, report: progress.show)
    progress.clear()
    let attempt = isUnlogged ? nil : record(submission, judgement, total: cases.count, here)

    if output.json {
      try printJSON(JudgementReport(submission, judgement, attempt: attempt))
    } else {
      JudgementText(terminal: terminal, submission: submission, judgement: judgement, total: cases.count).print()
      if all { FailedCases(terminal: terminal, judgement: judgement).print() }
      printNextStep(judgement, terminal)
    }
    throw ExitCode(judgement.verdict)
  }

  /// A log that cannot be written is reported and never hides the verdict.
  private func record(_ submission: Submission, _ judgement: Judgement, total: Int, _ here: Composition) -> Int64? {
    do {
      let attempt = Attempt(submission, judgement, total: total, at: here.now, utcOffset: here.utcOffset)
      return try here.log().record(attempt, source: submission.source).id
    } catch {
      ErrorMessage.warn(error, because: "the attempt is not in the log: ")
      return nil
    }
  }

  private func printNextStep(_ judgement: Judgement, _ terminal: Terminal) {
    terminal.printNext(judgement.verdict == .accepted ? "" : "submit \(arguments.commandLine)")
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
