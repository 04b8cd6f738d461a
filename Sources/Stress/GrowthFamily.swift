public import Inputs
import JudgeModel

/// Inputs of all sizes that are arranged alike.
public struct GrowthFamily: Sendable {
  /// A shape's name, or a case's.
  public var name: String
  var description: InputDescription
  var shape: Shape
  /// What every input of the problem has to fit.
  private let problem: InputDescription

  /// - Parameter description: narrowed for the case that the family continues; nil: of the problem.
  public init(name: String, description: InputDescription? = nil, shape: Shape, of problem: InputDescription) {
    self.name = name
    self.description = description ?? problem
    self.shape = shape
    self.problem = problem
  }
}

/// An input of a family, and how large it is.
struct GrowthInput {
  var input: CaseInput
  var size: Double
  /// What the target's expression is for it.
  var target: Double?
}

extension GrowthFamily {
  /// - Parameter size: how large the argument that the target names should be; the description decides.
  /// - Throws: also where what the case fixes does not go with that size.
  func input(_ size: Int, seed: UInt64, _ sizes: GrowthSizes) throws(ConstraintViolation) -> GrowthInput {
    let input =
      if let integer = sizes.integer {
        try generator(seed, Self.sizeOfTheRest).input(for: description.fixing(integer, to: size))
      } else {
        try generator(seed, size).input(for: description)
      }
    try problem.validate(input)
    return GrowthInput(input: input, size: sizes.size(of: input), target: sizes.target(of: input))
  }

  /// Of the other arguments, where one argument's value is the size.
  private static let sizeOfTheRest = 16

  private func generator(_ seed: UInt64, _ size: Int) -> CaseGenerator {
    CaseGenerator(seed: seed, shape: shape, size: size)
  }
}

extension InputDescription {
  /// The same, with that argument at this value or the nearest that is allowed.
  fileprivate func fixing(_ argument: (index: Int, range: ClosedRange<Int>), to value: Int) -> Self {
    let value = ValueDescription.fixed(
      .integer(min(max(value, argument.range.lowerBound), argument.range.upperBound)))
    switch self {
    case .arguments(var arguments):
      arguments[argument.index].value = value
      return .arguments(arguments)
    case .calls(var calls):
      calls.constructor[argument.index].value = value
      return .calls(calls)
    }
  }
}
