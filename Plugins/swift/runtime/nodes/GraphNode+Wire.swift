func judgeReadGraph() -> Node? {
  let rows = judgeReadIntegerRows()
  let nodes = rows.indices.map { Node($0 + 1) }
  for (node, row) in zip(nodes, rows) {
    for number in row { node.neighbors.append(nodes[number - 1]) }
  }
  return nodes.first
}

/// All that can be reached; no more than a value may have.
func judgeNodes(_ node: Node?) -> [Node] {
  guard let node else { return [] }
  var nodes = [node]
  var seen: Set = [ObjectIdentifier(node)]
  var index = 0
  while index < nodes.count, nodes.count <= judgeLongest {
    let neighbours: [Node?] = nodes[index].neighbors
    for case let neighbour? in neighbours where seen.insert(ObjectIdentifier(neighbour)).inserted {
      nodes.append(neighbour)
    }
    index += 1
  }
  return nodes
}

func judgeWriteGraph(_ node: Node?) {
  let nodes = judgeNodes(node)
  var rows = [[Int]?](repeating: nil, count: nodes.count)
  for node in nodes {
    guard rows.indices.contains(node.val - 1), rows[node.val - 1] == nil else {
      return judgeRefuse("returned a graph whose \(nodes.count) nodes do not have the values 1 to \(nodes.count)")
    }
    let neighbours: [Node?] = node.neighbors
    rows[node.val - 1] = neighbours.compactMap { $0?.val }
  }
  judgeWriteIntegerRows(rows.compactMap { $0 })
}

func judgeFind(_ node: Node?, _ value: Int) -> Node? {
  judgeNodes(node).first { $0.val == value }
}

func judgeWriteCopy(_ node: Node?, _ input: [Node]) {
  judgeRefuseAny(of: judgeNodes(node), from: input)
  judgeWriteGraph(node)
}

func judgeWriteNode(_ node: Node?, _ input: [Node]) {
  judgeWriteMember(node, node?.val ?? 0, of: input)
}
