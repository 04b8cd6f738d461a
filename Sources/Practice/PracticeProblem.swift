public import JudgeModel
public import MasteryLog

/// A problem with what is known of it and where the learner stands.
public struct PracticeProblem: Hashable, Sendable, Identifiable {
  public var id: ProblemID
  /// The slug where nobody knows the title.
  public var title: String
  public var difficulty: Difficulty?
  public var patterns: [String]
  /// Whether it can be judged here.
  public var hasPackage: Bool
  /// nil when it was never graded.
  public var progress: Progress?
  /// How much it matters to the company in question, above 0; nil when there is none or it is not tagged.
  public var priority: Double?

  public init(
    id: ProblemID, title: String, difficulty: Difficulty?, patterns: [String], hasPackage: Bool,
    progress: Progress? = nil, priority: Double? = nil
  ) {
    self.id = id
    self.title = title
    self.difficulty = difficulty
    self.patterns = patterns
    self.hasPackage = hasPackage
    self.progress = progress
    self.priority = priority
  }

  /// Where a problem without a package can be read and handed in.
  public var address: String { id.address }
}

/// Where a learner stands with a problem. Due goes beside one of the others.
public enum PracticeStatus: String, CaseIterable, Sendable {
  case new, due
  case noClue = "no-clue"
  case bugs, shaky, solid, mastered

  public init(_ label: MasteryLabel) {
    self =
      switch label {
      case .noClue: .noClue
      case .bugs: .bugs
      case .shaky: .shaky
      case .solid: .solid
      case .mastered: .mastered
      }
  }
}

extension PracticeProblem {
  /// Never ``PracticeStatus/due``, which ``isDue(on:_:)`` tells.
  public var status: PracticeStatus { progress.map { PracticeStatus($0.label) } ?? .new }

  public func isDue(on day: StudyDay, _ schedule: ReviewSchedule) -> Bool {
    progress.map { schedule.due($0) <= day } ?? false
  }
}

/// Which problems to show: those that fit every filter that is not empty, by any of its values.
public struct PracticeFilter: Sendable {
  public var patterns: [String] = []
  public var difficulties: [Difficulty] = []
  /// The problems of the chosen lists, companies and windows; nil for all.
  public var problems: Set<ProblemID>?
  public var statuses: [PracticeStatus] = []
  public var languages: [LanguageID] = []

  public init() {}

  public func matches(_ problem: PracticeProblem, on day: StudyDay, _ schedule: ReviewSchedule) -> Bool {
    (patterns.isEmpty || !Set(patterns).isDisjoint(with: problem.patterns))
      && (difficulties.isEmpty || problem.difficulty.map(difficulties.contains) ?? false)
      && (problems?.contains(problem.id) ?? true)
      && (languages.isEmpty || !Set(languages).isDisjoint(with: problem.progress?.languages ?? []))
      && (statuses.isEmpty
        || statuses.contains { $0 == .due ? problem.isDue(on: day, schedule) : $0 == problem.status })
  }
}

/// In which order to show problems; what cannot be compared comes last, and slugs decide between equals.
public enum PracticeOrder: String, CaseIterable, Sendable {
  case title, difficulty, due, recall, priority

  public func sorted(
    _ problems: [PracticeProblem], on day: StudyDay, _ schedule: ReviewSchedule
  ) -> [PracticeProblem] {
    let keyed = problems.map { (key(of: $0, on: day, schedule), $0) }
    return keyed.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  private func key(of problem: PracticeProblem, on day: StudyDay, _ schedule: ReviewSchedule) -> Double {
    let number: Double? =
      switch self {
      case .title: 0
      case .difficulty: problem.difficulty.flatMap(Difficulty.allCases.firstIndex).map(Double.init)
      case .due: problem.progress.map { Double(schedule.due($0).rawValue) }
      case .recall: problem.progress.map { schedule.retrievability($0, on: day) }
      case .priority: problem.priority.map { -$0 }
      }
    return number ?? .infinity
  }
}
