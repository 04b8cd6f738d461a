import JudgeModel

extension [ArgumentDescription] {
  /// The values with those made to fit that depend on a changed one, as far as that is simple.
  ///
  /// - Parameter old: the same before the change.
  func repaired(_ values: [Value], from old: [Value], changed: Int) -> [Value] {
    var values = values
    for index in dependencyOrder where index != changed {
      let known = Known(self, values)
      let cut = values[changed].cut(from: old[changed])
      values[index] = self[index].repaired(values[index], known, cut: cut.map { ($0, old[changed].letters.count) })
    }
    return values
  }
}

extension ArgumentDescription {
  /// - Parameter cut: what was left out of the argument that was changed, and how long that was.
  fileprivate func repaired(_ value: Value, _ known: Known, cut: (Range<Int>, Int)?) -> Value {
    switch self.value {
    case .integer(let bounds): return value.clamped(to: bounds.range(known))
    case .array(let array): return array.repaired(value, known, cut)
    case .string(let array): return Value(string: array.repaired(.array(value.letters), known, cut).elements)
    case .edges(let graph):
      let last = graph.first + (graph.nodes.lengths(known)?.upperBound ?? 0) - 1
      return .array(value.elements.filter { $0.elements.prefix(2).allSatisfy { ($0.integer ?? 0) <= last } })
    case .pairSum(let sum): return sum.repaired(value, known)
    case .leading(let leading):
      let counts = leading.clearCounts(in: known[leading.argument]?.elements ?? [])
      return counts.min { abs($0 - (value.integer ?? 0)) < abs($1 - (value.integer ?? 0)) }.map(Value.integer) ?? value
    case .nodeValue(let root):
      let nodes = known[root]?.elements.filter { $0 != .null } ?? []
      let other = differsFrom.flatMap { known[$0] }
      return nodes.contains(value) ? value : nodes.first { $0 != other } ?? value
    case .inorder(let preorder):
      let left = Set(known[preorder]?.elements ?? [])
      return .array(value.elements.filter(left.contains))
    default: return value
    }
  }
}

extension ArrayDescription {
  fileprivate func repaired(_ value: Value, _ known: Known, _ cut: (Range<Int>, Int)?) -> Value {
    var elements = value.elements
    if let lengths = length.lengths(known), elements.count > lengths.upperBound {
      if let (range, count) = cut, count == elements.count { elements.removeSubrange(range) }
      elements = Array(elements.prefix(lengths.upperBound))
    }
    guard case .integer(let bounds) = self.elements, bounds.constant == nil else { return .array(elements) }
    let range = bounds.range(known)
    return .array(elements.map { $0.clamped(to: range) })
  }
}

extension PairSum {
  /// The sum as it is, or the first that will do.
  fileprivate func repaired(_ value: Value, _ known: Known) -> Value {
    guard let numbers = known[argument]?.integers, let range = range.range(known), numbers.count <= 200 else {
      return value
    }
    if let sum = value.integer, Self.count(of: sum, in: numbers) == 1 { return value }
    for (index, first) in numbers.enumerated() {
      for second in numbers.dropFirst(index + 1) {
        let (sum, overflow) = first.addingReportingOverflow(second)
        if !overflow, range.contains(sum), Self.count(of: sum, in: numbers) == 1 { return .integer(sum) }
      }
    }
    return value
  }
}

extension Value {
  fileprivate func clamped(to range: ClosedRange<Int>?) -> Value {
    guard let range, case .integer(let number) = self else { return self }
    return .integer(range.clamp(number))
  }

  /// The elements or letters that `old` has besides, when they stand together.
  fileprivate func cut(from old: Value) -> Range<Int>? {
    let (left, whole) = (letters, old.letters)
    guard left.count < whole.count else { return nil }
    let start = zip(left, whole).prefix { $0 == $1 }.count
    return start..<start + whole.count - left.count
  }
}
