import JudgeModel

extension ValueDescription {
  func validate(
    relation value: Value, _ subject: @autoclosure () -> String, _ known: Known
  ) throws(ConstraintViolation) {
    switch (self, value) {
    case (.pairSum(let sum), .integer(let number)): try sum.validate(number, subject(), known)
    case (.leading(let leading), .integer(let number)): try leading.validate(number, subject(), known)
    case (.sharedTail(let tail), .integer(let number)): try tail.validate(number, subject(), known)
    case (.nodeValue(let root), _):
      let count = known[root]?.elements.count { $0 == value } ?? 0
      guard count != 1 else { return }
      throw ConstraintViolation(
        subject: subject(), found: "\(value.text), the value of \(count) nodes of \(root)",
        expected: "that of exactly one")
    case (.inorder(let preorder), .array(let elements)):
      guard !Self.isInorder(elements, of: known[preorder]?.elements ?? []) else { return }
      throw ConstraintViolation(
        subject: subject(), found: "not the inorder of any tree with that \(preorder)", expected: "that of one")
    default: break
    }
  }

  /// The nodes whose left subtree is under way wait on a stack, in the order of the preorder; the inorder takes them off.
  private static func isInorder(_ inorder: [Value], of preorder: [Value]) -> Bool {
    guard inorder.count == preorder.count else { return false }
    var waiting: [Value] = []
    var next = 0
    for value in preorder {
      waiting.append(value)
      while let top = waiting.last, top == inorder[next] {
        waiting.removeLast()
        next += 1
        if next == inorder.count { break }
      }
    }
    return waiting.isEmpty
  }
}

extension PairSum {
  fileprivate func validate(
    _ number: Int, _ subject: @autoclosure () -> String, _ known: Known
  ) throws(ConstraintViolation) {
    guard let numbers = known[argument]?.integers else { return }
    try range.validate(number, subject(), known)
    let pairs = Self.count(of: number, in: numbers)
    guard pairs == 1 else {
      throw ConstraintViolation(
        subject: subject(), found: "the sum of \(pairs) pairs of \(argument)", expected: "the sum of exactly one")
    }
  }
}

extension Leading {
  fileprivate func validate(
    _ number: Int, _ subject: @autoclosure () -> String, _ known: Known
  ) throws(ConstraintViolation) {
    try range.validate(number, subject(), known)
    let counts = clearCounts(in: known[argument]?.elements ?? [])
    guard !counts.contains(number) else { return }
    throw ConstraintViolation(subject: subject(), found: "\(number)", expected: "\(words) of \(argument)")
  }

  private var words: String {
    switch rank {
    case .frequency: "a number of clearly most frequent values"
    case .distance: "a number of clearly closest points"
    }
  }
}

extension SharedTail {
  fileprivate func validate(
    _ number: Int, _ subject: @autoclosure () -> String, _ known: Known
  ) throws(ConstraintViolation) {
    try range.validate(number, subject(), known)
    let (own, others) = (known[list]?.elements ?? [], known[other]?.elements ?? [])
    let tail = own.dropFirst(max(number, 0))
    guard tail.elementsEqual(others.suffix(tail.count)) else {
      throw ConstraintViolation(
        subject: other, found: "without the last \(tail.count) values of \(list) at its end",
        expected: "ending with them, since the lists share those nodes")
    }
  }
}
