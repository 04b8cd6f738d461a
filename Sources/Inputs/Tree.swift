import JudgeModel

/// Nodes with the positions of their children, the root first, parents before children.
struct Tree {
  let kind: TreeDescription.Kind
  var values: [Value] = []
  /// Of a binary tree the left child, else the first; -1 for none.
  private(set) var first: [Int] = []
  /// Of a binary tree the right child, else the next sibling; -1 for none.
  private(set) var second: [Int] = []

  init(_ kind: TreeDescription.Kind) {
    self.kind = kind
  }

  /// From the level order, with nulls: of a binary tree for each absent child, else after the root and after the
  /// children of each node.
  init(_ kind: TreeDescription.Kind, levels: [Value]) {
    self.init(kind)
    guard let root = levels.first, root != .null else { return }
    addRoot(root)
    switch kind {
    case .binary: addBinary(levels)
    case .nary: addNary(levels)
    }
  }

  private mutating func addBinary(_ levels: [Value]) {
    for (place, value) in levels.dropFirst().enumerated() where value != .null {
      add(value, below: place / 2, side: place % 2)
    }
  }

  private mutating func addNary(_ levels: [Value]) {
    var (parent, last) = (-1, -1)
    for value in levels.dropFirst() {
      if value == .null {
        (parent, last) = (parent + 1, -1)
      } else {
        last = add(value, below: max(parent, 0), after: last)
      }
    }
  }

  mutating func addRoot(_ value: Value) {
    values.append(value)
    first.append(-1)
    second.append(-1)
  }

  /// - Parameter side: 0 for left, 1 for right.
  mutating func add(_ value: Value, below parent: Int, side: Int) {
    if side == 0 { first[parent] = values.count } else { second[parent] = values.count }
    addRoot(value)
  }

  /// - Parameter sibling: the parent's last child, or -1.
  @discardableResult
  mutating func add(_ value: Value, below parent: Int, after sibling: Int) -> Int {
    if sibling < 0 { first[parent] = values.count } else { second[sibling] = values.count }
    addRoot(value)
    return values.count - 1
  }

  /// From left to right; of a binary tree -1 for an absent one.
  func children(of node: Int) -> [Int] {
    guard kind == .nary else { return [first[node], second[node]] }
    var children: [Int] = []
    var child = first[node]
    while child >= 0 {
      children.append(child)
      child = second[child]
    }
    return children
  }

  /// The positions level by level, from left to right.
  var levelOrder: [Int] {
    var order = values.isEmpty ? [] : [0]
    order.reserveCapacity(values.count)
    var next = 0
    while next < order.count {
      let node = order[next]
      if kind == .binary {
        if first[node] >= 0 { order.append(first[node]) }
        if second[node] >= 0 { order.append(second[node]) }
      } else {
        order += children(of: node)
      }
      next += 1
    }
    return order
  }

  /// The positions from the left to the right, of a binary tree.
  var inorder: [Int] {
    var order: [Int] = []
    order.reserveCapacity(values.count)
    var waiting: [Int] = []
    var node = values.isEmpty ? -1 : 0
    while node >= 0 || !waiting.isEmpty {
      while node >= 0 {
        waiting.append(node)
        node = first[node]
      }
      let top = waiting.removeLast()
      order.append(top)
      node = second[top]
    }
    return order
  }

  /// Nodes on the longest way down.
  var depth: Int { depths.max() ?? 0 }

  /// Of each node, from 1 for the root.
  var depths: [Int] {
    var depths = Array(repeating: 1, count: values.count)
    for node in levelOrder {
      for child in children(of: node) where child >= 0 { depths[child] = depths[node] + 1 }
    }
    return depths
  }

  /// The text that ``init(_:levels:)`` reads, without nulls at the end.
  var levels: [Value] {
    var levels: [Value] = values.isEmpty ? [] : [values[0]]
    for node in levelOrder {
      switch kind {
      case .binary:
        levels.append(first[node] < 0 ? .null : values[first[node]])
        levels.append(second[node] < 0 ? .null : values[second[node]])
      case .nary: levels += [.null] + children(of: node).map { values[$0] }
      }
    }
    guard let last = levels.lastIndex(where: { $0 != .null }) else { return [] }
    return Array(levels[...last])
  }
}
