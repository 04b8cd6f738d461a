import ArgumentParser
import Catalog
import JudgeModel
import MasteryLog
import Practice

/// What to do next, in a few lines.
struct Today: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "Show what to do next.", discussion: "Example: judge", shouldDisplay: false)

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let report = try TodayReport(here)
    if output.json { try printJSON(report) } else { report.print(output.terminal, today: try here.today()) }
  }
}

struct TodayReport: Encodable {
  let schema = 1
  let problems: Int
  let solved: Int
  /// To be reviewed today.
  let due: Int
  @OrNull var last: AttemptReport?
  @OrNull var next: ProblemID?
  /// The nearest.
  @OrNull var onsite: OnsiteReport?

  struct OnsiteReport: Encodable {
    let company: CompanyID
    let day: String
  }

  init(_ here: Composition) throws {
    let catalog = try here.catalog()
    let log = try here.log()
    let today = try here.today()
    let schedule = try here.schedule()
    let shelf = try here.shelf()
    let solved = try log.solvedProblems()
    let attempt = try log.attempts(limit: 1).first
    problems = catalog.problems.count
    self.solved = solved.intersection(catalog.problems).count
    due = shelf.problems.count { $0.isDue(on: today, schedule) }
    last = attempt.map { AttemptReport($0) }
    onsite = try log.onsites(from: today).first.map { OnsiteReport(company: $0.company, day: $0.day.description) }
    let unsolved = attempt.flatMap { solved.contains($0.problem) ? nil : $0.problem }.flatMap { shelf[$0] }
    let open = shelf.problems.filter { $0.hasPackage && ($0.progress == nil || $0.isDue(on: today, schedule)) }
    let order = NextOrder(try catalog.patterns().map(\.id), schedule, today)
    next = (unsolved ?? order.sorted(open).first)?.id
  }

  func print(_ terminal: Terminal, today: StudyDay) {
    if let onsite, let day = StudyDay(onsite.day) {
      terminal.print("  \(onsite.company) on \(day.words), \(day.distanceWords(from: today))")
    }
    terminal.print("  \(solved) of \(problems) problems solved" + (due == 0 ? "" : " · \(due) due for review"))
    if let last {
      terminal.print(
        "  last  \(last.problem)  "
          + terminal.styled("\(last.verdict.symbol) \(last.verdict.words)", last.verdict.style))
    }
    terminal.printNext(nextCommand)
    terminal.print(terminal.styled("  all   \(terminal.command) --help", .dim))
  }

  private var nextCommand: String {
    if let onsite { return "drill \(onsite.company)" }
    if due > 0 { return "review" }
    return next.map { "start \($0)" } ?? "list"
  }
}
