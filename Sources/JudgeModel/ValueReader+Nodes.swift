/// Linked nodes, in the forms in which LeetCode writes them.
extension ValueReader {
  mutating func read(_ kind: ValueType.NodeKind) throws(ValueTextError) -> Value {
    switch kind {
    case .graph: try readGraph()
    case .random: try readRandomLinks()
    case .nary: try readLevels()
    case .next: try readLinkedLevels()
    }
  }

  mutating func readOptionalInteger() throws(ValueTextError) -> Value {
    try acceptNull() ? .null : read(.integer)
  }

  /// Every value after the first belongs to a child of an earlier node: two for each.
  mutating func readTree() throws(ValueTextError) -> Value {
    var values: [Value] = []
    var places = 1
    try readElements { reader throws(ValueTextError) in
      let value = try reader.readOptionalInteger()
      guard places > 0 else { throw reader.error("']', since no node is left whose child this could be") }
      places += value == .null ? -1 : 1
      values.append(value)
    }
    return .array(values)
  }

  /// The root, null, and then the children of each node in turn, null after them.
  private mutating func readLevels() throws(ValueTextError) -> Value {
    var values: [Value] = []
    var nodes = 0
    var parent = -1
    try readElements { reader throws(ValueTextError) in
      let value = try reader.readOptionalInteger()
      if values.isEmpty, value == .null { throw reader.error("the root's value") }
      if values.count == 1, value != .null { throw reader.error("null after the root") }
      guard parent < nodes else { throw reader.error("']', since no node is left whose children these could be") }
      if value == .null { parent += 1 } else { nodes += 1 }
      values.append(value)
    }
    return .array(values)
  }

  private mutating func readLinkedLevels() throws(ValueTextError) -> Value {
    var values: [Value] = []
    try readElements { reader throws(ValueTextError) in
      reader.skipBlanks()
      values.append(reader.accept("#") ? .levelEnd : try reader.read(.integer))
    }
    return .array(values)
  }

  private mutating func readGraph() throws(ValueTextError) -> Value {
    let value = try read(.array(.array(.integer)))
    guard case .array(let nodes) = value else { return value }
    for case .integer(let neighbour) in nodes.flatMap(\.elements) where !(1...nodes.count).contains(neighbour) {
      throw error("neighbours from 1 to \(nodes.count), not \(neighbour),")
    }
    return value
  }

  private mutating func readRandomLinks() throws(ValueTextError) -> Value {
    var pairs: [Value] = []
    try readElements { reader throws(ValueTextError) in
      try reader.expect("[", "a pair of a value and an index or null")
      let value = try reader.read(.integer)
      reader.skipBlanks()
      try reader.expect(",", "',' and an index or null")
      pairs.append(.array([value, try reader.readOptionalInteger()]))
      reader.skipBlanks()
      try reader.expect("]", "']'")
    }
    for case .integer(let index) in pairs.compactMap(\.elements.last) where !pairs.indices.contains(index) {
      throw error("indices from 0 to \(pairs.count - 1), not \(index),")
    }
    return .array(pairs)
  }
}

extension Value {
  /// One form for all ways to write the same: without nulls at the end of a tree, a graph's neighbours in order.
  public func canonical(as type: ValueType) -> Value {
    guard case .array(var elements) = self else { return self }
    switch type {
    case .tree, .node(.nary):
      while elements.last == .null { elements.removeLast() }
    case .node(.graph):
      elements = elements.map { .array($0.elements.sorted { $0.integer < $1.integer }) }
    case .array(let element) where element.isNode, .list(let element) where element.isNode:
      elements = elements.map { $0.canonical(as: element) }
    default: break
    }
    return .array(elements)
  }

  fileprivate var elements: [Value] {
    if case .array(let elements) = self { elements } else { [] }
  }

  private var integer: Int {
    if case .integer(let number) = self { number } else { 0 }
  }
}
