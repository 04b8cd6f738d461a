import FSRS
import JudgeModel
import MasteryLog

/// The chance to solve a problem that one has never seen, without help: the learner's own rate for its pattern and
/// difficulty, drawn towards the rate for the difficulty alone, and that towards a guess, each as if by five problems.
public struct FirstTryRate: Sendable {
  private var byDifficulty: [Difficulty: Tally] = [:]
  private var byPattern: [Key: Tally] = [:]

  private struct Key: Hashable {
    var pattern: String?
    var difficulty: Difficulty
  }

  private struct Tally {
    var solved = 0.0
    var tried = 0.0

    mutating func add(_ result: Double) {
      solved += result
      tried += 1
    }

    func rate(towards guess: Double) -> Double { (solved + 5 * guess) / (tried + 5) }
  }

  /// Of what was tried so far.
  public init(_ problems: [PracticeProblem]) {
    for problem in problems {
      guard let progress = problem.progress else { continue }
      let solved = progress.firstRating >= .good ? 1.0 : 0
      byDifficulty[problem.rated, default: Tally()].add(solved)
      byPattern[Key(pattern: problem.patterns.first, difficulty: problem.rated), default: Tally()].add(solved)
    }
  }

  public func callAsFunction(_ problem: PracticeProblem) -> Double {
    let guess = [Difficulty.easy: 0.55, .medium: 0.4, .hard: 0.25][problem.rated] ?? 0.4
    let general = (byDifficulty[problem.rated] ?? Tally()).rate(towards: guess)
    return (byPattern[Key(pattern: problem.patterns.first, difficulty: problem.rated)] ?? Tally())
      .rate(towards: general)
  }
}

extension PracticeProblem {
  /// Medium where nobody knows.
  var rated: Difficulty { difficulty ?? .medium }
}
