import Foundation

/// What a learner remembers of one problem, in the terms of FSRS-6.
///
/// Source: open-spaced-repetition/fsrs-rs 6.6.1, `src/model.rs`, and py-fsrs 6.3, `fsrs/scheduler.py`.
public struct Memory: Codable, Hashable, Sendable {
  /// Days until the chance of recall falls to 90 %.
  public var stability: Double
  /// How hard the problem is for this learner, from 1 (easy) to 10.
  public var difficulty: Double

  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}

/// How well a review went. Only ``again`` is a failure to recall.
public enum Rating: Int, Codable, CaseIterable, Comparable, Sendable {
  case again = 1
  case hard, good, easy

  /// As FSRS writes it: `Again`, `Hard`, `Good`, `Easy`.
  public var name: String {
    switch self {
    case .again: "Again"
    case .hard: "Hard"
    case .good: "Good"
    case .easy: "Easy"
    }
  }

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// The 21 weights of FSRS-6, by the numbers that its documentation gives them.
public struct Weights: Hashable, Sendable, CustomStringConvertible {
  private let values: [Double]

  /// - Precondition: there are 21.
  public init(_ values: [Double]) {
    precondition(values.count == 21, "FSRS-6 has 21 weights")
    self.values = values
  }

  subscript(index: Int) -> Double { values[index] }

  public var description: String { values.map(\.description).joined(separator: " ") }

  /// Trained on the reviews of ten thousand people; the same in py-fsrs, fsrs-rs, ts-fsrs and swift-fsrs.
  public static let standard = Weights([
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
    0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])
}
