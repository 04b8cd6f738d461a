func judgeReadNaryTree() -> Node? {
  let values = judgeReadOptionalIntegers()
  guard let first = values.first, let first else { return nil }
  let root = Node(first)
  var parents = [root]
  var parent = 0
  for value in values.dropFirst(2) {
    if let value {
      let child = Node(value)
      parents[parent].children.append(child)
      parents.append(child)
    } else {
      parent += 1
    }
  }
  return root
}

/// In level order; no more than a value may have.
func judgeNodes(_ root: Node?) -> [Node] {
  guard let root else { return [] }
  var nodes = [root]
  var index = 0
  while index < nodes.count, nodes.count <= judgeLongest {
    let children: [Node?] = nodes[index].children
    nodes += children.compactMap { $0 }
    index += 1
  }
  return nodes
}

func judgeWriteNaryTree(_ root: Node?) {
  let nodes = judgeNodes(root)
  guard nodes.count <= judgeLongest else { return judgeRefuse("returned a tree of more than \(judgeLongest) nodes") }
  var values: [Int?] = root.map { [$0.val, nil] } ?? []
  for node in nodes {
    let children: [Node?] = node.children
    values += children.compactMap { $0?.val } + [nil]
  }
  while let last = values.last, last == nil { values.removeLast() }
  judgeWriteOptionalIntegers(values)
}

func judgeFind(_ root: Node?, _ value: Int) -> Node? {
  judgeNodes(root).first { $0.val == value }
}

func judgeWriteCopy(_ root: Node?, _ input: [Node]) {
  judgeRefuseAny(of: judgeNodes(root), from: input)
  judgeWriteNaryTree(root)
}

func judgeWriteNode(_ node: Node?, _ input: [Node]) {
  judgeWriteMember(node, node?.val ?? 0, of: input)
}
