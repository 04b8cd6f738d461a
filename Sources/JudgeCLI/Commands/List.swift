import ArgumentParser
import Catalog
import FSRS
import JudgeModel
import MasteryLog
import Practice

/// The problems that judge knows, and where the learner stands.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List problems by pattern, company, status and more.",
    discussion: """
      Without --list, --company or --all it shows what can be judged here and what you have tried. A filter given twice \
      takes either; different filters must all fit.

      Example: judge list --pattern graphs --status due --sort recall
      """)

  @OptionGroup var selection: SelectionOptions

  @Flag(help: "Also problems that have no package yet.")
  var all = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let schedule = try here.schedule()
    let today = try here.today()
    let problems = try selection.problems(here, schedule: schedule, today: today) { problem in
      all || selection.namesProblems || problem.hasPackage || problem.progress != nil
    }
    guard !problems.isEmpty else { throw CommandError.emptySelection }
    if output.json {
      try printJSON(ProblemsReport(problems, schedule, today, here))
    } else {
      ProblemTable(terminal: output.terminal, problems: problems, schedule: schedule, today: today).print()
    }
  }
}

/// What `judge list --json` prints.
struct ProblemsReport: Encodable {
  let schema = 1
  let problems: [ProblemReport]

  init(_ problems: [PracticeProblem], _ schedule: ReviewSchedule, _ today: StudyDay, _ here: Composition) throws {
    let lists = try here.catalog().lists(unreadable: ErrorMessage.warn)
    self.problems = problems.map { ProblemReport($0, lists, schedule, today) }
  }
}

struct ProblemReport: Encodable {
  let slug: ProblemID
  let title: String
  let patterns: [String]
  @OrNull var difficulty: Difficulty?
  let lists: [String]
  /// Whether it can be judged here.
  let package: Bool
  let address: String
  let status: String
  let isDue: Bool
  @OrNull var memory: MemoryReport?
  @OrNull var priority: Double?

  init(_ problem: PracticeProblem, _ lists: [ProblemList], _ schedule: ReviewSchedule, _ today: StudyDay) {
    slug = problem.id
    title = problem.title
    patterns = problem.patterns
    difficulty = problem.difficulty
    self.lists = lists.filter { $0.problems.contains(problem.id) }.map(\.id)
    package = problem.hasPackage
    address = problem.address
    status = problem.status.rawValue
    isDue = problem.isDue(on: today, schedule)
    memory = problem.progress.map { MemoryReport($0, schedule, today) }
    priority = problem.priority
  }
}

/// What FSRS keeps of a problem. These keys are a contract.
struct MemoryReport: Encodable {
  let stability: Double
  let difficulty: Double
  /// Today.
  let retrievability: Double
  let due: String
  let lastReview: String
  let reviews: Int

  init(_ progress: Progress, _ schedule: ReviewSchedule, _ today: StudyDay) {
    stability = progress.memory.stability
    difficulty = progress.memory.difficulty
    retrievability = schedule.retrievability(progress, on: today)
    due = schedule.due(progress).description
    lastReview = progress.lastReview.description
    reviews = progress.reviews
  }
}

struct ProblemTable {
  let terminal: Terminal
  let problems: [PracticeProblem]
  let schedule: ReviewSchedule
  let today: StudyDay

  func print() {
    let width = problems.map(\.id.rawValue.count).max() ?? 0
    let standings = problems.map(standing)
    let standingWidth = standings.map { $0.isEmpty ? 0 : $0.count + 2 }.max() ?? 0
    for (problem, standing) in zip(problems, standings) {
      let difficulty = (problem.difficulty?.rawValue ?? "").padded(to: 8)
      let start = "  " + problem.id.rawValue.padded(to: width) + "  "
      let rest =
        standing.padded(to: standingWidth) + patterns(of: problem, from: start.count + 8 + standingWidth)
      terminal.print((start + styled(difficulty, problem.difficulty) + rest).trimmingSuffix)
    }
    terminal.printNext(NextStep(problems[0]).command)
  }

  /// `solid, 24 Nov`, `bugs, due`, or where to find it.
  private func standing(of problem: PracticeProblem) -> String {
    guard let progress = problem.progress else { return problem.hasPackage ? "" : "not in any pack" }
    let due = schedule.due(progress)
    return "\(progress.label.words), \(due <= today ? "due" : due.shortWords)"
  }

  private func patterns(of problem: PracticeProblem, from column: Int) -> String {
    let names = problem.patterns.joined(separator: ", ")
    let room = terminal.width - column
    if names.count <= room { return names }
    return room < 8 ? "" : String(names.prefix(room - 1)) + "…"
  }

  private func styled(_ text: String, _ difficulty: Difficulty?) -> String {
    switch difficulty {
    case .easy: terminal.styled(text, .green)
    case .medium: terminal.styled(text, .yellow)
    case .hard: terminal.styled(text, .red)
    case nil: text
    }
  }
}

extension String {
  /// Without the spaces at its end. By bytes, since tables of thousands of rows are made of it.
  var trimmingSuffix: String {
    let end = utf8.lastIndex { $0 != UInt8(ascii: " ") }.map(utf8.index(after:))
    return String(self[..<(end ?? startIndex)])
  }
}
