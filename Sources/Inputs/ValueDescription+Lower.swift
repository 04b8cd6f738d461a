import JudgeModel

extension ValueDescription {
  /// Calls `accept` with values of the same form and simpler contents, until it accepts one.
  func lower(_ value: Value, _ accept: (Value) -> Bool) -> Bool {
    if case .graph = self { return false }
    var scale = LeafScale()
    scale.add(self)
    if value.lowerTogether(scale, accept) { return true }
    let leaves = value.leaves
    guard (2...InputDescription.mostLookedInto).contains(leaves.count) else { return false }
    for (index, leaf) in leaves.enumerated() {
      for simpler in scale.simpler(than: leaf) {
        var changed = leaves
        changed[index] = simpler
        if accept(value.with(leaves: changed)) { return true }
      }
    }
    return false
  }
}

extension Value {
  /// Equal ones stay equal, so that what depends on that is kept.
  func lowerTogether(_ scale: LeafScale, _ accept: (Value) -> Bool) -> Bool {
    let leaves = leaves
    for ranks in scale.ranks(of: leaves) {
      if accept(with(leaves: leaves.map { ranks[$0] ?? $0 })) { return true }
    }
    var seen: Set<Value> = []
    for leaf in leaves where seen.insert(leaf).inserted {
      for simpler in scale.simpler(than: leaf) {
        if accept(with(leaves: leaves.map { $0 == leaf ? simpler : $0 })) { return true }
      }
    }
    return false
  }

  /// Numbers, flags and letters, in order; those of strings too.
  fileprivate var leaves: [Value] {
    switch self {
    case .array(let elements): elements.flatMap(\.leaves)
    case .string: letters
    case .null, .levelEnd: []
    default: [self]
    }
  }

  fileprivate func with(leaves: [Value]) -> Value {
    var rest = leaves[...]
    return with(&rest)
  }

  private func with(_ rest: inout ArraySlice<Value>) -> Value {
    switch self {
    case .array(let elements): return .array(elements.map { $0.with(&rest) })
    case .string(let string): return Value(string: string.unicodeScalars.map { _ in rest.popFirst() ?? .null })
    case .null, .levelEnd: return self
    default: return rest.popFirst() ?? self
    }
  }
}

/// Which numbers and letters are the simplest ones where they stand.
struct LeafScale {
  private var numbers: [Int] = [0, 1]
  private var letters: [Unicode.Scalar] = []

  mutating func add(_ description: ValueDescription) {
    switch description {
    case .integer(let bounds), .multiple(_, let bounds): add(bounds)
    case .pairSum(let sum): add(sum.range)
    case .leading(let leading): add(leading.range)
    case .oneOf(let values):
      numbers += values.compactMap(\.integer)
      letters += values.flatMap(\.letters).compactMap { if case .character(let letter) = $0 { letter } else { nil } }
    case .character(let alphabet): letters += alphabet.prefix(3)
    case .string(let array), .array(let array), .randomLinks(let array): add(array.elements)
    case .items(let items): for item in items { add(item) }
    case .tree(let tree): add(tree.values)
    case .edges(let graph): if let weights = graph.weights { add(weights) }
    case .double, .boolean, .graph, .nodeValue, .sharedTail, .inorder, .fixed: break
    }
  }

  private mutating func add(_ bounds: Bounds) {
    guard let range = bounds.constant, !range.contains(0) else { return }
    numbers.append(range.lowerBound > 0 ? range.lowerBound : range.upperBound)
  }

  /// The simplest first.
  func simpler(than leaf: Value) -> [Value] {
    switch leaf {
    case .integer(let number): simpler(than: number).map(Value.integer)
    case .double(let number):
      [0, number.rounded(.towardZero), (number / 2).rounded(.towardZero)].filter { $0 != number }.map(Value.double)
    case .boolean(true): [.boolean(false)]
    case .character(let letter): letters.filter { $0 < letter }.map(Value.character)
    default: []
    }
  }

  private func simpler(than number: Int) -> [Int] {
    let near = numbers + (number < 0 ? [-1] : [])
    var steps = near + (number < 0 && number > .min ? [-number] : [])
    var distance = number / 2
    while distance != 0 {
      steps.append(number - distance)
      distance /= 2
    }
    steps.append(number > 0 ? number - 1 : number + 1)
    var seen: Set<Int> = [number]
    return steps.filter { $0.magnitude <= number.magnitude && seen.insert($0).inserted }
  }

  /// The numbers and letters by their places among those that occur: from the simplest number on, around 0, and letters
  /// from the first of their alphabet on.
  fileprivate func ranks(of leaves: [Value]) -> [[Value: Value]] {
    let found = Set(leaves.compactMap(\.integer)).sorted()
    let starts = numbers.sorted() + [-found.count { $0 < 0 }]
    var ranks = starts.map { start in
      Dictionary(uniqueKeysWithValues: found.enumerated().map { (Value.integer($1), Value.integer(start + $0)) })
    }
    if let least = found.first {
      ranks.append(Dictionary(uniqueKeysWithValues: found.map { (.integer($0), .integer($0 &- least)) }))
    }
    return ranks
  }
}
