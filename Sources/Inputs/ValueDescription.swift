public import JudgeModel

/// Which values an argument may have.
public indirect enum ValueDescription: Hashable, Sendable {
  case integer(ClosedRange<Int>)
  case double(ClosedRange<Double>)
  case boolean
  case character([Unicode.Scalar])
  case string(length: ClosedRange<Int>, alphabet: [Unicode.Scalar])
  case array(ArrayDescription)
  /// The sum of exactly one pair of positions of another argument.
  case pairSum(PairSum)
  /// This value and no other.
  case fixed(Value)
}

public struct ArrayDescription: Hashable, Sendable {
  public var length: ClosedRange<Int>
  public var elements: ValueDescription
  /// All rows of an array of arrays have the same length.
  public var isRectangular = false
  public var isDistinct = false
  public var isSorted = false

  public init(length: ClosedRange<Int>, elements: ValueDescription) {
    self.length = length
    self.elements = elements
  }
}

public struct PairSum: Hashable, Sendable {
  public var range: ClosedRange<Int>
  public var argument: String
  /// From which the generator draws the pair, so that a case of few values can still have a unique one.
  public var elements: ClosedRange<Int>
  public var place = Place.random

  public enum Place: String, CaseIterable, Sendable {
    case random, first, last, ends
  }

  public init(range: ClosedRange<Int>, argument: String, elements: ClosedRange<Int>) {
    self.range = range
    self.argument = argument
    self.elements = elements
  }
}

/// Which inputs a problem's cases may have.
public enum InputDescription: Hashable, Sendable {
  case arguments([ArgumentDescription])
  case calls(CallsDescription)
}

public struct ArgumentDescription: Hashable, Sendable {
  public var name: String
  public var value: ValueDescription

  public init(name: String, value: ValueDescription) {
    self.name = name
    self.value = value
  }
}

/// The calls of a class to design.
public struct CallsDescription: Hashable, Sendable {
  public var constructor: [ArgumentDescription]
  /// How many method calls, without the constructor.
  public var count: ClosedRange<Int>
  public var methods: [MethodDescription]

  public struct MethodDescription: Hashable, Sendable {
    public var method: Function
    public var arguments: [ArgumentDescription]
    /// How often it is drawn, relative to the others.
    public var weight = 1

    public init(method: Function, arguments: [ArgumentDescription]) {
      self.method = method
      self.arguments = arguments
    }
  }

  public init(constructor: [ArgumentDescription], count: ClosedRange<Int>, methods: [MethodDescription]) {
    self.constructor = constructor
    self.count = count
    self.methods = methods
  }
}
