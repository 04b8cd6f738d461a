public import FSRS
public import JudgeModel
public import MasteryLog

/// How a sitting went, with the facts that decided it.
public struct Grade: Hashable, Sendable {
  public var rating: Rating
  public var label: MasteryLabel
  public var reasons: [Reason]

  public init(rating: Rating, label: MasteryLabel, reasons: [Reason]) {
    self.rating = rating
    self.label = label
    self.reasons = reasons
  }

  public enum Reason: Hashable, Sendable {
    case accepted
    case notAccepted
    case solutionShown
    case hints(Int)
    case noHint
    case failedSubmits(Int)
    case firstSubmit
    case time(minutes: Int, target: Int, Pace)
    case growthWorse
    case overruled(Rating)
  }

  public enum Pace: Hashable, Sendable {
    /// Within half of the target.
    case fast
    /// Within 1.5 times the target.
    case inside
    case slow
  }
}

/// Grades sittings from what happened: PRACTICE's rule, the first that fits from Again on.
public struct Grader: Hashable, Sendable {
  /// Minutes that a solution may take, by difficulty.
  public var targetMinutes: [Difficulty: Double]

  public init(targetMinutes: [Difficulty: Double] = [.easy: 15, .medium: 30, .hard: 60]) {
    self.targetMinutes = targetMinutes
  }

  /// nil for a sitting in which nothing was handed in and no solution shown.
  ///
  /// - Parameter difficulty: nil is taken for medium.
  public func grade(_ sitting: Sitting, difficulty: Difficulty?) -> Grade? {
    let target = targetMinutes[difficulty ?? .medium] ?? 30
    guard let earned = earned(sitting, target) else {
      return sitting.overruling.map { Grade(rating: $0, label: label($0, sitting), reasons: [.overruled($0)]) }
    }
    guard let overruling = sitting.overruling, overruling != earned.rating else { return earned }
    return Grade(
      rating: overruling, label: label(overruling, sitting), reasons: [.overruled(earned.rating)] + earned.reasons)
  }

  private func earned(_ sitting: Sitting, _ target: Double) -> Grade? {
    if let facts = Facts(sitting, target: target) {
      return Grade(rating: facts.rating, label: label(facts.rating, sitting), reasons: facts.reasons)
    }
    let wasShown = sitting.hintLevel() >= Facts.revealingHint
    guard wasShown || !sitting.attempts.isEmpty else { return nil }
    return Grade(
      rating: .again, label: label(.again, sitting), reasons: (wasShown ? [.solutionShown] : []) + [.notAccepted])
  }

  /// A problem becomes mastered only over time, which one sitting cannot say.
  private func label(_ rating: Rating, _ sitting: Sitting) -> MasteryLabel {
    switch rating {
    case .again: sitting.passedAnything ? .bugs : .noClue
    case .hard: sitting.failedSubmits >= 2 ? .bugs : .shaky
    case .good, .easy: .solid
    }
  }
}

/// What a sitting says until its first accepted attempt.
private struct Facts {
  private let accepted: Attempt
  private let target: Double
  /// The highest, also of what only the log knows when the attempt was judged elsewhere.
  private let hints: Int
  private let failedSubmits: Int

  /// The third hint is the solution in pseudo-code.
  static let revealingHint = 3

  /// nil when nothing was accepted.
  init?(_ sitting: Sitting, target: Double) {
    guard let index = sitting.attempts.firstIndex(where: { $0.verdict == .accepted }) else { return nil }
    accepted = sitting.attempts[index]
    self.target = target
    let until = sitting.attempts[...index]
    hints = max(sitting.hintLevel(at: accepted.judgedAt), until.map(\.hints).max() ?? 0)
    failedSubmits = sitting.failedSubmits
  }

  var rating: Rating {
    if hints >= Self.revealingHint { return .again }
    if hints > 0 || failedSubmits >= 2 || pace == .slow || accepted.meetsGrowth == false { return .hard }
    return failedSubmits == 0 && pace == .fast ? .easy : .good
  }

  var reasons: [Grade.Reason] {
    var reasons: [Grade.Reason] = [.accepted, hintReason]
    reasons.append(failedSubmits == 0 ? .firstSubmit : .failedSubmits(failedSubmits))
    if let minutes, let pace { reasons.append(.time(minutes: Int(minutes.rounded()), target: Int(target), pace)) }
    if accepted.meetsGrowth == false { reasons.append(.growthWorse) }
    return reasons
  }

  private var hintReason: Grade.Reason {
    switch hints {
    case 0: .noHint
    case 1...3: .hints(hints)
    default: .solutionShown
    }
  }

  private var minutes: Double? { accepted.workSeconds.map { Double($0) / 60 } }

  private var pace: Grade.Pace? {
    minutes.map { $0 <= 0.5 * target ? .fast : $0 <= 1.5 * target ? .inside : .slow }
  }
}

extension Sitting {
  /// Whether any case was passed. Of an attempt elsewhere nobody knows; whoever hands in has a clue.
  fileprivate var passedAnything: Bool {
    attempts.contains { $0.casesAccepted > 0 || $0.casesTotal == 0 || $0.verdict == .accepted }
  }

  /// Before the first accepted attempt, or all: those that are attempts of their own, or those that a row of a history
  /// tells of, whichever are more.
  fileprivate var failedSubmits: Int {
    guard let index = attempts.firstIndex(where: { $0.verdict == .accepted }) else { return attempts.count }
    return max(index, attempts[index].failedSubmits)
  }
}

extension Grade.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .accepted: "accepted"
    case .notAccepted: "not accepted"
    case .solutionShown: "solution shown"
    case .hints(1): "1 hint"
    case .hints(let count): "\(count) hints"
    case .noHint: "no hint"
    case .failedSubmits(1): "1 failed submit"
    case .failedSubmits(let count): "\(count) failed submits"
    case .firstSubmit: "first submit"
    case .time(let minutes, let target, .slow): "\(minutes) min, over 1.5 × \(target)"
    case .time(let minutes, let target, _): "\(minutes) of \(target) min"
    case .growthWorse: "grows faster than the target"
    case .overruled(let rating): "your word, \(rating.name) by the facts"
    }
  }
}
