import Foundation

/// FSRS-6: how memory changes with each review, and how it fades between them. No learning steps and no fuzz.
///
/// Where implementations differ, this one does as fsrs-rs: a same-day Hard never lowers stability, and stability is at
/// most 36 500 days. Days are counted by the caller.
public struct MemoryModel: Sendable {
  private let weights: Weights
  /// Makes the chance of recall 0.9 when as many days have passed as the stability says.
  private let factor: Double

  public init(_ weights: Weights = .standard) {
    self.weights = weights
    factor = pow(0.9, -1 / weights[20]) - 1
  }

  /// The chance of recall, 0 to 1, `days` after the last review.
  public func retrievability(of memory: Memory, after days: Double) -> Double {
    pow(1 + factor * max(days, 0) / memory.stability, -weights[20])
  }

  /// Days until the chance of recall is `retention`, not rounded.
  public func interval(for stability: Double, retention: Double) -> Double {
    stability / factor * (pow(retention, -1 / weights[20]) - 1)
  }

  /// The memory after the first review.
  public func memory(after first: Rating) -> Memory {
    Memory(stability: clamp(stability: weights[first.rawValue - 1]), difficulty: clamp(difficulty: initial(first)))
  }

  /// The memory after a later review.
  ///
  /// - Parameter days: whole days since the review before; 0 for the same day.
  public func memory(_ memory: Memory, after rating: Rating, days: Int) -> Memory {
    let retrievability = retrievability(of: memory, after: Double(days))
    let stability =
      switch (days, rating) {
      case (...0, _): sameDayStability(memory, rating)
      case (_, .again): stabilityAfterLapse(memory, retrievability)
      default: stabilityAfterRecall(memory, rating, retrievability)
      }
    return Memory(stability: clamp(stability: stability), difficulty: difficulty(memory.difficulty, after: rating))
  }

  /// Not clamped: the mean to which difficulty reverts is below 1.
  private func initial(_ rating: Rating) -> Double {
    weights[4] - exp(weights[5] * Double(rating.rawValue - 1)) + 1
  }

  /// Moves less the nearer it is to 10, and a little towards that of an Easy first review.
  private func difficulty(_ difficulty: Double, after rating: Rating) -> Double {
    let change = -weights[6] * Double(rating.rawValue - 3)
    let damped = difficulty + change * (10 - difficulty) / 9
    return clamp(difficulty: weights[7] * initial(.easy) + (1 - weights[7]) * damped)
  }

  func stabilityAfterRecall(_ memory: Memory, _ rating: Rating, _ retrievability: Double) -> Double {
    let gain =
      exp(weights[8]) * (11 - memory.difficulty) * pow(memory.stability, -weights[9])
      * (exp(weights[10] * (1 - retrievability)) - 1)
    return memory.stability
      * (1 + gain * (rating == .hard ? weights[15] : 1) * (rating == .easy ? weights[16] : 1))
  }

  func stabilityAfterLapse(_ memory: Memory, _ retrievability: Double) -> Double {
    let relearned =
      weights[11] * pow(memory.difficulty, -weights[12]) * (pow(memory.stability + 1, weights[13]) - 1)
      * exp(weights[14] * (1 - retrievability))
    return min(relearned, memory.stability / exp(weights[17] * weights[18]))
  }

  private func sameDayStability(_ memory: Memory, _ rating: Rating) -> Double {
    let increase = exp(weights[17] * (Double(rating.rawValue) - 3 + weights[18])) * pow(memory.stability, -weights[19])
    return memory.stability * (rating == .again ? increase : max(increase, 1))
  }

  private func clamp(stability: Double) -> Double { min(max(stability, 0.001), 36500) }
  private func clamp(difficulty: Double) -> Double { min(max(difficulty, 1), 10) }
}
