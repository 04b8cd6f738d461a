import JudgeModel

extension ValueGenerator {
  /// Pairs of nodes, or triples with a weight.
  mutating func edges(_ description: GraphDescription, _ size: Int?) throws(ConstraintViolation) -> [Value] {
    let owner = owner.take()
    var allowed = try lengths(description.edges)
    if description.dependsOnItself(owner) {
      let count = size.map(allowed.clamp) ?? random.next(in: allowed)
      if let owner { known.setLength(count, of: owner) }
      allowed = count...count
    }
    let nodes = try lengths(description.nodes).upperBound
    let pairs = self.pairs(nodes, allowed, description)
    guard let weights = description.weights, !pairs.isEmpty else { return pairs.map { .array($0.map(Value.integer)) } }
    let drawn = try arranged(pairs.count, ArrayDescription(length: Bounds(0...pairs.count), elements: weights))
    // Of different weights there may be fewer than edges.
    return pairs.enumerated().map { .array($1.map(Value.integer) + [drawn[$0 % drawn.count]]) }
  }

  /// Each node's neighbours, by numbers from 1 in ascending order.
  mutating func neighbours(_ description: GraphDescription, _ size: Int?) throws(ConstraintViolation) -> [Value] {
    let owner = owner.take()
    let range = try lengths(description.nodes)
    let nodes = size.map(range.clamp) ?? random.next(in: range)
    if let owner { known.setNodes(nodes, of: owner) }
    var neighbours = Array(repeating: [Int](), count: nodes)
    for pair in pairs(nodes, try lengths(description.edges), description) {
      neighbours[pair[0] - description.first].append(pair[1])
      neighbours[pair[1] - description.first].append(pair[0])
    }
    return neighbours.map { .array($0.sorted().map(Value.integer)) }
  }

  private mutating func pairs(
    _ nodes: Int, _ allowed: ClosedRange<Int>, _ description: GraphDescription
  ) -> [[Int]] {
    var grower = GraphGrower(nodes, allowed, description)
    return grower.pairs(shape, &random)
  }
}

extension GraphDescription {
  /// There are as many nodes as the list itself says.
  fileprivate func dependsOnItself(_ name: String?) -> Bool {
    nodes.quantities.contains { $0.argument == name }
  }
}
