import ArgumentParser
import Catalog
import JudgeModel
import MasteryLog

/// What to do next, in three lines.
struct Today: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "Show what to do next.", discussion: "Example: judge", shouldDisplay: false)

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let catalog = try here.catalog()
    let attempts = try here.log().attempts(limit: 10_000)
    let solved = Set(attempts.filter { $0.verdict == .accepted }.map(\.problem))
    let report = TodayReport(
      problems: catalog.problems.count, solved: solved.intersection(catalog.problems).count,
      last: attempts.first.map { AttemptReport($0) }, next: try next(catalog, attempts, solved))
    if output.json { try printJSON(report) } else { report.print(output.terminal) }
  }

  /// The last one if it is not solved, otherwise the easiest that is not.
  private func next(_ catalog: Catalog, _ attempts: [Attempt], _ solved: Set<ProblemID>) throws -> ProblemID? {
    if let last = attempts.first?.problem, !solved.contains(last), catalog.problems.contains(last) { return last }
    let open = catalog.packages(unreadable: ErrorMessage.warn).map(\.problem).filter { !solved.contains($0.id) }
    let order = Difficulty.allCases
    return open.min { left, right in
      (order.firstIndex(of: left.difficulty ?? .hard) ?? 0) < (order.firstIndex(of: right.difficulty ?? .hard) ?? 0)
    }?.id
  }
}

struct TodayReport: Encodable {
  let schema = 1
  let problems: Int
  let solved: Int
  @OrNull var last: AttemptReport?
  @OrNull var next: ProblemID?

  func print(_ terminal: Terminal) {
    terminal.print("  \(solved) of \(problems) problems solved")
    if let last {
      terminal.print(
        "  last  \(last.problem)  "
          + terminal.styled("\(last.verdict.symbol) \(last.verdict.words)", last.verdict.style))
    }
    terminal.printNext(next.map { "show \($0)" } ?? "list")
    terminal.print(terminal.styled("  all   \(terminal.command) --help", .dim))
  }
}
