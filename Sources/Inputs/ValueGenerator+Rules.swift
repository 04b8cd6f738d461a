import JudgeModel

extension ValueGenerator {
  /// The elements of an array for whose rules it is not enough to mend random ones; nil for all others.
  mutating func special(
    _ count: Int, _ description: ArrayDescription
  ) throws(ConstraintViolation) -> [Value]? {
    for rule in description.rules {
      switch rule {
      case .total(let bounds): return try rows(count, description, total: bounds)
      case .repeats(let repeats): return try repeated(count, description, repeats)
      case .disjoint:
        if case .array(let interval) = description.elements {
          return try intervals(count, interval, isSorted: description.order == .sorted)
        }
      default: break
      }
    }
    return nil
  }

  /// Rows whose lengths are drawn first, so that their sum can be kept.
  private mutating func rows(
    _ count: Int, _ description: ArrayDescription, total: Bounds
  ) throws(ConstraintViolation) -> [Value]? {
    let length: Bounds
    switch description.elements {
    case .array(let row), .string(let row): length = row.length
    default: return nil
    }
    let (lengths, total) = (try lengths(length), try self.lengths(total))
    var drawn: [Int] = []
    for _ in 0..<count { drawn.append(random.next(in: lengths)) }
    drawn.scale(to: total.clamp(drawn.reduce(0, +)), within: lengths)
    var rows: [Value] = []
    for length in drawn { rows.append(try value(description.elements, length)) }
    return rows
  }

  private mutating func repeated(
    _ count: Int, _ description: ArrayDescription, _ repeats: ArrayRule.Repeats
  ) throws(ConstraintViolation) -> [Value] {
    var elements: [Value]
    switch repeats {
    case .one:
      guard count >= 2 else { return try values(count, description.elements) }
      elements = try distinct(count + 1 - random.next(in: 2...count), description.elements)
      elements += Array(repeating: elements[0], count: count - elements.count)
    case .allButOne:
      let different = try distinct((count + 1) / 2, description.elements)
      elements = different + different.dropFirst()
    }
    random.shuffle(&elements)
    return elements
  }

  /// Between different points in ascending order, two for each; one in eight is a single point where it may be.
  private mutating func intervals(
    _ count: Int, _ interval: ArrayDescription, isSorted: Bool
  ) throws(ConstraintViolation) -> [Value] {
    let points = try distinct(2 * count, interval.elements).sorted { $0.isLess(than: $1) }
    var intervals: [Value] = []
    for start in stride(from: 0, to: points.count - 1, by: 2) {
      let isPoint = !interval.isDistinct && random.next(in: 0...7) == 0
      intervals.append(.array([points[start], points[isPoint ? start : start + 1]]))
    }
    guard !isSorted else { return intervals }
    switch shape {
    case .sorted: break
    case .reversed: intervals.reverse()
    default: random.shuffle(&intervals)
    }
    return intervals
  }

  /// Changes as many elements as the rule needs.
  mutating func mend(
    _ elements: inout [Value], _ rule: ArrayRule, _ element: ValueDescription
  ) throws(ConstraintViolation) {
    switch rule {
    case .sum(let bounds): try scale(&elements, to: bounds, element)
    case .products(let range): try lessen(&elements, in: range, element, restartsAtZero: true)
    case .productsButOne(let range): try lessen(&elements, in: range, element, restartsAtZero: false)
    case .noLeadingZero: try redrawZero(&elements, at: elements.startIndex, element)
    case .noTrailingZero: try redrawZero(&elements, at: elements.endIndex - 1, element)
    case .atMost(let scalar, let limit):
      let excess = elements.indices.filter { elements[$0] == .character(scalar) }.dropFirst(limit)
      for index in excess { elements[index] = try another(element) { $0 != .character(scalar) } }
    case .follows(let scalar, let before):
      for index in elements.indices where elements[index] == .character(scalar) {
        if index > 0, case .character(let previous) = elements[index - 1], before.contains(previous) { continue }
        elements[index] = try another(element) { $0 != .character(scalar) }
      }
    case .reachesEnd: try lengthenJumps(&elements, element)
    case .total, .repeats, .rowsInOrder, .distinctCells, .disjoint: break
    }
  }

  private mutating func scale(
    _ elements: inout [Value], to bounds: Bounds, _ element: ValueDescription
  ) throws(ConstraintViolation) {
    guard case .integer(let each) = element, !elements.isEmpty else { return }
    let (range, limits) = (try range(bounds), try range(each))
    var numbers = elements.compactMap(\.integer)
    guard !range.contains(Int(clamping: numbers.reduce(Int128(0)) { $0 + Int128($1) })) else { return }
    let possible = range.clamped(
      to: Int(
        clamping: Int128(limits.lowerBound) * Int128(numbers.count))...Int(
          clamping: Int128(limits.upperBound) * Int128(numbers.count)))
    numbers.scale(to: random.next(in: possible), within: limits)
    elements = numbers.map(Value.integer)
  }

  /// Puts -1, 0 or 1 where a product would be too large.
  private mutating func lessen(
    _ elements: inout [Value], in range: ClosedRange<Int>, _ element: ValueDescription, restartsAtZero: Bool
  ) throws(ConstraintViolation) {
    guard case .integer(let each) = element else { return }
    let units = (-1...1).clamped(to: try self.range(each))
    let limit = min(range.lowerBound.magnitude, range.upperBound.magnitude)
    var product: UInt = 1
    for index in elements.indices {
      guard let number = elements[index].integer else { continue }
      let (larger, overflow) = product.multipliedReportingOverflow(by: max(number.magnitude, 1))
      if !overflow, larger <= limit { product = larger } else { elements[index] = .integer(random.next(in: units)) }
      if restartsAtZero, elements[index].isZero { product = 1 }
    }
  }

  private mutating func redrawZero(
    _ elements: inout [Value], at index: Int, _ element: ValueDescription
  ) throws(ConstraintViolation) {
    guard elements.count > 1, elements[index].isZero else { return }
    elements[index] = try another(element) { !$0.isZero }
  }

  private mutating func lengthenJumps(
    _ elements: inout [Value], _ element: ValueDescription
  ) throws(ConstraintViolation) {
    var reach = 0
    for index in elements.indices.dropLast() {
      if reach == index, elements[index].integer ?? 0 <= 0 {
        elements[index] = try another(element) { ($0.integer ?? 0) > 0 }
      }
      reach = max(reach, Int(clamping: Int128(index) + Int128(elements[index].integer ?? 0)))
    }
  }

  /// A value that fits, or any when none of a thousand does.
  mutating func another(
    _ element: ValueDescription, where isFit: (Value) -> Bool
  ) throws(ConstraintViolation) -> Value {
    var value = try value(element, nil)
    for _ in 0..<1000 where !isFit(value) { value = try self.value(element, nil) }
    return value
  }
}

extension [Int] {
  /// Brings the sum to `total`, every number nearer to one end of the range by the same proportion.
  fileprivate mutating func scale(to total: Int, within range: ClosedRange<Int>) {
    let end = Int128(sum > total ? range.lowerBound : range.upperBound)
    let (room, needed) = (end * Int128(count) - sum, end * Int128(count) - Int128(total))
    guard room != 0, room != needed else { return }
    self = map { number in
      let (product, overflow) = (end - Int128(number)).multipliedReportingOverflow(by: needed)
      return range.clamp(Int(clamping: overflow ? end : end - product / room))
    }
    var rest = Int128(total) - sum
    for index in indices where rest != 0 && self[index] != (rest > 0 ? range.upperBound : range.lowerBound) {
      self[index] += rest > 0 ? 1 : -1
      rest -= rest.signum()
    }
  }

  private var sum: Int128 { reduce(0) { $0 + Int128($1) } }
}
