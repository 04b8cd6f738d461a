import ArgumentParser
import Catalog
import JudgeModel
import MasteryLog
import Practice

/// What to work on now: what is due, then what is new.
struct Next: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what to work on next.",
    discussion: """
      While an onsite is planned, this is what its plan has for today. Otherwise, and with a filter, what falls due comes \
      first, the most nearly forgotten at the top, then new problems from easy to hard in the order in which patterns are \
      best learnt.

      Example: judge next --pattern graphs
      """, aliases: ["n"])

  @OptionGroup var selection: SelectionOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let today = try here.today()
    let schedule = try here.schedule()
    if selection.isEmpty, let onsite = try here.log().onsites(from: today).first, onsite.day > today {
      return try follow(OnsitePlan(onsite, CompanySources(here), here), schedule, today, here)
    }
    let problems = try selection.problems(here, schedule: schedule, today: today) { problem in
      problem.isDue(on: today, schedule) || problem.progress == nil && (problem.hasPackage || selection.namesProblems)
    }
    guard !problems.isEmpty else { throw CommandError.emptySelection }
    let order = NextOrder(try here.catalog().patterns().map(\.id), schedule, today)
    let isSorted = selection.sort != nil || !selection.company.isEmpty
    let chosen = Array((isSorted ? problems : order.sorted(problems)).prefix(selection.limit ?? 5))
    try show(chosen, schedule, today, here)
  }

  private func follow(_ plan: OnsitePlan, _ schedule: ReviewSchedule, _ today: StudyDay, _ here: Composition) throws {
    let items = plan.plan.days.first?.items ?? []
    let chosen = items.compactMap { plan.problem($0.problem) }.prefix(selection.limit ?? .max)
    if !output.json {
      let onsite = plan.onsite
      output.terminal.print(
        "  \(onsite.company) on \(onsite.day.words), \(onsite.day.distanceWords(from: today)) · ready \(plan.now.words)"
          + (chosen.isEmpty ? " · nothing more today" : ""))
    }
    try show(Array(chosen), schedule, today, here)
  }

  private func show(
    _ problems: [PracticeProblem], _ schedule: ReviewSchedule, _ today: StudyDay, _ here: Composition
  ) throws {
    if output.json {
      try printJSON(ProblemsReport(problems, schedule, today, here))
    } else {
      print(problems, schedule, today)
    }
  }

  /// Patterns are not told: to see them is half of the solution.
  private func print(_ problems: [PracticeProblem], _ schedule: ReviewSchedule, _ today: StudyDay) {
    let terminal = output.terminal
    let width = problems.map(\.id.rawValue.count).max() ?? 0
    for problem in problems {
      let kind = problem.progress == nil ? "new" : "review"
      let name = problem.id.rawValue.padded(to: width)
      let standing =
        problem.progress.map { "recall \(schedule.retrievability($0, on: today).percent)  \($0.label.words)" } ?? ""
      let difficulty = (problem.difficulty?.rawValue ?? "").padded(to: 6)
      terminal.print("  \(kind.padded(to: 6))  \(name)  \(difficulty)  \(standing)".trimmingSuffix)
      if !problem.hasPackage { terminal.print(terminal.styled("          \(problem.address)", .dim)) }
    }
    terminal.printNext(problems.first.map { NextStep($0).command } ?? "list")
  }
}

/// Due before new.
struct NextOrder {
  private let positions: [String: Int]
  private let schedule: ReviewSchedule
  private let today: StudyDay

  /// - Parameter patterns: in the order in which they are best learnt.
  init(_ patterns: [String], _ schedule: ReviewSchedule, _ today: StudyDay) {
    positions = Dictionary(uniqueKeysWithValues: patterns.enumerated().map { ($1, $0) })
    self.schedule = schedule
    self.today = today
  }

  func sorted(_ problems: [PracticeProblem]) -> [PracticeProblem] {
    let due = problems.filter { $0.progress != nil }
    let new = problems.filter { $0.progress == nil }
    return PracticeOrder.recall.sorted(due, on: today, schedule)
      + new.map { (key(of: $0), $0) }.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  private func key(of problem: PracticeProblem) -> Int {
    let difficulty = problem.difficulty.flatMap(Difficulty.allCases.firstIndex) ?? 1
    let pattern = problem.patterns.first.flatMap { positions[$0] } ?? positions.count
    return difficulty * 1000 + pattern
  }
}

/// The command that begins work on a problem.
struct NextStep {
  let command: String

  init(_ problem: PracticeProblem) {
    switch (problem.hasPackage, problem.progress) {
    case (true, nil): command = "start \(problem.id)"
    case (true, _): command = "review \(problem.id)"
    case (false, _): command = "start \(problem.id)"
    }
  }
}
