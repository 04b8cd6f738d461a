public import ArgumentParser
import Catalog
import JudgeModel
import Languages
public import Practice

/// Which problems, and in which order.
struct SelectionOptions: ParsableArguments {
  @Option(help: "Only problems of this pattern, such as sliding-window.", completion: Completions.patterns)
  var pattern: [String] = []

  @Option(help: "Only easy, medium or hard ones.")
  var difficulty: [DifficultyArgument] = []

  @Option(help: "Only problems of this list, such as blind-75.", completion: Completions.lists)
  var list: [String] = []

  @Option(help: "Only what this company is known to ask.", completion: Completions.companies)
  var company: [String] = []

  @Option(help: "Only what companies asked in this time: 30d, 90d, 6m, 1y, 2y, older or all.")
  var window: [TagWindow] = []

  @Option(help: "Only new, due, no-clue, bugs, shaky, solid or mastered ones.")
  var status: [PracticeStatus] = []

  @Option(help: "Only those you have tried in this language.", completion: Completions.languages)
  var language: [String] = []

  @Option(help: "By title, difficulty, due, recall or priority.")
  var sort: PracticeOrder?

  @Option(help: "At most so many.")
  var limit: Int?

  mutating func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1") }
    if !window.isEmpty, company.isEmpty { throw ValidationError("--window needs --company") }
  }

  /// Whether nothing is said at all.
  var isEmpty: Bool {
    pattern.isEmpty && difficulty.isEmpty && list.isEmpty && company.isEmpty && status.isEmpty && language.isEmpty
      && sort == nil
  }

  /// Whether it is said which problems, so that those without a package are meant as well.
  var namesProblems: Bool { !list.isEmpty || !company.isEmpty }

  func problems(
    _ here: Composition, schedule: ReviewSchedule, today: StudyDay, where isMeant: (PracticeProblem) -> Bool
  ) throws -> [PracticeProblem] {
    let priorities = try priorities(here)
    let shelf = try here.shelf(priorities: priorities)
    let filter = try filter(here, shelf, priorities)
    let chosen = shelf.problems.filter { isMeant($0) && filter.matches($0, on: today, schedule) }
    let sorted = (sort ?? (company.isEmpty ? nil : .priority))?.sorted(chosen, on: today, schedule) ?? chosen
    return Array(sorted.prefix(limit ?? .max))
  }

  /// Of what the companies asked in the windows; the higher where several did.
  private func priorities(_ here: Composition) throws -> [ProblemID: Double] {
    guard !company.isEmpty else { return [:] }
    let sources = try CompanySources(here)
    let weights = try here.settings().tagWeights
    return try company.reduce(into: [:]) { priorities, name in
      let tags: CompanyTags = try sources.tags(of: name)
      let wanted = tags.byProblem.compactMapValues { tags in
        let tags = window.isEmpty ? tags : tags.filter { window.contains($0.window) }
        return tags.isEmpty ? nil : weights.priority(of: tags)
      }
      priorities.merge(wanted, uniquingKeysWith: max)
    }
  }

  private func filter(
    _ here: Composition, _ shelf: ProblemShelf, _ priorities: [ProblemID: Double]
  ) throws -> PracticeFilter {
    try checkPatterns(shelf, here)
    var filter = PracticeFilter()
    filter.patterns = pattern
    filter.difficulties = difficulty.map(\.difficulty)
    filter.statuses = status
    filter.languages = try language.map { try here.languages()[LanguageID(rawValue: $0)].id }
    if !list.isEmpty { filter.problems = Set(try here.catalog().lists(named: list).flatMap(\.problems)) }
    if !company.isEmpty { filter.problems = filter.problems?.intersection(priorities.keys) ?? Set(priorities.keys) }
    return filter
  }

  private func checkPatterns(_ shelf: ProblemShelf, _ here: Composition) throws {
    guard !pattern.isEmpty else { return }
    let known = Set(shelf.problems.flatMap(\.patterns)).union(try here.catalog().patterns().map(\.id))
    guard let unknown = pattern.first(where: { !known.contains($0) }) else { return }
    throw CommandError.unknownPattern(unknown, similar: known.nearest(to: unknown))
  }
}

extension Catalog {
  /// - Throws: ``CatalogError/unknownList(_:known:)`` for the first that is not there.
  func lists(named names: [String]) throws -> [ProblemList] {
    let all = lists(unreadable: ErrorMessage.warn)
    return try names.map { name in
      guard let found = all.first(where: { $0.id == name }) else {
        throw CatalogError.unknownList(name, known: all.map(\.id))
      }
      return found
    }
  }
}

/// A difficulty as it is written on the command line.
enum DifficultyArgument: String, ExpressibleByArgument, CaseIterable {
  case easy, medium, hard

  var difficulty: Difficulty {
    switch self {
    case .easy: .easy
    case .medium: .medium
    case .hard: .hard
    }
  }
}

extension PracticeStatus: ExpressibleByArgument {}
extension PracticeOrder: ExpressibleByArgument {}
