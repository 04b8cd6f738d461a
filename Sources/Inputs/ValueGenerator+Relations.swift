import JudgeModel

extension ValueGenerator {
  /// Places a pair in the other argument where it has none that will do.
  mutating func pairSum(_ sum: PairSum) throws(ConstraintViolation) -> Value {
    let (range, elements) = (try range(sum.range), try self.range(sum.elements))
    guard var numbers = known[sum.argument]?.integers, numbers.count >= 2 else { throw missing(sum) }
    for _ in 0..<1000 {
      let (first, second) = positions(of: sum.place, in: numbers.count)
      let (total, overflow) = numbers[first].addingReportingOverflow(numbers[second])
      if !overflow, range.contains(total), PairSum.count(of: total, in: numbers) == 1 {
        if sum.isSorted, sum.place == .random { numbers.sort() }
        known[sum.argument] = .array(numbers.map(Value.integer))
        return .integer(total)
      }
      numbers[first] = random.next(in: elements)
      numbers[second] = random.next(in: elements)
    }
    throw missing(sum)
  }

  private func missing(_ sum: PairSum) -> ConstraintViolation {
    ConstraintViolation(
      subject: subject, found: "no sum of exactly one pair of \(sum.argument)",
      expected: sum.range.words(known))
  }

  private mutating func positions(of place: PairSum.Place, in count: Int) -> (Int, Int) {
    switch place {
    case .first: return (0, 1)
    case .last: return (count - 2, count - 1)
    case .ends: return (0, count - 1)
    case .random:
      let first = random.next(in: 0...count - 2)
      return (first, random.next(in: first + 1...count - 1))
    }
  }

  mutating func count(_ leading: Leading) throws(ConstraintViolation) -> Value {
    let range = try range(leading.range)
    let counts = leading.clearCounts(in: known[leading.argument]?.elements ?? []).filter(range.contains)
    guard !counts.isEmpty else { throw .impossible(subject, leading.range, known) }
    return .integer(random.element(of: counts))
  }

  mutating func nodeValue(of root: String) throws(ConstraintViolation) -> Value {
    let values = known[root]?.elements.filter { $0 != .null } ?? []
    let counts = values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let single = values.filter { counts[$0] == 1 }
    guard !single.isEmpty else {
      throw ConstraintViolation(subject: root, found: "without a value of exactly one node", expected: "with one")
    }
    return random.element(of: single)
  }

  /// Ends the other list as this one ends.
  mutating func sharedTail(_ tail: SharedTail) throws(ConstraintViolation) -> Value {
    let own = known[tail.list]?.elements ?? []
    var others = known[tail.other]?.elements ?? []
    let range = try range(tail.range)
    let low = max(range.lowerBound, own.count - others.count, 0)
    guard low <= range.upperBound else { throw .impossible(subject, tail.range, known) }
    let skipped = random.next(in: low...range.upperBound)
    let shared = own.dropFirst(skipped)
    others.replaceSubrange((others.count - shared.count)..., with: shared)
    known[tail.other] = .array(others)
    return .integer(skipped)
  }

  /// Pushes the preorder on a stack and takes off at random: every tree with that preorder gives one such order.
  mutating func inorder(of preorder: [Value]) -> [Value] {
    var inorder: [Value] = []
    var waiting: [Value] = []
    for value in preorder {
      while !waiting.isEmpty, takesOff() { inorder.append(waiting.removeLast()) }
      waiting.append(value)
    }
    return inorder + waiting.reversed()
  }

  private mutating func takesOff() -> Bool {
    switch shape {
    case .left, .path, .reversed: false
    case .right, .sorted: true
    default: random.next(in: 0...1) == 1
    }
  }
}
