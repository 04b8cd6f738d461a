public import JudgeModel

/// How the values of a generated case are arranged.
public enum Shape: String, CaseIterable, Sendable {
  case random
  /// One value throughout.
  case equal
  case sorted, reversed
  /// Only the smallest and the largest value.
  case extremes
  case distinct
  /// Two values in turn; a checkerboard in two dimensions.
  case alternating
  /// In two dimensions: one long winding path of the alphabet's last letter on a ground of its first.
  case snake
}

/// Makes a case's input from a description, a seed, a size and a shape: the same on any machine.
public struct CaseGenerator: Sendable {
  /// Changes whenever the same description, seed, size and shape would give another input.
  public static let version = 1

  public var seed: UInt64
  public var shape: Shape
  /// Of the outermost arrays, strings or calls; nil draws one.
  public var size: Int?

  public init(seed: UInt64, shape: Shape, size: Int?) {
    self.seed = seed
    self.shape = shape
    self.size = size
  }

  /// - Throws: when the description, as narrowed for the case, allows no such input.
  public func input(for description: InputDescription) throws(ConstraintViolation) -> CaseInput {
    var random = SplitMix64(seed: seed)
    switch description {
    case .arguments(let arguments):
      return .arguments(try values(of: arguments, &random))
    case .calls(let calls):
      let constructor = try values(of: calls.constructor, &random)
      return .calls(constructor: constructor, try self.calls(calls, &random))
    }
  }

  private func values(
    of arguments: [ArgumentDescription], _ random: inout SplitMix64
  ) throws(ConstraintViolation) -> [Value] {
    var values: [Value] = []
    for argument in arguments {
      var own = random.fork()
      guard case .pairSum(let sum) = argument.value else {
        values.append(value(argument.value, size, &own))
        continue
      }
      guard let index = arguments.firstIndex(where: { $0.name == sum.argument }), index < values.count,
        let placed = sum.placed(in: values[index].integers ?? [], &own)
      else {
        throw ConstraintViolation(
          subject: argument.name, found: "no sum of exactly one pair of \(sum.argument)", expected: sum.range.words)
      }
      values[index] = .array(placed.numbers.map(Value.integer))
      values.append(.integer(placed.sum))
    }
    return values
  }

  private func calls(
    _ description: CallsDescription, _ random: inout SplitMix64
  ) throws(ConstraintViolation) -> [CaseInput.Call] {
    let drawn = description.methods.flatMap { Array(repeating: $0, count: $0.weight) }
    guard !drawn.isEmpty else {
      throw ConstraintViolation(subject: "every weight", found: "0", expected: "more than 0 for one method")
    }
    let count = size.map(description.count.clamp) ?? random.next(in: description.count)
    var calls: [CaseInput.Call] = []
    for _ in 0..<count {
      let method = random.element(of: drawn)
      let arguments = method.arguments.map { value($0.value, nil, &random) }
      calls.append(CaseInput.Call(method: method.method, arguments: arguments))
    }
    return calls
  }

  private func value(_ description: ValueDescription, _ size: Int?, _ random: inout SplitMix64) -> Value {
    switch description {
    case .integer(let range): return .integer(random.next(in: range))
    case .double(let range): return .double(Self.hundredths(in: range, &random))
    case .boolean: return .boolean(random.next(in: 0...1) == 1)
    case .character(let alphabet): return .character(random.element(of: alphabet))
    case .string(let length, let alphabet):
      let letters = ArrayDescription(length: length, elements: .character(alphabet))
      guard case .array(let characters) = array(letters, size, &random) else { return .string("") }
      return .string(
        characters.reduce(into: "") { if case .character(let letter) = $1 { $0.unicodeScalars.append(letter) } })
    case .array(let description): return array(description, size, &random)
    case .pairSum(let sum): return .integer(random.next(in: sum.range))
    case .fixed(let value): return value
    }
  }

  /// Two decimals where the range has such numbers, so that the text of the case is short.
  private static func hundredths(in range: ClosedRange<Double>, _ random: inout SplitMix64) -> Double {
    guard max(-range.lowerBound, range.upperBound) <= 1e15 else { return range.lowerBound }
    let low = Int((range.lowerBound * 100).rounded(.up))
    let high = Int((range.upperBound * 100).rounded(.down))
    return low <= high ? Double(random.next(in: low...high)) / 100 : range.lowerBound
  }

  private func array(_ description: ArrayDescription, _ size: Int?, _ random: inout SplitMix64) -> Value {
    let count = size.map(description.length.clamp) ?? random.next(in: description.length)
    if description.isRectangular, case .array(let row) = description.elements {
      let columns = size.map(row.length.clamp) ?? random.next(in: row.length)
      return .array(grid(count, columns, of: row.elements, &random))
    }
    var elements = arranged(count, description, &random)
    if description.isSorted { elements.sort { $0.isLess(than: $1) } }
    return .array(elements)
  }

  private func arranged(_ count: Int, _ description: ArrayDescription, _ random: inout SplitMix64) -> [Value] {
    let element = description.elements
    if description.isDistinct || shape == .distinct {
      return arrangedInOrder(distinct(count, element, &random))
    }
    switch shape {
    case .equal:
      return Array(repeating: value(element, nil, &random), count: count)
    case .alternating:
      let pair = distinct(2, element, &random)
      return (0..<count).map { pair[$0 % pair.count] }
    case .extremes:
      let ends = element.extremes ?? [value(element, nil, &random)]
      return (0..<count).map { _ in random.element(of: ends) }
    default:
      return arrangedInOrder((0..<count).map { _ in value(element, nil, &random) })
    }
  }

  private func arrangedInOrder(_ elements: [Value]) -> [Value] {
    switch shape {
    case .sorted: elements.sorted { $0.isLess(than: $1) }
    case .reversed: elements.sorted { $1.isLess(than: $0) }
    default: elements
    }
  }

  /// As many different values as there are, up to `count`.
  private func distinct(_ count: Int, _ element: ValueDescription, _ random: inout SplitMix64) -> [Value] {
    if case .integer(let range) = element, range.width < UInt64(2 * count) {
      var all = range.map(Value.integer)
      random.shuffle(&all)
      return Array(all.prefix(count))
    }
    var seen: Set<Value> = []
    var values: [Value] = []
    var attempts = 0
    while values.count < count, attempts < 20 * count + 100 {
      let value = value(element, nil, &random)
      if seen.insert(value).inserted { values.append(value) }
      attempts += 1
    }
    return values
  }

  private func grid(
    _ rows: Int, _ columns: Int, of element: ValueDescription, _ random: inout SplitMix64
  ) -> [Value] {
    let pair = element.extremes ?? [value(element, nil, &random)]
    let (ground, path) = (pair[0], pair[pair.count - 1])
    let single = value(element, nil, &random)
    return (0..<rows).map { row in
      .array(
        (0..<columns).map { column in
          switch shape {
          case .equal: single
          case .alternating: (row + column) % 2 == 0 ? ground : path
          case .extremes: random.element(of: pair)
          case .snake: Self.isOnSnake(row, column, columns) ? path : ground
          default: value(element, nil, &random)
          }
        })
    }
  }

  /// Every other row, joined at the right and the left end in turn.
  private static func isOnSnake(_ row: Int, _ column: Int, _ columns: Int) -> Bool {
    row % 2 == 0 || column == (row % 4 == 1 ? columns - 1 : 0)
  }
}

extension ValueDescription {
  /// The smallest and the largest value, where there are such.
  fileprivate var extremes: [Value]? {
    switch self {
    case .integer(let range): [.integer(range.lowerBound), .integer(range.upperBound)]
    case .double(let range): [.double(range.lowerBound), .double(range.upperBound)]
    case .boolean: [.boolean(false), .boolean(true)]
    case .character(let alphabet): [.character(alphabet[0]), .character(alphabet[alphabet.count - 1])]
    case .fixed(let value): [value]
    default: nil
    }
  }
}

extension PairSum {
  /// The numbers with a pair at ``place`` whose sum no other pair has, and that sum; nil when none is found.
  ///
  /// The pair stands as it is when it will do, otherwise its two numbers are drawn anew from all that are allowed.
  fileprivate func placed(in numbers: [Int], _ random: inout SplitMix64) -> (numbers: [Int], sum: Int)? {
    guard numbers.count >= 2 else { return nil }
    var numbers = numbers
    for _ in 0..<1000 {
      let (first, second) = positions(in: numbers.count, &random)
      let (sum, overflow) = numbers[first].addingReportingOverflow(numbers[second])
      if !overflow, range.contains(sum), Self.count(of: sum, in: numbers) == 1 { return (numbers, sum) }
      numbers[first] = random.next(in: elements)
      numbers[second] = random.next(in: elements)
    }
    return nil
  }

  private func positions(in count: Int, _ random: inout SplitMix64) -> (Int, Int) {
    switch place {
    case .first: return (0, 1)
    case .last: return (count - 2, count - 1)
    case .ends: return (0, count - 1)
    case .random:
      let first = random.next(in: 0...count - 2)
      return (first, random.next(in: first + 1...count - 1))
    }
  }
}

extension ClosedRange<Int> {
  /// How many numbers there are beside the first.
  fileprivate var width: UInt64 { UInt64(bitPattern: Int64(upperBound &- lowerBound)) }

  fileprivate func clamp(_ number: Int) -> Int {
    Swift.min(Swift.max(number, lowerBound), upperBound)
  }
}
