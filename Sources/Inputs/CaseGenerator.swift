public import JudgeModel

/// Makes a case's input from a description, a seed, a size and a shape: the same on any machine.
public struct CaseGenerator: Sendable {
  /// Changes whenever the same description, seed, size and shape would give another input.
  public static let version = 1

  public var seed: UInt64
  public var shape: Shape
  /// Of the outermost arrays, strings, trees, graphs or calls; nil draws one.
  public var size: Int?
  /// nil: everything that the description allows.
  public var scope: SmallScope?

  public init(seed: UInt64, shape: Shape, size: Int?, scope: SmallScope? = nil) {
    self.seed = seed
    self.shape = shape
    self.size = size
    self.scope = scope
  }

  /// - Throws: when the description, as narrowed for the case, allows no such input.
  public func input(for description: InputDescription) throws(ConstraintViolation) -> CaseInput {
    var random = SplitMix64(seed: seed)
    switch description {
    case .arguments(let arguments):
      return .arguments(try made(arguments, &random).values(of: arguments))
    case .calls(let calls):
      let built = try made(calls.constructor, &random)
      return .calls(constructor: built.values(of: calls.constructor), try self.calls(calls, built, &random))
    }
  }

  /// Each argument after those that it depends on, from numbers of its own.
  private func made(
    _ arguments: [ArgumentDescription], _ random: inout SplitMix64
  ) throws(ConstraintViolation) -> Known {
    let streams = arguments.map { _ in random.fork() }
    let sized = arguments.flatMap(\.value.nodeCounts)
    var known = Known()
    for index in arguments.dependencyOrder {
      var generator = ValueGenerator(shape: shape, known: known, random: streams[index], scope: scope)
      try generator.make(arguments[index], size, isNodeCount: sized.contains(arguments[index].name))
      known = generator.known
    }
    return known
  }

  private func calls(
    _ description: CallsDescription, _ built: Known, _ random: inout SplitMix64
  ) throws(ConstraintViolation) -> [CaseInput.Call] {
    let drawn = description.methods.flatMap { Array(repeating: $0, count: $0.weight) }
    guard !drawn.isEmpty else {
      throw ConstraintViolation(subject: "every weight", found: "0", expected: "more than 0 for one method")
    }
    let counts = scope?.lengths(description.count) ?? description.count
    let count = size.map(counts.clamp) ?? random.next(in: counts)
    var generator = ValueGenerator(shape: shape, known: built, random: random, scope: scope)
    var state = CallState(description.order, built)
    var calls: [CaseInput.Call] = []
    while calls.count < count {
      let allowed = description.order.isFree ? drawn : drawn.filter { state.allows($0.method.name) }
      guard !allowed.isEmpty else { break }
      let method = generator.random.element(of: allowed)
      state.note(method.method.name)
      calls.append(try generator.call(method, built))
    }
    if shape != .random { try generator.arrange(&calls, description) }
    for series in description.order.series {
      let values = try generator.distinctValues(of: series, in: calls, description)
      series.applied(to: &calls, values)
    }
    return calls
  }
}

extension CallState {
  fileprivate func allows(_ method: String) -> Bool {
    missing(before: method) == nil && hasBalance(for: method) && hasValue(for: method)
  }
}

extension Known {
  fileprivate func values(of arguments: [ArgumentDescription]) -> [Value] {
    arguments.map { values[$0.name] ?? .null }
  }
}

extension ValueDescription {
  /// The integers that say how many nodes a graph has.
  fileprivate var nodeCounts: [String] {
    guard case .edges(let graph) = self, case .quantity(let quantity) = graph.nodes.high else { return [] }
    return quantity.property == .value ? [quantity.argument] : []
  }
}

extension ClosedRange<Int> {
  func clamp(_ number: Int) -> Int {
    Swift.min(Swift.max(number, lowerBound), upperBound)
  }
}
