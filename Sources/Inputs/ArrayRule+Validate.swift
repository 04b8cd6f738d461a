import JudgeModel

extension ArrayRule {
  func validate(_ elements: [Value], _ subject: String, _ known: Known) throws(ConstraintViolation) {
    switch self {
    case .sum(let bounds):
      let sum = elements.compactMap(\.integer).reduce(Int128(0)) { $0 + Int128($1) }
      try bounds.validate(Int(clamping: sum), "the sum of \(subject)", known)
    case .total(let bounds):
      try bounds.validate(elements.reduce(0) { $0 + $1.letters.count }, "the total length of \(subject)", known)
    case .products(let range):
      try Self.validateRuns(elements.compactMap(\.integer), range, subject)
    case .productsButOne(let range):
      try Self.validateButOne(elements.compactMap(\.integer), range, subject)
    case .noLeadingZero:
      try Self.validateZero(elements.first, "\(subject)[0]", elements.count)
    case .noTrailingZero:
      try Self.validateZero(elements.last, "\(subject)[\(elements.count - 1)]", elements.count)
    case .atMost(let scalar, let limit):
      let count = elements.count { $0 == .character(scalar) }
      guard count > limit else { return }
      throw ConstraintViolation(
        subject: subject, found: "with \"\(scalar)\" \(count) times", expected: "at most \(limit)")
    case .follows(let scalar, let before):
      try Self.validate(scalar, follows: before, elements, subject)
    case .repeats(let repeats):
      try repeats.validate(elements, subject)
    case .reachesEnd:
      try Self.validateJumps(elements.compactMap(\.integer), subject)
    case .rowsInOrder, .distinctCells, .disjoint:
      try validateRows(elements, subject)
    }
  }

  private static func validateRuns(
    _ numbers: [Int], _ range: ClosedRange<Int>, _ subject: String
  ) throws(ConstraintViolation) {
    var (smallest, largest) = (1, 1)
    for (index, number) in numbers.enumerated() {
      // The least and the greatest product of the runs that end here; both were within the range before.
      let products = [smallest, largest, 1].map { Int128($0) * Int128(number) }.sorted()
      for product in [products[0], products[2]] where Int(exactly: product).map(range.contains) != true {
        throw ConstraintViolation(
          subject: "a product of neighbours up to \(subject)[\(index)]", found: "\(product)",
          expected: Bounds(range).words(Known()))
      }
      (smallest, largest) = (Int(products[0]), Int(products[2]))
    }
  }

  private static func validateButOne(
    _ numbers: [Int], _ range: ClosedRange<Int>, _ subject: String
  ) throws(ConstraintViolation) {
    let beginnings = try products(numbers, range, "the beginning of \(subject)")
    let ends = try products(numbers.reversed(), range, "the end of \(subject)")
    for index in numbers.indices {
      let product = Int128(beginnings[index]) * Int128(ends[numbers.count - 1 - index])
      guard Int(exactly: product).map(range.contains) == true else {
        throw ConstraintViolation(
          subject: "the product of \(subject) without \(subject)[\(index)]", found: "\(product)",
          expected: Bounds(range).words(Known()))
      }
    }
  }

  /// Of the first 0, 1, 2, … numbers.
  private static func products(
    _ numbers: [Int], _ range: ClosedRange<Int>, _ place: String
  ) throws(ConstraintViolation) -> [Int] {
    var products = [1]
    for number in numbers {
      let product = Int128(products[products.count - 1]) * Int128(number)
      guard let fitting = Int(exactly: product), range.contains(fitting) else {
        throw ConstraintViolation(
          subject: "the product of \(place)", found: "\(product)", expected: Bounds(range).words(Known()))
      }
      products.append(fitting)
    }
    return products
  }

  private static func validateZero(_ digit: Value?, _ subject: String, _ count: Int) throws(ConstraintViolation) {
    guard count > 1, digit?.isZero == true else { return }
    throw ConstraintViolation(subject: subject, found: "0", expected: "another digit")
  }

  private static func validate(
    _ scalar: Unicode.Scalar, follows before: [Unicode.Scalar], _ elements: [Value], _ subject: String
  ) throws(ConstraintViolation) {
    for (index, element) in elements.enumerated() where element == .character(scalar) {
      if index > 0, case .character(let previous) = elements[index - 1], before.contains(previous) { continue }
      throw ConstraintViolation(
        subject: "\(subject)[\(index)]", found: "\"\(scalar)\"",
        expected: "directly after one of the characters \(String(String.UnicodeScalarView(before)))")
    }
  }

  private static func validateJumps(_ numbers: [Int], _ subject: String) throws(ConstraintViolation) {
    var reach = 0
    for (index, number) in numbers.enumerated() {
      guard index <= reach else {
        throw ConstraintViolation(
          subject: "the farthest jump in \(subject)", found: "to position \(reach)",
          expected: "to the last, \(numbers.count - 1)")
      }
      reach = max(reach, Int(clamping: Int128(index) + Int128(number)))
    }
  }

  private func validateRows(_ rows: [Value], _ subject: String) throws(ConstraintViolation) {
    switch self {
    case .rowsInOrder:
      let cells = rows.map(\.elements)
      for (row, values) in cells.enumerated() {
        for column in values.indices.dropFirst() where values[column].precedes(values[column - 1]) {
          throw ConstraintViolation(
            subject: "\(subject)[\(row)][\(column)]", found: values[column].text, expected: "in ascending order")
        }
        guard row > 0, let first = values.first, let last = cells[row - 1].last else { continue }
        guard last.precedes(first) else {
          throw ConstraintViolation(
            subject: "\(subject)[\(row)][0]", found: first.text,
            expected: "more than \(last.text), the end of the row before")
        }
      }
    case .distinctCells:
      guard let duplicate = rows.flatMap(\.elements).firstDuplicate else { return }
      throw ConstraintViolation(subject: subject, found: "\(duplicate.text) twice", expected: "without equal cells")
    default:
      let intervals = rows.sorted { $0.precedes($1) }
      for (left, right) in zip(intervals, intervals.dropFirst()) {
        guard let end = left.elements.last, let start = right.elements.first, !end.precedes(start) else { continue }
        throw ConstraintViolation(
          subject: subject, found: "with \(left.text) and \(right.text)", expected: "without a point in common")
      }
    }
  }
}

extension ArrayRule.Repeats {
  fileprivate func validate(_ elements: [Value], _ subject: String) throws(ConstraintViolation) {
    let counts = elements.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    switch self {
    case .one:
      let repeated = counts.values.count { $0 > 1 }
      guard repeated != 1 else { return }
      throw ConstraintViolation(
        subject: subject, found: "with \(repeated) values that occur more than once", expected: "with exactly one")
    case .allButOne:
      let single = counts.values.count { $0 == 1 }
      guard single != 1 || counts.values.contains(where: { $0 > 2 }) else { return }
      throw ConstraintViolation(
        subject: subject, found: "with \(single) values that occur once",
        expected: "with exactly one, and the others twice")
    }
  }
}

extension Value {
  /// As a digit.
  var isZero: Bool { self == .integer(0) || self == .character("0") }
}
