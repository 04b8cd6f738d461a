import ArgumentParser
import Catalog
import Exchange
import FSRS
import Foundation
import JudgeModel
import MasteryLog
import Practice

/// Attempts that were judged elsewhere.
struct AttemptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attempt", abstract: "Record work done elsewhere.", subcommands: [AddAttempt.self])
}

struct AddAttempt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Record an attempt that was judged elsewhere.",
    discussion: "Example: judge attempt add word-ladder --verdict AC --minutes 25 --hints 1")

  @Argument(help: "A problem's slug or address.", completion: Completions.problems)
  var problem: String

  @Option(help: "AC, WA, TLE, MLE, OLE, RTE, CE or SV.")
  var verdict: VerdictArgument

  @Option(help: "How long it took; else since judge start on the same day.")
  var minutes: Double?

  @Option(help: "How many hints you took, of three; 4 for the solution.")
  var hints = 0

  @Option(name: .customLong("failed-submits"), help: "How many submits failed before.")
  var failedSubmits = 0

  @Option(help: "Your own grade: again, hard, good or easy.")
  var grade: RatingArgument?

  @Option(help: "When, such as 2026-11-20T18:30; now by default.")
  var at: String?

  @Flag(help: "Take a slug that judge has never heard of.")
  var new = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let minutes, !(0...100_000).contains(minutes) { throw ValidationError("--minutes must be 0 to 100000") }
    if !(0...4).contains(hints) { throw ValidationError("--hints must be 0 to 4") }
    if !(0...1000).contains(failedSubmits) { throw ValidationError("--failed-submits must be 0 to 1000") }
  }

  func run() throws {
    let here = Composition.current
    let id = try slug(here)
    let (date, offset) = try time(here)
    let submission = PastSubmission(
      problem: id, finishedAt: date, utcOffset: offset, verdict: verdict.verdict,
      workSeconds: try minutes.map { Int($0 * 60) } ?? clock(of: id, until: date, offset, here), hints: hints,
      failedSubmits: failedSubmits, grade: grade?.rating)
    let added = try here.log().record(elsewhere: [submission])
    try report(id, isNew: added > 0, here)
  }

  /// From judge start on the same study day; nil when it was not called.
  private func clock(of id: ProblemID, until date: Date, _ utcOffset: Int, _ here: Composition) throws -> Int? {
    let sitting = try here.log().history(of: id).sitting(at: date, utcOffset)
    guard let start = sitting?.clockStart, start <= date else { return nil }
    return Int(date.timeIntervalSince(start))
  }

  private func time(_ here: Composition) throws -> (Date, utcOffset: Int) {
    guard let at else { return (here.now, here.utcOffset) }
    do {
      return try LocalTime(zone: here.timeZone, now: here.now).read(at)
    } catch {
      throw if case .future = error.reason { CommandError.future(at) } else { CommandError.badTime(at) }
    }
  }

  private func slug(_ here: Composition) throws -> ProblemID {
    let slug = problem.problemOfAddress?.rawValue ?? problem
    if new, let id = ProblemID(rawValue: slug) { return id }
    return try here.shelf().problem(slug).id
  }

  private func report(_ id: ProblemID, isNew: Bool, _ here: Composition) throws {
    guard let progress = try here.log().progress(on: id) else { throw CommandError.neverGraded(id) }
    let schedule = try here.schedule()
    if output.json {
      try printJSON(GradedReport(problem: id, grade: GradeReport(progress, schedule)))
    } else {
      let terminal = output.terminal
      terminal.print(isNew ? "  recorded \(id)" : "  \(id) is in the log already, of the same second and verdict")
      GradeText(terminal: terminal, progress: progress, schedule: schedule, today: try here.today()).print()
      terminal.printNext(progress.hasInsight ? "next" : "insight \(id) \"…\"")
    }
  }
}

/// A verdict's code, in any case.
struct VerdictArgument: ExpressibleByArgument {
  let verdict: Verdict

  init?(argument: String) {
    guard let verdict = HistoryText.verdict(argument) else { return nil }
    self.verdict = verdict
  }

  static let allValueStrings = Verdict.allCases.map(\.rawValue)
}
