import Inputs
import JudgeModel

/// Valid inputs from the smallest on, none twice: on each step until hardly anything new turns up.
struct SmallInputs: IteratorProtocol, Sequence {
  private let description: InputDescription
  private var steps = Self.steps[...]
  private var seed: UInt64
  private var seen: Set<Int> = []
  private var foundOnStep = 0
  private var missed = 0

  /// Three values are enough for most mistakes; later ones for those that need room between the numbers.
  private static let steps = [
    SmallScope(length: 1, values: 2), SmallScope(length: 2, values: 2), SmallScope(length: 2, values: 3),
    SmallScope(length: 3, values: 3), SmallScope(length: 4, values: 3), SmallScope(length: 4, values: 5),
    SmallScope(length: 6, values: 3), SmallScope(length: 6, values: 7), SmallScope(length: 9, values: 12),
    SmallScope(length: 14, values: 30), SmallScope(length: 20, values: 100),
  ]
  private static let mostOnStep = 2500
  /// In a row, of what was there before or is not valid.
  private static let mostMissed = 150

  init(of description: InputDescription, seed: UInt64) {
    self.description = description
    self.seed = seed
  }

  mutating func next() -> CaseInput? {
    while let scope = steps.first {
      while foundOnStep < Self.mostOnStep, missed < Self.mostMissed {
        if let input = draw(scope), seen.insert(input.hashValue).inserted {
          foundOnStep += 1
          missed = 0
          return input
        }
        missed += 1
      }
      steps.removeFirst()
      (foundOnStep, missed) = (0, 0)
    }
    return nil
  }

  /// nil when the description allows none that is so small.
  private mutating func draw(_ scope: SmallScope) -> CaseInput? {
    seed &+= 1
    let generator = CaseGenerator(seed: seed, shape: .random, size: nil, scope: scope.doubled(for: description))
    guard let input = try? generator.input(for: description), (try? description.validate(input)) != nil else {
      return nil
    }
    return input
  }
}

extension SmallScope {
  /// A mistake in a class takes more calls than one in a function takes elements.
  fileprivate func doubled(for description: InputDescription) -> SmallScope {
    guard case .calls = description else { return self }
    return SmallScope(length: 2 * length, values: values)
  }
}

/// Valid inputs of growing size in every shape, without end as long as the description allows any.
struct LargerInputs: IteratorProtocol, Sequence {
  private let description: InputDescription
  private let shapes: [Shape]
  private var seed: UInt64
  private var size = 4
  private var shape = 0

  private static let largest = 100_000
  /// In a row, of what the description does not allow.
  private static let mostMissed = 500

  init(of description: InputDescription, seed: UInt64) {
    self.description = description
    self.seed = seed
    shapes = description.shapes
  }

  mutating func next() -> CaseInput? {
    for _ in 0..<Self.mostMissed {
      seed &+= 1
      let generator = CaseGenerator(seed: seed, shape: shapes[shape], size: size)
      advance()
      if let input = try? generator.input(for: description), (try? description.validate(input)) != nil { return input }
    }
    return nil
  }

  private mutating func advance() {
    shape = (shape + 1) % shapes.count
    guard shape == 0 else { return }
    size = size >= Self.largest ? 4 : size + size / 2
  }
}
