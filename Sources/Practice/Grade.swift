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
    if let accepted = sitting.attempts.first(where: { $0.verdict == .accepted }) {
      let facts = Facts(accepted, target: target)
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

/// What a sitting's first accepted attempt says.
private struct Facts {
  let attempt: Attempt
  let target: Double

  /// The third hint is the solution in pseudo-code.
  static let revealingHint = 3

  init(_ attempt: Attempt, target: Double) {
    self.attempt = attempt
    self.target = target
  }

  var rating: Rating {
    if attempt.hints >= Self.revealingHint { return .again }
    if attempt.hints > 0 || attempt.failedSubmits >= 2 || pace == .slow || attempt.meetsGrowth == false { return .hard }
    return attempt.failedSubmits == 0 && pace == .fast ? .easy : .good
  }

  var reasons: [Grade.Reason] {
    var reasons: [Grade.Reason] = [.accepted, hintReason]
    reasons.append(attempt.failedSubmits == 0 ? .firstSubmit : .failedSubmits(attempt.failedSubmits))
    if let minutes, let pace { reasons.append(.time(minutes: Int(minutes.rounded()), target: Int(target), pace)) }
    if attempt.meetsGrowth == false { reasons.append(.growthWorse) }
    return reasons
  }

  private var hintReason: Grade.Reason {
    switch attempt.hints {
    case 0: .noHint
    case 1...3: .hints(attempt.hints)
    default: .solutionShown
    }
  }

  private var minutes: Double? { attempt.workSeconds.map { Double($0) / 60 } }

  private var pace: Grade.Pace? {
    minutes.map { $0 <= 0.5 * target ? .fast : $0 <= 1.5 * target ? .inside : .slow }
  }
}

extension Sitting {
  /// Whether any case was passed. Of an attempt elsewhere nobody knows; whoever hands in has a clue.
  fileprivate var passedAnything: Bool {
    attempts.contains { $0.casesAccepted > 0 || $0.casesTotal == 0 || $0.verdict == .accepted }
  }

  fileprivate var failedSubmits: Int {
    let accepted = attempts.first { $0.verdict == .accepted }
    return accepted?.failedSubmits ?? attempts.count
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
