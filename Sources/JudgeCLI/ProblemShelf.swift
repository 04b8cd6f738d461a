import Catalog
import JudgeModel
import MasteryLog
import Practice

/// All problems that judge knows by name, with where the learner stands.
struct ProblemShelf {
  /// In alphabetical order of their slugs.
  let problems: [PracticeProblem]
  private let positions: [ProblemID: Int]

  /// - Parameter priorities: of a company's problems, which belong to the shelf as well.
  init(_ catalog: Catalog, _ log: MasteryLog, priorities: [ProblemID: Double] = [:]) throws {
    for folder in catalog.misnamed { ErrorMessage.warn(CatalogError.badFolderName(folder)) }
    let index = Dictionary(uniqueKeysWithValues: try catalog.index().map { ($0.id, $0) })
    let progress = Dictionary(uniqueKeysWithValues: try log.progress().map { ($0.problem, $0) })
    let packages = Set(catalog.problems)
    let ids = packages.union(index.keys).union(progress.keys).union(priorities.keys)
    problems = ids.sorted().compactMap { id in
      guard let facts = index[id].map(Facts.init) ?? Self.facts(of: id, catalog, packages) else { return nil }
      return PracticeProblem(
        id: id, title: facts.title, difficulty: facts.difficulty, patterns: facts.patterns,
        hasPackage: packages.contains(id), progress: progress[id], priority: priorities[id])
    }
    positions = Dictionary(uniqueKeysWithValues: problems.enumerated().map { ($1.id, $0) })
  }

  subscript(id: ProblemID) -> PracticeProblem? { positions[id].map { problems[$0] } }

  /// A problem by its slug, whether it has a package or not.
  func problem(_ slug: String) throws -> PracticeProblem {
    if let id = ProblemID(rawValue: slug), let problem = self[id] { return problem }
    let similar = problems.map(\.id.rawValue).nearest(to: slug.lowercased())
    throw CatalogError.unknownProblem(slug, similar: similar.compactMap(ProblemID.init))
  }

  /// nil for a package that cannot be read, which is said.
  private static func facts(of id: ProblemID, _ catalog: Catalog, _ packages: Set<ProblemID>) -> Facts? {
    guard packages.contains(id) else { return Facts(title: id.rawValue, difficulty: nil, patterns: []) }
    do {
      return Facts(try catalog.package(id).problem)
    } catch {
      ErrorMessage.warn(error)
      return nil
    }
  }

  private struct Facts {
    var title: String
    var difficulty: Difficulty?
    var patterns: [String]

    init(title: String, difficulty: Difficulty?, patterns: [String]) {
      self.title = title
      self.difficulty = difficulty
      self.patterns = patterns
    }

    init(_ problem: IndexedProblem) {
      self.init(title: problem.title, difficulty: problem.difficulty, patterns: problem.patterns)
    }

    init(_ problem: Problem) {
      self.init(title: problem.title, difficulty: problem.difficulty, patterns: problem.patterns)
    }
  }
}

extension Composition {
  func shelf(priorities: [ProblemID: Double] = [:]) throws -> ProblemShelf {
    try ProblemShelf(catalog(), log(), priorities: priorities)
  }

  /// nil for what can be judged here, and for what nobody knows.
  func problemWithoutPackage(_ name: String) throws -> PracticeProblem? {
    guard let id = ProblemID(rawValue: name), try !catalog().contains(id) else { return nil }
    return try shelf()[id]
  }

  /// Reviews come a little later while an onsite is planned.
  func schedule() throws -> ReviewSchedule {
    try settings().schedule(beforeOnsite: !log().onsites(from: today()).isEmpty)
  }
}
