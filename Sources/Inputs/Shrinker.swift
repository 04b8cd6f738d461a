public import JudgeModel

/// Makes an input smaller for as long as something holds for it, such as that a solution fails.
///
/// Source: Zeller and Hildebrandt, "Simplifying and isolating failure-inducing input" (2002), with steps for typed values.
public struct Shrinker {
  private let description: InputDescription
  /// The smallest so far, also after an error.
  public private(set) var input: CaseInput
  private var size: InputSize
  /// The hashes of what was tried.
  private var tried: Set<Int> = []

  /// - Parameter input: valid.
  public init(_ input: CaseInput, of description: InputDescription) {
    self.input = input
    self.description = description
    size = InputSize(of: input)
  }

  /// - Parameters:
  ///   - isOver: asked often, also while nothing valid turns up.
  ///   - holds: called with valid inputs.
  /// - Returns: whether it ended at a local minimum, where nothing can be left out and no value made simpler.
  public mutating func shrink<Failure>(
    until isOver: () -> Bool = { false }, while holds: (CaseInput) throws(Failure) -> Bool
  ) throws(Failure) -> Bool {
    var widest = Int.max
    while true {
      let before = size
      if try step(widest, isOver, holds) {
        widest = max(before.parts - size.parts, 1)
      } else if isOver() {
        return false
      } else if widest == .max {
        return true
      } else {
        // What is too wide was skipped since the last step; now it may do.
        widest = .max
      }
    }
  }

  private mutating func step<Failure>(
    _ widest: Int, _ isOver: () -> Bool, _ holds: (CaseInput) throws(Failure) -> Bool
  ) throws(Failure) -> Bool {
    var outcome: Result<CaseInput, Failure>?
    _ = description.simplify(input, widest: widest) { candidate in
      if isOver() { return true }
      guard InputSize(of: candidate) < size, tried.insert(candidate.hashValue).inserted,
        (try? description.validate(candidate)) != nil
      else { return false }
      do throws(Failure) {
        guard try holds(candidate) else { return false }
        outcome = .success(candidate)
      } catch {
        outcome = .failure(error)
      }
      return true
    }
    guard let found = try outcome?.get() else { return false }
    input = found
    size = InputSize(of: found)
    return true
  }
}

/// How large an input is: first by what it consists of, then by its values.
struct InputSize: Comparable {
  private(set) var parts = 0
  private var weight = 0.0

  init(of input: CaseInput) {
    switch input {
    case .arguments(let values): for value in values { add(value) }
    case .calls(let constructor, let calls):
      for value in constructor { add(value) }
      parts += calls.count
      for call in calls { for argument in call.arguments { add(argument) } }
    }
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.parts, left.weight) < (right.parts, right.weight)
  }

  private mutating func add(_ value: Value) {
    parts += 1
    switch value {
    case .null, .levelEnd: break
    case .integer(let number): weight += abs(2 * Double(number)) + (number < 0 ? 1 : 0)
    case .double(let number): weight += abs(2 * number) + (number < 0 ? 1 : 0) + (number == number.rounded() ? 0 : 1)
    case .boolean(let flag): weight += flag ? 1 : 0
    case .character(let letter): weight += Double(letter.value)
    case .string(let string):
      parts += string.unicodeScalars.count
      for letter in string.unicodeScalars { weight += Double(letter.value) }
    case .array(let elements): for element in elements { add(element) }
    }
  }
}
