public import FSRS
public import JudgeModel
public import MasteryLog

extension Derivation {
  /// Progress by FSRS-6 from graded sittings: one review each, with whole study days between them.
  ///
  /// - Parameter difficulty: of a problem; asked only when a sitting is graded. nil is taken for medium.
  public static func fsrs(
    _ grader: Grader, weights: Weights = .standard, rollover: Int = 4 * 3600,
    difficulty: @escaping @Sendable (ProblemID) -> Difficulty?
  ) -> Derivation {
    let model = MemoryModel(weights)
    let targets = Difficulty.allCases.map { "\(grader.targetMinutes[$0] ?? 0)" }.joined(separator: " ")
    return Derivation(version: "FSRS-6 \(weights), \(targets) min, \(rollover) s, rules 2", rollover: rollover) {
      problem, history in
      var replay = Replay(model)
      let difficulty = difficulty(problem)
      for sitting in history.sittings {
        guard let grade = grader.grade(sitting, difficulty: difficulty) else { continue }
        replay.add(grade, on: sitting.day)
      }
      return replay.progress(on: problem, history)
    }
  }
}

/// Reviews one after the other, and what is left of them.
private struct Replay {
  private let model: MemoryModel
  private var memory: Memory?
  private var grades: [(day: StudyDay, grade: Grade)] = []

  init(_ model: MemoryModel) {
    self.model = model
  }

  mutating func add(_ grade: Grade, on day: StudyDay) {
    memory =
      if let memory, let last = grades.last {
        model.memory(memory, after: grade.rating, days: last.day.distance(to: day))
      } else {
        model.memory(after: grade.rating)
      }
    grades.append((day, grade))
  }

  func progress(on problem: ProblemID, _ history: ProblemHistory) -> Progress? {
    guard let memory, let first = grades.first, let last = grades.last else { return nil }
    return Progress(
      problem: problem, label: isMastered && history.hasInsight ? .mastered : last.grade.label, memory: memory,
      lastReview: last.day, reviews: grades.count, firstRating: first.grade.rating, rating: last.grade.rating,
      reasons: last.grade.reasons.map(\.description).joined(separator: ", "),
      languages: Set(history.attempts.compactMap(\.language)).sorted(), hasInsight: history.hasInsight)
  }

  /// Easy now, and Easy a week or more before.
  private var isMastered: Bool {
    guard let last = grades.last, last.grade.rating == .easy else { return false }
    return grades.contains { $0.grade.rating == .easy && $0.day.distance(to: last.day) >= 7 }
  }
}
