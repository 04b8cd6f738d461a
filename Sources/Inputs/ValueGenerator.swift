import JudgeModel

/// Makes values, one after the other, from one stream of random numbers.
struct ValueGenerator {
  var shape: Shape
  /// The arguments made so far; a relation may change one of them.
  var known: Known
  var random: SplitMix64
  var scope: SmallScope?
  /// The argument whose length or number of nodes is not known yet.
  var owner: String?
  /// The argument that is made, for what is impossible.
  private(set) var subject = "an argument"

  init(shape: Shape, known: Known, random: SplitMix64, scope: SmallScope?) {
    self.shape = shape
    self.known = known
    self.random = random
    self.scope = scope
  }

  /// Adds the argument to those that are known.
  mutating func make(
    _ argument: ArgumentDescription, _ size: Int?, isNodeCount: Bool = false
  ) throws(ConstraintViolation) {
    if isNodeCount, let size, case .integer(let bounds) = argument.value, let range = bounds.range(known) {
      known[argument.name] = .integer(range.clamp(size))
    } else {
      known[argument.name] = try value(of: argument, size)
    }
  }

  mutating func call(
    _ method: CallsDescription.MethodDescription, _ built: Known
  ) throws(ConstraintViolation) -> CaseInput.Call {
    var arguments: [Value] = []
    if method.isRelated {
      for index in method.arguments.dependencyOrder { try make(method.arguments[index], nil) }
      arguments = method.arguments.map { known[$0.name] ?? .null }
      known = built
    } else {
      for argument in method.arguments { arguments.append(try value(argument.value, nil)) }
    }
    return CaseInput.Call(method: method.method, arguments: arguments)
  }

  /// Gives the shape to what an argument is in all calls of its method. Where there are too few values, they come again.
  mutating func arrange(
    _ calls: inout [CaseInput.Call], _ description: CallsDescription
  ) throws(ConstraintViolation) {
    for method in description.methods {
      let places = calls.indices.filter { calls[$0].method == method.method }
      guard !places.isEmpty else { continue }
      for index in method.arranged {
        let values = try arranged(
          places.count,
          ArrayDescription(length: Bounds(0...places.count), elements: method.arguments[index].value))
        for (number, place) in places.enumerated() {
          calls[place].arguments[index] = values[number % values.count]
        }
      }
    }
  }

  /// Different values for an argument of all calls of a method.
  mutating func distinctValues(
    of series: CallOrder.Series, in calls: [CaseInput.Call], _ description: CallsDescription
  ) throws(ConstraintViolation) -> [Value] {
    let method = description.methods.first { $0.method.name == series.method }
    let argument = method?.arguments.first { $0.name == series.argument }
    return try argument.map { argument throws(ConstraintViolation) in
      try distinct(series.count(in: calls), argument.value)
    } ?? []
  }

  private mutating func value(of argument: ArgumentDescription, _ size: Int?) throws(ConstraintViolation) -> Value {
    subject = argument.name
    for _ in 0..<1000 {
      owner = argument.name
      let value = try value(argument.value, size)
      guard let other = argument.differsFrom, known[other] == value else { return value }
    }
    throw ConstraintViolation(
      subject: argument.name, found: "always that of \(argument.differsFrom ?? "")", expected: "another value")
  }

  /// - Parameter size: nil where it is not the case's own.
  mutating func value(_ description: ValueDescription, _ size: Int?) throws(ConstraintViolation) -> Value {
    switch description {
    case .integer(let bounds): return .integer(random.next(in: try range(bounds)))
    case .multiple(let divisor, let bounds):
      return .integer(divisor * random.next(in: try multiples(of: divisor, in: bounds)))
    case .oneOf(let values): return random.element(of: scope?.first(of: values) ?? values)
    case .double(let range): return .double(random.hundredths(in: scope?.numbers(range) ?? range))
    case .boolean: return .boolean(random.next(in: 0...1) == 1)
    case .character(let alphabet): return .character(random.element(of: scope?.first(of: alphabet) ?? alphabet))
    case .string(let letters): return Value(string: try array(letters, size))
    case .array(let description): return .array(try array(description, size))
    case .items(let items):
      owner = nil
      var values: [Value] = []
      for item in items { values.append(try value(item, nil)) }
      return .array(values)
    case .randomLinks(let description): return .array(linked(try array(description, size)))
    case .tree(let description): return .array(try tree(description, size))
    case .graph(let description): return .array(try neighbours(description, size))
    case .edges(let description): return .array(try edges(description, size))
    case .pairSum(let sum): return try pairSum(sum)
    case .leading(let leading): return try count(leading)
    case .nodeValue(let root): return try nodeValue(of: root)
    case .sharedTail(let tail): return try sharedTail(tail)
    case .inorder(let preorder): return .array(inorder(of: known[preorder]?.elements ?? []))
    case .fixed(let value): return value
    }
  }

  mutating func values(_ count: Int, _ description: ValueDescription) throws(ConstraintViolation) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try value(description, nil)) }
    return values
  }

  func range(_ bounds: Bounds) throws(ConstraintViolation) -> ClosedRange<Int> {
    guard let range = bounds.range(known) else { throw .impossible(subject, bounds, known) }
    return scope?.numbers(range) ?? range
  }

  func lengths(_ bounds: Bounds) throws(ConstraintViolation) -> ClosedRange<Int> {
    guard let range = bounds.lengths(known) else { throw .impossible(subject, bounds, known) }
    return scope?.lengths(range) ?? range
  }

  /// What is to be multiplied by `divisor`.
  func multiples(of divisor: Int, in bounds: Bounds) throws(ConstraintViolation) -> ClosedRange<Int> {
    let range = try range(bounds)
    let low = range.lowerBound / divisor + (range.lowerBound % divisor > 0 ? 1 : 0)
    let high = range.upperBound / divisor - (range.upperBound % divisor < 0 ? 1 : 0)
    guard low <= high else { throw .impossible(subject, bounds, known) }
    return low...high
  }

  /// Every node has a link to any other or to none.
  private mutating func linked(_ values: [Value]) -> [Value] {
    values.map { value in
      let target = random.next(in: -1...values.count - 1)
      return .array([value, target < 0 ? .null : .integer(target)])
    }
  }
}

extension SplitMix64 {
  /// Two decimals where the range has such numbers, so that the text of the case is short.
  fileprivate mutating func hundredths(in range: ClosedRange<Double>) -> Double {
    guard max(-range.lowerBound, range.upperBound) <= 1e15 else { return range.lowerBound }
    let low = Int((range.lowerBound * 100).rounded(.up))
    let high = Int((range.upperBound * 100).rounded(.down))
    return low <= high ? Double(next(in: low...high)) / 100 : range.lowerBound
  }
}
