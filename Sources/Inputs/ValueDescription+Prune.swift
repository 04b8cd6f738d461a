import JudgeModel

extension ValueDescription {
  /// Calls `accept` with values of which something is left out, until it accepts one.
  func prune(_ value: Value, widest: Int, _ accept: (Value) -> Bool) -> Bool {
    switch self {
    case .string: return value.letters.removeChunks(widest: widest) { accept(Value(string: $0)) }
    case .array(let description):
      return description.prune(value.elements, widest: widest) { accept(.array($0)) }
    case .edges: return value.elements.removeChunks(widest: widest) { accept(.array($0)) }
    case .randomLinks:
      return Array(value.elements.indices).removeChunks(widest: widest) { accept(value.linked(keeping: $0)) }
    case .tree(let description):
      return Tree(description.kind, levels: value.elements).prune { accept(.array($0.levels)) }
    case .graph: return value.pruneNeighbours(widest: widest, accept)
    case .items(let items): return Self.prune(items, value.elements, widest: widest) { accept(.array($0)) }
    case .integer, .multiple, .oneOf, .double, .boolean, .character, .pairSum, .leading, .nodeValue, .sharedTail,
      .inorder, .fixed:
      return false
    }
  }

  private static func prune(
    _ items: [ValueDescription], _ values: [Value], widest: Int, _ accept: ([Value]) -> Bool
  ) -> Bool {
    for (index, item) in items.enumerated() where index < values.count {
      if item.prune(values[index], widest: widest, { accept(values.replacing(index, with: $0)) }) {
        return true
      }
    }
    return false
  }
}

extension ArrayDescription {
  fileprivate func prune(_ rows: [Value], widest: Int, _ accept: ([Value]) -> Bool) -> Bool {
    if isSquare {
      return Array(rows.indices).removeChunks(widest: widest) { accept(rows.crossed(keeping: $0)) }
    }
    if rows.removeChunks(widest: widest, { accept(mended($0)) }) { return true }
    if isRectangular {
      let columns = Array((rows.first?.elements ?? []).indices)
      return columns.removeChunks(widest: widest) { kept in
        accept(rows.map { row in .array(kept.map { row.elements[$0] }) })
      }
    }
    guard rows.count <= InputDescription.mostLookedInto else { return false }
    for (index, row) in rows.enumerated() {
      if elements.prune(row, widest: widest, { accept(rows.replacing(index, with: $0)) }) { return true }
    }
    return false
  }
}

extension ArrayDescription {
  /// Of pairs of which one half was left out, without the other half too.
  private func mended(_ elements: [Value]) -> [Value] {
    guard rules.contains(.repeats(.allButOne)) else { return elements }
    let counts = elements.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let single = elements.first { counts[$0] == 1 }
    return elements.filter { counts[$0] != 1 || $0 == single }
  }
}

extension [Value] {
  fileprivate func replacing(_ index: Int, with value: Value) -> Self {
    var changed = self
    changed[index] = value
    return changed
  }

  /// Of a square: these rows and columns.
  fileprivate func crossed(keeping kept: [Int]) -> Self {
    kept.map { row in .array(kept.map { self[row].elements[$0] }) }
  }
}

extension Value {
  /// Of a `Node:random`: these nodes, with links to others of them only.
  fileprivate func linked(keeping kept: [Int]) -> Value {
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    return .array(
      kept.map { index in
        let node = elements[index].elements
        let link = node.last?.integer.flatMap { places[$0] }
        return .array([node.first ?? .null, link.map(Value.integer) ?? .null])
      })
  }

  /// Of a `Node:graph`: without nodes, then without single edges.
  fileprivate func pruneNeighbours(widest: Int, _ accept: (Value) -> Bool) -> Bool {
    let lists = elements.map { $0.integers ?? [] }
    if Array(lists.indices).removeChunks(widest: widest, { accept(Self.neighbours(lists, keeping: $0)) }) {
      return true
    }
    for (node, neighbours) in lists.enumerated() {
      for other in neighbours where other > node + 1 {
        var changed = lists
        changed[node].removeAll { $0 == other }
        changed[other - 1].removeAll { $0 == node + 1 }
        if accept(Self.neighbours(changed, keeping: Array(lists.indices))) { return true }
      }
    }
    return false
  }

  private static func neighbours(_ lists: [[Int]], keeping kept: [Int]) -> Value {
    let numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1 + 1, $0 + 1) })
    return .array(kept.map { node in .array(lists[node].compactMap { numbers[$0].map(Value.integer) }) })
  }
}

extension Tree {
  /// Subtrees alone, then the tree without a subtree, then without a single node.
  fileprivate func prune(_ accept: (Tree) -> Bool) -> Bool {
    guard !values.isEmpty else { return false }
    let order = levelOrder
    for node in order.dropFirst() {
      if accept(copy(from: node) { $0 }) { return true }
    }
    let deepest = depths.max() ?? 0
    if accept(copy(from: 0) { depths[$0] == deepest ? -1 : $0 }) { return true }
    for node in order {
      if accept(copy(from: 0) { $0 == node ? -1 : $0 }) { return true }
    }
    for node in order {
      for child in children(of: node) where child >= 0 {
        let root = node == 0 ? child : 0
        if accept(copy(from: root) { $0 == node ? child : $0 }) { return true }
      }
    }
    return false
  }

  /// The tree below `root`, with other nodes in the place of some, or none (-1).
  private func copy(from root: Int, _ replacement: (Int) -> Int) -> Tree {
    var copy = Tree(kind)
    let top = replacement(root)
    guard top >= 0 else { return copy }
    copy.addRoot(values[top])
    var order = [top]
    var next = 0
    while next < order.count {
      var last = -1
      for (side, child) in children(of: order[next]).enumerated() where child >= 0 {
        let node = replacement(child)
        guard node >= 0 else { continue }
        order.append(node)
        switch kind {
        case .binary: copy.add(values[node], below: next, side: side)
        case .nary: last = copy.add(values[node], below: next, after: last)
        }
      }
      next += 1
    }
    return copy
  }
}
