import ArgumentParser
import Catalog
import Foundation
import JudgeModel
import Languages
import MasteryLog
import Practice
import SystemPackage

/// Begins the review that is most due, with nothing of the old solution in sight.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin the next review, with a clean stub.",
    discussion: """
      The stub goes into a folder of its own, review/<day>, so that your old code stays where it is and out of sight. \
      Your insight is asked back first. Call it again when you have handed in: it goes through all that is due.

      Example: judge review
      """)

  @Argument(help: "A problem's slug; else the one most nearly forgotten.", completion: Completions.problems)
  var problem: String?

  @Option(name: .shortAndLong, help: "The language to write in.", completion: Completions.languages)
  var language: String?

  @Flag(name: .customLong("list"), help: "Only show what is due.")
  var isList = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let schedule = try here.schedule()
    let today = try here.today()
    let shelf = try here.shelf()
    let due = PracticeOrder.recall.sorted(shelf.problems, on: today, schedule).filter { $0.isDue(on: today, schedule) }
    if isList || (problem == nil && !due.contains(where: \.hasPackage)) {
      try list(due, shelf, schedule, today, here)
    } else if let chosen = try problem.map(shelf.problem) ?? due.first(where: \.hasPackage) {
      try begin(chosen, others: due.filter { $0.id != chosen.id }.count, today, here)
    }
  }

  /// What has no package can only be reviewed where it is.
  private func list(
    _ due: [PracticeProblem], _ shelf: ProblemShelf, _ schedule: ReviewSchedule, _ today: StudyDay, _ here: Composition
  ) throws {
    if output.json {
      return try printJSON(ProblemsReport(due, schedule, today, here))
    }
    guard due.isEmpty else {
      return ProblemTable(terminal: output.terminal, problems: due, schedule: schedule, today: today).print()
    }
    let next = shelf.problems.compactMap(\.progress).map(schedule.due).min()
    output.terminal.print(
      "  nothing is due" + (next.map { " until \($0.words), \($0.distanceWords(from: today))" } ?? " yet"))
    output.terminal.printNext("next")
  }

  private func begin(_ problem: PracticeProblem, others: Int, _ today: StudyDay, _ here: Composition) throws {
    let package = try here.catalog().package(problem.id)
    let folder = "review/\(today)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let last = try here.log().lastLanguage(on: problem.id) ?? here.log().lastLanguage()
    let choice = try LanguageChoice(
      named: language, file: nil, last: last, for: package.problem.signature, among: here.languages(),
      searchPath: here.searchPath)
    let file = StubFile(.folder(folder), problem.id, choice.language)
    let stub = try package.problem.signature.map { try choice.language.stub(for: $0) } ?? choice.language.programStub()
    let outcome = try file.create(stub)
    try recall(problem.id, here)
    try here.log().record(SittingEvent(.start, on: problem.id, at: here.now, utcOffset: here.utcOffset))
    if output.json {
      try printJSON(StartReport(problem.id, file, outcome, choice))
      return
    }
    let examples = try package.cases(cachingInputsIn: here.inputs).filter { $0.group == .example }
    try StatementText(terminal: output.terminal, package: package, examples: examples, hidesPatterns: true).print()
    output.terminal.print(
      "\n  \(file.path) · the clock runs" + (others == 0 ? "" : " · \(others) more due today"))
    output.terminal.printNext("submit \(file.path.shellQuoted)")
  }

  /// From memory first, and only then as it was.
  private func recall(_ problem: ProblemID, _ here: Composition) throws {
    let prompt = Prompt(terminal: output.terminal)
    guard prompt.isPossible, let insight = try here.log().insight(on: problem) else { return }
    let text = prompt.ask("the insight, from memory?")
    output.terminal.print("  it was  " + insight.text)
    if let text {
      let mark = mark(prompt.ask("the same? same/partly/no"))
      try here.log().record(Recall(text, mark: mark, on: problem, at: here.now, utcOffset: here.utcOffset))
    }
    output.terminal.print()
  }

  /// Also yes for same; nil for no answer or another.
  private func mark(_ answer: String?) -> Recall.Mark? {
    guard let word = answer?.lowercased() else { return nil }
    return "yes".hasPrefix(word) ? .same : Recall.Mark.allCases.first { $0.rawValue.hasPrefix(word) }
  }
}
