import JudgeModel

/// Nodes with the positions of their children, the root first, parents before children.
struct Tree {
  var values: [Value] = []
  /// Of a binary tree always two, -1 for an absent one.
  var children: [[Int]] = []

  init() {}

  /// From the level order of a `TreeNode`: null for an absent child.
  init(binary levels: [Value]) {
    var rest = levels[...]
    guard let root = rest.popFirst(), root != .null else { return }
    values = [root]
    children = [[-1, -1]]
    var parent = 0
    while !rest.isEmpty {
      for side in 0...1 {
        guard let value = rest.popFirst(), value != .null else { continue }
        children[parent][side] = values.count
        values.append(value)
        children.append([-1, -1])
      }
      parent += 1
    }
  }

  /// From the level order of a `Node:nary`: null after the root and after the children of each node.
  init(nary levels: [Value]) {
    guard let root = levels.first else { return }
    values = [root]
    children = [[]]
    var parent = -1
    for value in levels.dropFirst() {
      if value == .null {
        parent += 1
      } else {
        children[max(parent, 0)].append(values.count)
        values.append(value)
        children.append([])
      }
    }
  }

  /// The positions level by level, from left to right.
  var levelOrder: [Int] {
    var order = values.isEmpty ? [] : [0]
    var next = 0
    while next < order.count {
      order += children[order[next]].filter { $0 >= 0 }
      next += 1
    }
    return order
  }

  /// The positions from the left to the right, of a binary tree.
  var inorder: [Int] {
    var order: [Int] = []
    var waiting: [Int] = []
    var node = values.isEmpty ? -1 : 0
    while node >= 0 || !waiting.isEmpty {
      while node >= 0 {
        waiting.append(node)
        node = children[node][0]
      }
      let top = waiting.removeLast()
      order.append(top)
      node = children[top][1]
    }
    return order
  }

  /// Nodes on the longest way down.
  var depth: Int {
    var depths = Array(repeating: 1, count: values.count)
    for node in levelOrder {
      for child in children[node] where child >= 0 { depths[child] = depths[node] + 1 }
    }
    return depths.max() ?? 0
  }

  /// The text that ``init(binary:)`` reads, without nulls at the end.
  var binaryLevels: [Value] {
    var levels: [Value] = values.isEmpty ? [] : [values[0]]
    for node in levelOrder { levels += children[node].map { $0 < 0 ? .null : values[$0] } }
    return levels.withoutNullsAtEnd
  }

  var naryLevels: [Value] {
    var levels: [Value] = values.isEmpty ? [] : [values[0]]
    for node in levelOrder { levels += [.null] + children[node].map { values[$0] } }
    return levels.withoutNullsAtEnd
  }
}

extension [Value] {
  fileprivate var withoutNullsAtEnd: [Value] {
    guard let last = lastIndex(where: { $0 != .null }) else { return [] }
    return Array(self[...last])
  }
}
