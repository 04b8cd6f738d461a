import JudgeModel

extension GraphDescription {
  /// - Parameter edges: pairs of nodes, or triples with a weight.
  func validate(edges: [Value], _ subject: String, _ known: Known) throws(ConstraintViolation) {
    try self.edges.validate(edges.count, "\(subject).length", known, isLength: true)
    let count = nodes.lengths(known)?.upperBound ?? 0
    var pairs: [(Int, Int)] = []
    for (index, edge) in edges.enumerated() {
      let numbers = edge.integers ?? []
      let width = weights == nil ? 2 : 3
      try Bounds(width...width).validate(numbers.count, "\(subject)[\(index)].length", known)
      for end in 0...1 {
        let bounds = Bounds(low: .number(first), high: .number(first + count - 1), text: "\(count) nodes")
        try bounds.validate(numbers[end], "\(subject)[\(index)][\(end)]", known)
      }
      try weights?.validate(.integer(numbers[2]), "\(subject)[\(index)][2]", known)
      pairs.append((numbers[0] - first, numbers[1] - first))
    }
    try validate(pairs, count, subject)
  }

  /// - Parameter neighbours: of each node, by numbers from 1.
  func validate(neighbours: [Value], _ subject: String, _ known: Known) throws(ConstraintViolation) {
    try nodes.validate(neighbours.count, "\(subject).nodes", known, isLength: true)
    let links = neighbours.map { Set($0.integers ?? []) }
    for (index, numbers) in neighbours.map({ $0.integers ?? [] }).enumerated() {
      for number in numbers where !links[number - 1].contains(index + 1) {
        throw ConstraintViolation(
          subject: "\(subject)[\(index)]", found: "with the neighbour \(number)",
          expected: "without it, or \(index + 1) its neighbour too")
      }
      guard links[index].count == numbers.count else {
        throw ConstraintViolation(
          subject: "\(subject)[\(index)]", found: "with a neighbour twice", expected: "without repeated neighbours")
      }
    }
    let pairs = neighbours.enumerated().flatMap { index, numbers in
      (numbers.integers ?? []).filter { $0 > index }.map { (index, $0 - 1) }
    }
    try edges.validate(pairs.count, "the number of edges of \(subject)", known, isLength: true)
    try validate(pairs, neighbours.count, subject)
  }

  private func validate(_ pairs: [(Int, Int)], _ count: Int, _ subject: String) throws(ConstraintViolation) {
    var seen: Set<Int> = []
    for (index, pair) in pairs.enumerated() {
      func violation(_ expected: String) -> ConstraintViolation {
        let edge = "[\(pair.0 + first),\(pair.1 + first)]"
        return ConstraintViolation(subject: "\(subject)[\(index)]", found: edge, expected: expected)
      }
      if pair.0 == pair.1, !allowsLoops { throw violation("between different nodes") }
      if pair.0 > pair.1, isSorted { throw violation("the smaller node first") }
      let (from, to) = isDirected ? pair : (min(pair.0, pair.1), max(pair.0, pair.1))
      guard seen.insert(from * count + to).inserted else { throw violation("another edge than those before") }
    }
    try validateWhole(pairs, count, subject)
  }

  private func validateWhole(_ pairs: [(Int, Int)], _ count: Int, _ subject: String) throws(ConstraintViolation) {
    if isConnected || isTree {
      let parts = Self.parts(count, pairs)
      guard parts <= 1 else {
        throw ConstraintViolation(subject: subject, found: "a graph of \(parts) parts", expected: "connected")
      }
    }
    if isTree, count > 0, pairs.count != count - 1 {
      throw ConstraintViolation(
        subject: subject, found: "\(pairs.count) edges of \(count) nodes", expected: "a tree, one edge less than nodes")
    }
    if isAcyclic, !Self.isAcyclic(count, pairs) {
      throw ConstraintViolation(subject: subject, found: "a graph with a cycle", expected: "without one")
    }
  }

  /// How many parts there are without a way from one to another.
  private static func parts(_ count: Int, _ pairs: [(Int, Int)]) -> Int {
    var parents = Array(0..<count)
    func root(of node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
    for (left, right) in pairs { parents[root(of: left)] = root(of: right) }
    return parents.indices.count { parents[$0] == $0 }
  }

  private static func isAcyclic(_ count: Int, _ pairs: [(Int, Int)]) -> Bool {
    var successors = Array(repeating: [Int](), count: count)
    var predecessors = Array(repeating: 0, count: count)
    for (from, to) in pairs {
      successors[from].append(to)
      predecessors[to] += 1
    }
    var free = predecessors.indices.filter { predecessors[$0] == 0 }
    var next = 0
    while next < free.count {
      for node in successors[free[next]] {
        predecessors[node] -= 1
        if predecessors[node] == 0 { free.append(node) }
      }
      next += 1
    }
    return free.count == count
  }
}
