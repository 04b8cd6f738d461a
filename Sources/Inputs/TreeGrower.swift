import JudgeModel

/// Grows a tree node by node; the values come later.
struct TreeGrower {
  private(set) var tree: Tree
  private let kind: TreeDescription.Kind
  private let maximumDepth: Int
  private var depths: [Int] = []
  /// Where a node can be added: below `node`, in a binary tree at one of two sides.
  private var places: [(node: Int, side: Int)] = []
  /// Of each node with any number of children; -1 for none.
  private var lastChildren: [Int] = []

  init(_ kind: TreeDescription.Kind, depth: Int) {
    self.kind = kind
    tree = Tree(kind)
    maximumDepth = depth
  }

  /// Fewer than `count` when the depth does not allow more.
  mutating func grow(to count: Int, _ shape: Shape, _ random: inout SplitMix64) {
    guard count > 0, maximumDepth > 0 else { return }
    add()
    switch (shape, kind) {
    case (.left, _), (.path, _): chain(to: count) { _ in 0 }
    case (.right, _): chain(to: count) { _ in 1 }
    case (.zigzag, _): chain(to: count) { $0 % 2 }
    case (.complete, .binary), (.star, .binary): fill(to: count, children: 2)
    case (.complete, .nary): fill(to: count, children: 3)
    case (.star, .nary): fill(to: count, children: count)
    default: break
    }
    growAtRandom(to: count, &random)
  }

  private mutating func add(below parent: Int? = nil, side: Int = 0) {
    depths.append(parent.map { depths[$0] + 1 } ?? 1)
    lastChildren.append(-1)
    switch (parent, kind) {
    case (let parent?, .binary): tree.add(.null, below: parent, side: side)
    case (let parent?, .nary): lastChildren[parent] = tree.add(.null, below: parent, after: lastChildren[parent])
    case (nil, _): tree.addRoot(.null)
    }
  }

  private mutating func chain(to count: Int, side: (Int) -> Int) {
    while depths.count < min(count, maximumDepth) { add(below: depths.count - 1, side: side(depths.count - 1)) }
  }

  /// Level by level.
  private mutating func fill(to count: Int, children: Int) {
    while depths.count < count, depths[(depths.count - 1) / children] < maximumDepth {
      add(below: (depths.count - 1) / children, side: (depths.count - 1) % children)
    }
  }

  private mutating func growAtRandom(to count: Int, _ random: inout SplitMix64) {
    for node in depths.indices { addPlaces(below: node) }
    while depths.count < count, !places.isEmpty {
      let index = random.next(in: 0...places.count - 1)
      let place = places[index]
      if kind == .binary {
        places.swapAt(index, places.count - 1)
        places.removeLast()
      }
      add(below: place.node, side: place.side)
      addPlaces(below: depths.count - 1)
    }
  }

  private mutating func addPlaces(below node: Int) {
    guard depths[node] < maximumDepth else { return }
    switch kind {
    case .nary: places.append((node, 0))
    case .binary:
      if tree.first[node] < 0 { places.append((node, 0)) }
      if tree.second[node] < 0 { places.append((node, 1)) }
    }
  }
}
