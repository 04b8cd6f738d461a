public import JudgeModel

extension InputDescription {
  /// - Throws: the first violation, in the order of the arguments.
  public func validate(_ input: CaseInput) throws(ConstraintViolation) {
    switch (self, input) {
    case (.arguments(let descriptions), .arguments(let values)):
      try Self.validate(values, descriptions)
    case (.calls(let description), .calls(let constructor, let calls)):
      try description.validate(constructor, calls)
    default:
      throw ConstraintViolation(subject: "case", found: "the text of another kind of problem", expected: "arguments")
    }
  }

  fileprivate static func validate(
    _ values: [Value], _ descriptions: [ArgumentDescription]
  ) throws(ConstraintViolation) {
    for (value, description) in zip(values, descriptions) {
      guard case .pairSum(let sum) = description.value else {
        try description.value.validate(value, description.name)
        continue
      }
      let other = zip(values, descriptions).first { $0.1.name == sum.argument }?.0
      try sum.validate(value, description.name, other)
    }
  }
}

extension CallsDescription {
  fileprivate func validate(_ constructor: [Value], _ calls: [CaseInput.Call]) throws(ConstraintViolation) {
    try InputDescription.validate(constructor, self.constructor)
    try count.validate(calls.count, "the number of calls")
    for (index, call) in calls.enumerated() {
      let arguments = methods.first { $0.method.name == call.method.name }?.arguments ?? []
      for (value, argument) in zip(call.arguments, arguments) {
        try argument.value.validate(value, "call \(index + 1), \(call.method.name)(\(argument.name))")
      }
    }
  }
}

extension ValueDescription {
  fileprivate func validate(_ value: Value, _ subject: String) throws(ConstraintViolation) {
    switch (self, value) {
    case (.integer(let range), .integer(let number)):
      try range.validate(number, subject)
    case (.double(let range), .double(let number)):
      guard range.contains(number) else {
        throw ConstraintViolation(
          subject: subject, found: value.text, expected: "\(range.lowerBound)…\(range.upperBound)")
      }
    case (.character(let alphabet), .character(let character)):
      try Self.validate([character], alphabet, subject)
    case (.string(let length, let alphabet), .string(let string)):
      try length.validate(string.unicodeScalars.count, "\(subject).length")
      try Self.validate(string.unicodeScalars, alphabet, subject)
    case (.array(let description), .array(let elements)):
      try description.validate(elements, subject)
    case (.fixed(let fixed), _):
      guard fixed == value else { throw ConstraintViolation(subject: subject, found: value.text, expected: fixed.text) }
    default: break
    }
  }

  private static func validate(
    _ scalars: some Sequence<Unicode.Scalar>, _ alphabet: [Unicode.Scalar], _ subject: String
  ) throws(ConstraintViolation) {
    guard let stranger = scalars.first(where: { !alphabet.contains($0) }) else { return }
    let letters = String(String.UnicodeScalarView(alphabet))
    throw ConstraintViolation(subject: subject, found: "\"\(stranger)\"", expected: "of the characters \(letters)")
  }
}

extension ArrayDescription {
  fileprivate func validate(_ elements: [Value], _ subject: String) throws(ConstraintViolation) {
    try length.validate(elements.count, "\(subject).length")
    for (index, element) in elements.enumerated() {
      try self.elements.validate(element, "\(subject)[\(index)]")
    }
    if isRectangular, let row = elements.firstIndex(where: { $0.count != elements[0].count }) {
      throw ConstraintViolation(
        subject: "\(subject)[\(row)].length", found: "\(elements[row].count)",
        expected: "\(elements[0].count) as in the first row")
    }
    if isDistinct, let duplicate = elements.firstDuplicate {
      throw ConstraintViolation(subject: subject, found: "\(duplicate.text) twice", expected: "without duplicates")
    }
    if isSorted, let index = elements.indices.dropFirst().first(where: { elements[$0].isLess(than: elements[$0 - 1]) })
    {
      throw ConstraintViolation(
        subject: "\(subject)[\(index)]", found: elements[index].text, expected: "in ascending order")
    }
  }
}

extension PairSum {
  fileprivate func validate(_ value: Value, _ subject: String, _ array: Value?) throws(ConstraintViolation) {
    guard case .integer(let sum) = value, let numbers = array?.integers else { return }
    try range.validate(sum, subject)
    let pairs = Self.count(of: sum, in: numbers)
    guard pairs == 1 else {
      throw ConstraintViolation(
        subject: subject, found: "the sum of \(pairs) pairs of \(argument)", expected: "the sum of exactly one")
    }
  }

  /// How many pairs of positions add up to `sum`.
  static func count(of sum: Int, in numbers: [Int]) -> Int {
    var seen: [Int: Int] = [:]
    var pairs = 0
    for number in numbers {
      let (partner, overflow) = sum.subtractingReportingOverflow(number)
      pairs += overflow ? 0 : seen[partner] ?? 0
      seen[number, default: 0] += 1
    }
    return pairs
  }
}

extension ClosedRange<Int> {
  fileprivate func validate(_ number: Int, _ subject: String) throws(ConstraintViolation) {
    guard contains(number) else {
      throw ConstraintViolation(subject: subject, found: "\(number)", expected: words)
    }
  }
}

extension Value {
  fileprivate var count: Int {
    if case .array(let elements) = self { elements.count } else { 0 }
  }

  var integers: [Int]? {
    guard case .array(let elements) = self else { return nil }
    return elements.compactMap { if case .integer(let number) = $0 { number } else { nil } }
  }

  /// Numbers by size, characters and strings by their code points.
  func isLess(than other: Value) -> Bool {
    switch (self, other) {
    case (.integer(let left), .integer(let right)): left < right
    case (.double(let left), .double(let right)): left < right
    case (.character(let left), .character(let right)): left < right
    case (.string(let left), .string(let right)):
      left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    default: false
    }
  }
}

extension [Value] {
  fileprivate var firstDuplicate: Value? {
    var seen: Set<Value> = []
    return first { !seen.insert($0).inserted }
  }
}
