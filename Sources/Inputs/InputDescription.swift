public import JudgeModel

/// Which inputs a problem's cases may have.
public enum InputDescription: Hashable, Sendable {
  case arguments([ArgumentDescription])
  case calls(CallsDescription)
}

public struct ArgumentDescription: Hashable, Sendable {
  public var name: String
  public var value: ValueDescription
  /// Another argument to which this is not equal.
  public var differsFrom: String?

  public init(name: String, value: ValueDescription, differsFrom: String? = nil) {
    self.name = name
    self.value = value
    self.differsFrom = differsFrom
  }
}

/// The calls of a class to design.
public struct CallsDescription: Hashable, Sendable {
  public var constructor: [ArgumentDescription]
  /// How many method calls, without the constructor.
  public var count: ClosedRange<Int>
  public var methods: [MethodDescription]
  public var order = CallOrder()

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

/// Which calls may follow which.
public struct CallOrder: Hashable, Sendable {
  /// A method that may be called only after another one.
  public var prerequisites: [Prerequisite] = []
  public var balance: Balance?
  public var series: [Series] = []

  public struct Prerequisite: Hashable, Sendable {
    public var method: String
    public var earlier: String

    public init(method: String, earlier: String) {
      self.method = method
      self.earlier = earlier
    }
  }

  /// A count that calls change and that is never negative.
  public struct Balance: Hashable, Sendable {
    public var start: Bounds
    /// What a call adds, by method; one that adds 0 needs a count above 0.
    public var changes: [String: Int]

    public init(start: Bounds, changes: [String: Int]) {
      self.start = start
      self.changes = changes
    }
  }

  /// An argument that is never the same in two calls of a method.
  public struct Series: Hashable, Sendable {
    public var method: String
    public var argument: String
    /// Larger in every call than in the one before.
    public var isAscending: Bool
    /// How many different values there are.
    public var capacity: Int

    public init(method: String, argument: String, isAscending: Bool, capacity: Int) {
      self.method = method
      self.argument = argument
      self.isAscending = isAscending
      self.capacity = capacity
    }
  }

  public init() {}

  var isFree: Bool { prerequisites.isEmpty && balance == nil && series.isEmpty }
}
