import ArgumentParser
import Catalog
import JudgeModel

/// The problems of the catalog.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List problems by pattern, difficulty and list.",
    discussion: """
      A filter given twice takes either; different filters must all fit.

      Example: judge list --pattern graphs --difficulty medium
      """)

  @Option(help: "Only problems of this pattern, such as sliding-window.", completion: Completions.patterns)
  var pattern: [String] = []

  @Option(help: "Only easy, medium or hard ones.")
  var difficulty: [DifficultyArgument] = []

  @Option(help: "Only problems of this list, such as blind-75.", completion: Completions.lists)
  var list: [String] = []

  @OptionGroup var output: OutputOptions

  func run() throws {
    let catalog = try Composition.current.catalog()
    let lists = catalog.lists(unreadable: ErrorMessage.warn)
    let problems = try selected(catalog, lists)
    if output.json {
      try printJSON(ProblemsReport(problems: problems.map { ProblemReport($0, lists) }))
    } else {
      ProblemTable(terminal: output.terminal, problems: problems).print()
    }
  }

  private func selected(_ catalog: Catalog, _ lists: [ProblemList]) throws -> [Problem] {
    let all = catalog.packages(unreadable: ErrorMessage.warn).map(\.problem)
    try checkPatterns(all, catalog)
    let chosen = try list.map { id in
      guard let found = lists.first(where: { $0.id == id }) else {
        throw CatalogError.unknownList(id, known: lists.map(\.id))
      }
      return found
    }
    let problems = all.filter { problem in
      (pattern.isEmpty || !Set(problem.patterns).isDisjoint(with: pattern))
        && (difficulty.isEmpty || difficulty.contains { $0.rawValue == problem.difficulty?.rawValue })
        && (chosen.isEmpty || chosen.contains { $0.problems.contains(problem.id) })
    }
    guard !problems.isEmpty else { throw CommandError.emptySelection }
    return problems
  }

  private func checkPatterns(_ problems: [Problem], _ catalog: Catalog) throws {
    guard !pattern.isEmpty else { return }
    let known = Set(problems.flatMap(\.patterns)).union(try catalog.patterns().map(\.id))
    guard let unknown = pattern.first(where: { !known.contains($0) }) else { return }
    throw CommandError.unknownPattern(unknown, similar: known.nearest(to: unknown))
  }
}

/// A difficulty as it is written on the command line.
enum DifficultyArgument: String, ExpressibleByArgument, CaseIterable {
  case easy, medium, hard
}

/// What `judge list --json` prints.
struct ProblemsReport: Encodable {
  let schema = 1
  let problems: [ProblemReport]
}

struct ProblemReport: Encodable {
  let slug: ProblemID
  let title: String
  let patterns: [String]
  @OrNull var difficulty: Difficulty?
  let lists: [String]

  init(_ problem: Problem, _ lists: [ProblemList]) {
    slug = problem.id
    title = problem.title
    patterns = problem.patterns
    difficulty = problem.difficulty
    self.lists = lists.filter { $0.problems.contains(problem.id) }.map(\.id)
  }
}

struct ProblemTable {
  let terminal: Terminal
  let problems: [Problem]

  func print() {
    let width = problems.map(\.id.rawValue.count).max() ?? 0
    for problem in problems {
      let difficulty = (problem.difficulty?.rawValue ?? "").padded(to: 8)
      let start = "  " + problem.id.rawValue.padded(to: width) + "  "
      terminal.print(start + styled(difficulty, problem.difficulty) + problem.patterns.joined(separator: ", "))
    }
    terminal.printNext("show \(problems[0].id)")
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
