import ArgumentParser
import Catalog
import JudgeModel

/// The problems that a company asks.
struct ShowCompany: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the problems that a company asks, the most important first.",
    discussion: """
      The order is by how lately and how often a problem was asked.

      Example: judge company show stripe --window 30d
      """)

  @Argument(help: "A company, such as stripe.", completion: Completions.companies)
  var company: String

  @Option(help: "Only problems that were asked in this time before the list was made.")
  var window: TagWindow?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let sources = try CompanySources(here)
    let tags = try sources.tags(of: company)
    let known = KnownCompany(tags, name: sources.name(of: tags.company))
    let problems = try selected(tags, here)
    let today = try here.today()
    if output.json {
      try printJSON(CompanyProblemsReport(known, problems, today: today))
    } else {
      CompanyProblemTable(terminal: output.terminal, company: known, problems: problems, today: today).print()
    }
  }

  private func selected(_ tags: CompanyTags, _ here: Composition) throws -> [CompanyProblem] {
    let catalog = try here.catalog()
    let index = Dictionary(try catalog.index().map { ($0.id, $0) }) { first, _ in first }
    let installed = Set(catalog.problems)
    let priorities = try tags.priorities(here.settings().tagWeights)
    let problems = tags.byProblem.compactMap { id, tags -> CompanyProblem? in
      let chosen = tags.filter { window == nil || $0.window == window }
      guard !chosen.isEmpty else { return nil }
      return CompanyProblem(
        id: id, tags: chosen, entry: index[id], priority: priorities[id] ?? 0, isInstalled: installed.contains(id))
    }
    guard !problems.isEmpty else { throw CommandError.emptyWindow(tags.company, window ?? .all) }
    return problems.sorted { ($1.priority, $0.id) < ($0.priority, $1.id) }
  }
}

/// A problem as one company asks it.
struct CompanyProblem {
  let id: ProblemID
  let title: String?
  let difficulty: Difficulty?
  /// Those that are shown, by window and source.
  let tags: [CompanyTag]
  /// Of all its tags.
  let priority: Double
  let isInstalled: Bool

  init(id: ProblemID, tags: [CompanyTag], entry: IndexedProblem?, priority: Double, isInstalled: Bool) {
    let order = TagWindow.allCases
    self.id = id
    self.tags = tags.sorted {
      (order.firstIndex(of: $0.window) ?? 0, $0.source.rawValue) < (
        order.firstIndex(of: $1.window) ?? 0, $1.source.rawValue
      )
    }
    title = entry?.title ?? tags.lazy.compactMap(\.title).first
    difficulty = entry?.difficulty ?? tags.lazy.compactMap(\.difficulty).first
    self.priority = priority
    self.isInstalled = isInstalled
  }
}

struct CompanyProblemsReport: Encodable {
  let schema = 1
  let company: CompanyReport
  let problems: [Entry]

  struct Entry: Encodable {
    let slug: ProblemID
    @OrNull var title: String?
    @OrNull var difficulty: Difficulty?
    let priority: Double
    let installed: Bool
    let address: String
    let tags: [Tag]
  }

  struct Tag: Encodable {
    let window: TagWindow
    @OrNull var frequency: Double?
    /// Whether the frequency is only a rank.
    let scaled: Bool
    @OrNull var count: Int?
    @OrNull var acceptance: Double?
    let source: TagSource
    @OrNull var asOf: String?
    @OrNull var ageDays: Int?
  }

  init(_ company: KnownCompany, _ problems: [CompanyProblem], today: StudyDay) {
    self.company = CompanyReport(company, today: today)
    self.problems = problems.map { problem in
      Entry(
        slug: problem.id, title: problem.title, difficulty: problem.difficulty, priority: problem.priority.rounded3,
        installed: problem.isInstalled, address: problem.id.address, tags: problem.tags.map { Tag($0, today: today) })
    }
  }
}

extension CompanyProblemsReport.Tag {
  fileprivate init(_ tag: CompanyTag, today: StudyDay) {
    self.init(
      window: tag.window, frequency: tag.frequency?.rounded3, scaled: tag.isScaled, count: tag.count,
      acceptance: tag.acceptance?.rounded3, source: tag.source, asOf: tag.asOf?.description,
      ageDays: tag.asOf?.distance(to: today))
  }
}

struct CompanyProblemTable {
  let terminal: Terminal
  let company: KnownCompany
  let problems: [CompanyProblem]
  let today: StudyDay

  func print() {
    let facts = [problems.count.counted("problem"), company.age(on: today)]
    terminal.print(terminal.styled(company.name, .bold) + "  " + facts.joined(separator: " · ") + "\n")
    let ids = problems.map(\.id.rawValue.count).max() ?? 0
    let windows = problems.map(\.windowWords.count).max() ?? 0
    for problem in problems {
      let line = [
        problem.id.rawValue.padded(to: ids), problem.windowWords.padded(to: windows),
        problem.frequencyWords.leftPadded(to: 4),
        (problem.difficulty?.rawValue ?? "").padded(to: 6),
      ]
      let place = problem.isInstalled ? "" : terminal.styled("not in any pack  \(problem.id.address)", .dim)
      terminal.print("  " + (line + [place]).joined(separator: "  ").trimmedAtEnd)
    }
    if company.origin == .defaults {
      terminal.print(
        "\n  " + terminal.styled("Have a newer list? \(terminal.command) company import \(company.id) list.csv", .dim))
    }
    terminal.printNext(problems.first { $0.isInstalled }.map { "start \($0.id)" } ?? "list")
  }
}

extension CompanyProblem {
  /// `30d 6m`, with a star where the learner has reported it.
  fileprivate var windowWords: String {
    let own = Set(tags.filter { $0.source == .own }.map(\.window))
    let present = Set(tags.map(\.window))
    return TagWindow.allCases.filter(present.contains)
      .map { $0.rawValue + (own.contains($0) ? "*" : "") }.joined(separator: " ")
  }

  /// In the newest window; with a tilde where it is only a rank, and nothing where nobody knows.
  fileprivate var frequencyWords: String {
    guard let tag = tags.first(where: { $0.frequency != nil }), let frequency = tag.frequency else { return "" }
    return (tag.isScaled ? "~" : "") + "\(Int((frequency * 100).rounded()))%"
  }
}

extension Double {
  /// What is beyond says nothing.
  fileprivate var rounded3: Double { (self * 1000).rounded() / 1000 }
}
