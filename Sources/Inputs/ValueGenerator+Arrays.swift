import JudgeModel

extension ValueGenerator {
  mutating func array(_ description: ArrayDescription, _ size: Int?) throws(ConstraintViolation) -> [Value] {
    let owner = owner.take()
    let lengths = try lengths(description)
    if let source = description.making.source {
      return try finished(try elements(from: source, lengths, size), description)
    }
    let count = size.map(lengths.clamp) ?? random.next(in: lengths)
    if let owner { known.setLength(count, of: owner) }
    if description.isRectangular || description.isSquare, case .array(let row) = description.elements {
      return try grid(count, row, size, description)
    }
    let elements = try elements(count, description)
    return try finished(elements, description)
  }

  /// Those that leave a length for the argument with which it is counted together.
  private func lengths(_ description: ArrayDescription) throws(ConstraintViolation) -> ClosedRange<Int> {
    let own = try lengths(description.length)
    guard let with = description.lengthWith else { return own }
    let other = known[Quantity(argument: with.argument, property: .length)]
    let both = try lengths(with.range)
    let (low, high) = (max(own.lowerBound, both.lowerBound - other), min(own.upperBound, both.upperBound - other))
    guard low <= high else { throw .impossible("the length of \(subject) with \(with.argument)", with.range, known) }
    return low...high
  }

  private mutating func elements(
    _ count: Int, _ description: ArrayDescription
  ) throws(ConstraintViolation) -> [Value] {
    if let special = try special(count, description) { return special }
    let runs = max(description.making.runs, 1)
    var elements = try arranged((count + runs - 1) / runs, description)
    if runs > 1 {
      elements = elements.flatMap { Array(repeating: $0, count: runs) }
      elements.removeLast(max(elements.count - count, 0))
    }
    for rule in description.rules { try mend(&elements, rule, description.elements) }
    switch description.order {
    case .any: break
    case .sorted: elements.sort { $0.precedes($1) }
    case .rotated:
      elements.sort { $0.precedes($1) }
      if elements.count > 1, shape != .sorted {
        let first = random.next(in: 0...elements.count - 1)
        elements = Array(elements[first...] + elements[..<first])
      }
    }
    return elements
  }

  /// In the generator's shape.
  mutating func arranged(_ count: Int, _ description: ArrayDescription) throws(ConstraintViolation) -> [Value] {
    let element = description.elements
    if description.isDistinct || shape == .distinct {
      return arrangedInOrder(try distinct(count, element))
    }
    switch shape {
    case .equal:
      return Array(repeating: try value(element, nil), count: count)
    case .alternating:
      let pair = try distinct(2, element)
      return (0..<count).map { pair[$0 % pair.count] }
    case .extremes:
      let ends = try extremes(of: element)
      return (0..<count).map { _ in random.element(of: ends) }
    default:
      return arrangedInOrder(try values(count, element))
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
  mutating func distinct(_ count: Int, _ element: ValueDescription) throws(ConstraintViolation) -> [Value] {
    if let few = try allValues(of: element, ifAtMost: 2 * count) {
      var all = few
      random.shuffle(&all)
      return Array(all.prefix(count))
    }
    var seen: Set<Value> = []
    var values: [Value] = []
    var attempts = 0
    while values.count < count, attempts < 20 * count + 100 {
      let value = try value(element, nil)
      if seen.insert(value).inserted { values.append(value) }
      attempts += 1
    }
    return values
  }

  private func allValues(
    of element: ValueDescription, ifAtMost count: Int
  ) throws(ConstraintViolation) -> [Value]? {
    switch element {
    case .integer(let bounds):
      let range = try range(bounds)
      return range.width < UInt64(count) ? range.map(Value.integer) : nil
    case .multiple(let divisor, let bounds):
      let range = try multiples(of: divisor, in: bounds)
      return range.width < UInt64(count) ? range.map { .integer($0 * divisor) } : nil
    case .oneOf(let values): return values
    default: return nil
    }
  }

  /// The smallest and the largest value, or any where there are no such.
  mutating func extremes(of element: ValueDescription) throws(ConstraintViolation) -> [Value] {
    switch element {
    case .integer(let bounds):
      let range = try range(bounds)
      return [.integer(range.lowerBound), .integer(range.upperBound)]
    case .multiple(let divisor, let bounds):
      let range = try multiples(of: divisor, in: bounds)
      return [.integer(range.lowerBound * divisor), .integer(range.upperBound * divisor)]
    case .oneOf(let values): return [values[0], values[values.count - 1]]
    case .double(let range): return [.double(range.lowerBound), .double(range.upperBound)]
    case .boolean: return [.boolean(false), .boolean(true)]
    case .character(let alphabet): return [.character(alphabet[0]), .character(alphabet[alphabet.count - 1])]
    default: return [try value(element, nil)]
    }
  }
}

extension ClosedRange<Int> {
  /// How many numbers there are beside the first.
  var width: UInt64 { UInt64(bitPattern: Int64(upperBound &- lowerBound)) }
}
