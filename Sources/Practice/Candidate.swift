public import FSRS
public import JudgeModel
import MasteryLog

/// A problem that may be worked on before an onsite, as the planner sees it.
public struct Candidate: Hashable, Sendable {
  public var problem: ProblemID
  /// How much it matters, above 0.
  public var priority: Double
  public var difficulty: Difficulty
  public var patterns: [String]
  /// nil until it was reviewed for the first time.
  public var memory: Memory?
  public var lastReview: StudyDay?
  /// The chance to solve it unseen, 0 to 1.
  public var firstTryRate: Double

  public init(
    problem: ProblemID, priority: Double, difficulty: Difficulty, patterns: [String], memory: Memory? = nil,
    lastReview: StudyDay? = nil, firstTryRate: Double
  ) {
    self.problem = problem
    self.priority = priority
    self.difficulty = difficulty
    self.patterns = patterns
    self.memory = memory
    self.lastReview = lastReview
    self.firstTryRate = firstTryRate
  }

  /// Of all problems that have a priority.
  public static func all(of problems: [PracticeProblem]) -> [Candidate] {
    let firstTryRate = FirstTryRate(problems)
    return problems.compactMap { problem in
      guard let priority = problem.priority, priority > 0 else { return nil }
      return Candidate(
        problem: problem.id, priority: priority, difficulty: problem.rated, patterns: problem.patterns,
        memory: problem.progress?.memory, lastReview: problem.progress?.lastReview,
        firstTryRate: firstTryRate(problem))
    }
  }

  /// The first.
  var pattern: String { patterns.first ?? "" }

  /// The chance to solve it on `day`. Who has just seen a solution knows it; what counts is how much is left a day later.
  func readiness(on day: StudyDay, _ schedule: ReviewSchedule) -> Double {
    guard let memory, let lastReview else { return firstTryRate }
    return schedule.retrievability(memory, since: min(lastReview, day.advanced(by: -1)), on: day)
  }

  /// As it would be after `rating` on `day`.
  func reviewed(_ rating: Rating, on day: StudyDay, _ schedule: ReviewSchedule) -> Candidate {
    var candidate = self
    candidate.memory = schedule.memory(memory, since: lastReview, after: rating, on: day)
    candidate.lastReview = day
    return candidate
  }
}
