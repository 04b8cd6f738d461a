import JudgeModel

extension ValueGenerator {
  mutating func elements(
    from source: Making.Source, _ lengths: ClosedRange<Int>, _ size: Int?
  ) throws(ConstraintViolation) -> [Value] {
    switch source {
    case .copy(let name): return letters(of: name)
    case .shuffle(let name):
      var elements = letters(of: name)
      random.shuffle(&elements)
      return elements
    case .subsequence(let name):
      return subsequence(of: letters(of: name), size.map(lengths.clamp) ?? random.next(in: lengths))
    case .substring(let name):
      let elements = letters(of: name)
      let count = min(size.map(lengths.clamp) ?? random.next(in: lengths), elements.count)
      let start = random.next(in: 0...elements.count - count)
      return Array(elements[start..<start + count])
    case .interleaving(let names): return interleaved(names.map { letters(of: $0) })
    case .repeating(let pattern):
      let count = size.map(lengths.clamp) ?? random.next(in: lengths)
      return pattern.isEmpty ? [] : (0..<count).map { pattern[$0 % pattern.count] }
    case .subtree: return []
    }
  }

  private func letters(of name: String) -> [Value] { known[name]?.letters ?? [] }

  /// Each with the same chance; selection sampling, Knuth, volume 2, algorithm 3.4.2S.
  private mutating func subsequence(of elements: [Value], _ count: Int) -> [Value] {
    var chosen: [Value] = []
    for (index, element) in elements.enumerated() {
      let missing = min(count, elements.count) - chosen.count
      if random.next(in: 0...elements.count - index - 1) < missing { chosen.append(element) }
    }
    return chosen
  }

  /// Every interleaving of two has the same chance.
  private mutating func interleaved(_ lists: [[Value]]) -> [Value] {
    var rests = lists.map { $0[...] }
    var elements: [Value] = []
    while true {
      let left = rests.reduce(0) { $0 + $1.count }
      guard left > 0 else { return elements }
      var draw = random.next(in: 0...left - 1)
      for index in rests.indices {
        guard draw >= rests[index].count else {
          elements.append(rests[index].removeFirst())
          break
        }
        draw -= rests[index].count
      }
    }
  }

  /// With the second half, the beginning, the end and single elements as they are asked for.
  mutating func finished(
    _ elements: [Value], _ description: ArrayDescription
  ) throws(ConstraintViolation) -> [Value] {
    let making = description.making
    var elements = elements
    if making.isPalindrome {
      for index in 0..<elements.count / 2 { elements[elements.count - 1 - index] = elements[index] }
    }
    for (index, element) in making.prefix.prefix(elements.count).enumerated() { elements[index] = element }
    for (index, element) in making.suffix.reversed().prefix(elements.count).enumerated() {
      elements[elements.count - 1 - index] = element
    }
    try change(making.changes, of: &elements, description.elements)
    return elements
  }

  /// So many different elements become other values.
  mutating func change(
    _ changes: Int, of elements: inout [Value], _ element: ValueDescription
  ) throws(ConstraintViolation) {
    guard changes > 0 else { return }
    var positions = elements.indices.filter { elements[$0] != .null }
    random.shuffle(&positions)
    for position in positions.prefix(changes) {
      let old = elements[position]
      elements[position] = try another(element) { $0 != old }
    }
  }
}
