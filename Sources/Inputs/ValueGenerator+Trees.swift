import JudgeModel

extension ValueGenerator {
  /// The level order, with nulls.
  mutating func tree(_ description: TreeDescription, _ size: Int?) throws(ConstraintViolation) -> [Value] {
    let owner = owner.take()
    let range = try nodes(description)
    if let source = description.making.source {
      var levels = levels(from: source, range)
      try change(description.making.changes, of: &levels, description.values)
      return levels
    }
    let count = description.isPerfect ? try perfect(range, size) : size.map(range.clamp) ?? random.next(in: range)
    if let owner { known.setNodes(count, of: owner) }
    let values = try values(count, description)
    var tree = try grown(values.count, description)
    let places = description.isSearchTree ? tree.inorder : tree.levelOrder
    for (place, value) in zip(places, values) { tree.values[place] = value }
    return tree.levels
  }

  /// As many as there can be on the levels that are allowed.
  private func nodes(_ description: TreeDescription) throws(ConstraintViolation) -> ClosedRange<Int> {
    let range = try lengths(description.nodes)
    guard description.kind == .binary, let depth = description.depth else { return range }
    let most = try lengths(depth).upperBound < 24 ? 1 << lengths(depth).upperBound - 1 : range.upperBound
    return min(range.lowerBound, most)...min(range.upperBound, most)
  }

  /// One less than a power of two.
  private mutating func perfect(_ range: ClosedRange<Int>, _ size: Int?) throws(ConstraintViolation) -> Int {
    let counts = (0...24).map { 1 << $0 - 1 }.filter(range.contains)
    guard let smallest = counts.first else {
      throw ConstraintViolation(
        subject: "the number of nodes", found: "never that of a perfect tree", expected: Bounds(range).words(known))
    }
    return size.map { size in counts.last { $0 <= size } ?? smallest } ?? random.element(of: counts)
  }

  /// From left to right of a search tree, else in level order.
  private mutating func values(
    _ count: Int, _ description: TreeDescription
  ) throws(ConstraintViolation) -> [Value] {
    if description.isSearchTree {
      return try distinct(count, description.values).sorted { $0.isLess(than: $1) }
    }
    var values = ArrayDescription(length: Bounds(count...count), elements: description.values)
    values.isDistinct = description.isDistinct
    return try arranged(count, values)
  }

  private mutating func grown(_ count: Int, _ description: TreeDescription) throws(ConstraintViolation) -> Tree {
    let depth = try description.depth.map { bounds throws(ConstraintViolation) in try lengths(bounds).upperBound }
    var grower = TreeGrower(description.kind, depth: depth ?? .max)
    grower.grow(to: count, description.isPerfect ? .complete : shape, &random)
    return grower.tree
  }

  private mutating func levels(from source: Making.Source, _ range: ClosedRange<Int>) -> [Value] {
    switch source {
    case .copy(let name): return known[name]?.elements ?? []
    case .subtree(let name):
      let tree = Tree(.binary, levels: known[name]?.elements ?? [])
      let sizes = tree.sizes
      let fitting = sizes.indices.filter { range.contains(sizes[$0]) }
      guard !fitting.isEmpty else { return [] }
      return tree.subtree(at: random.element(of: fitting)).levels
    default: return []
    }
  }
}

extension Tree {
  /// How many nodes each has below it, with itself.
  fileprivate var sizes: [Int] {
    var sizes = Array(repeating: 1, count: values.count)
    for node in levelOrder.reversed() {
      for child in children(of: node) where child >= 0 { sizes[node] += sizes[child] }
    }
    return sizes
  }

  /// Of a binary tree.
  fileprivate func subtree(at root: Int) -> Tree {
    var subtree = Tree(.binary)
    var order = [root]
    subtree.addRoot(values[root])
    var next = 0
    while next < order.count {
      for (side, child) in children(of: order[next]).enumerated() where child >= 0 {
        subtree.add(values[child], below: next, side: side)
        order.append(child)
      }
      next += 1
    }
    return subtree
  }
}
