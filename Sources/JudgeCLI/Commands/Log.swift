import ArgumentParser
import Catalog
import Foundation
import JudgeModel
import MasteryLog

/// The attempts so far.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show your attempts, newest first.", discussion: "Example: judge log two-sum --limit 5")

  @Argument(help: "Only attempts on this problem.", completion: Completions.problems)
  var problem: String?

  @Option(help: "How many attempts at most.")
  var limit = 20

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be at least 1") }
  }

  func run() throws {
    let here = Composition.current
    let id = try problem.map { name in
      guard let id = ProblemID(rawValue: name) else { throw try here.catalog().unknown(name) }
      return id
    }
    let attempts = try here.log().attempts(on: id, limit: limit)
    if let id, attempts.isEmpty, !(try here.catalog().problems.contains(id)) {
      throw try here.catalog().unknown(id.rawValue)
    }
    if output.json {
      try printJSON(AttemptsReport(attempts: attempts.map(AttemptReport.init)))
    } else {
      AttemptTable(terminal: output.terminal, attempts: attempts).print()
    }
  }
}

struct AttemptsReport: Encodable {
  let schema = 1
  let attempts: [AttemptReport]
}

struct AttemptReport: Encodable {
  @OrNull var id: Int64?
  let problem: ProblemID
  @OrNull var language: LanguageID?
  let verdict: Verdict
  let judgedAt: String
  let compileMs: Double
  let cpuMs: Double
  let wallMs: Double
  let peakBytes: Int
  let casesAccepted: Int
  let casesTotal: Int
  @OrNull var failedCase: String?
  let hints: Int
  let failedSubmits: Int
  @OrNull var workSeconds: Int?
  @OrNull var code: Digest?
  @OrNull var grade: String?
  @OrNull var gradeReasons: String?

  init(_ attempt: Attempt) {
    id = attempt.id
    problem = attempt.problem
    language = attempt.language
    verdict = attempt.verdict
    judgedAt = attempt.judgedAt.timestamp(utcOffset: attempt.utcOffset)
    compileMs = attempt.compileMilliseconds
    cpuMs = attempt.cpuMilliseconds
    wallMs = attempt.wallMilliseconds
    peakBytes = attempt.peakBytes
    casesAccepted = attempt.casesAccepted
    casesTotal = attempt.casesTotal
    failedCase = attempt.failedCase
    hints = attempt.hints
    failedSubmits = attempt.failedSubmits
    workSeconds = attempt.workSeconds
    code = attempt.code
    grade = attempt.grade
    gradeReasons = attempt.gradeReasons
  }
}

struct AttemptTable {
  let terminal: Terminal
  let attempts: [Attempt]

  func print() {
    if attempts.isEmpty {
      terminal.print("No attempts yet.")
      terminal.printNext("list")
      return
    }
    let width = attempts.map(\.problem.rawValue.count).max() ?? 0
    for attempt in attempts {
      let date = attempt.judgedAt.timestamp(utcOffset: attempt.utcOffset).prefix(16).replacing("T", with: " ")
      let verdict = terminal.styled(
        "\(attempt.verdict.symbol) \(attempt.verdict.rawValue.padded(to: 3))", attempt.verdict.style)
      let language = (attempt.language?.rawValue ?? "elsewhere").padded(to: 10)
      terminal.print(
        "  \(date)  \(verdict)  \(attempt.problem.rawValue.padded(to: width))  \(language)\(facts(of: attempt))"
          .trimmingSuffix)
    }
  }

  private func facts(of attempt: Attempt) -> String {
    // What failed after the problem was accepted is of the same sitting, and would have its grade.
    let grade = attempt.verdict == .accepted ? attempt.grade : nil
    let cases = attempt.casesTotal == 0 ? nil : "\(attempt.casesAccepted)/\(attempt.casesTotal)"
    return [cases, attempt.failedCase.map { "failed \($0)" }, grade].compactMap { $0 }.joined(separator: "  ")
  }
}
