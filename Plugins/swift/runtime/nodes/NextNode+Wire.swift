func judgeReadLinkedTree() -> Node? {
  let values = judgeReadOptionalIntegers()
  guard let first = values.first, let first else { return nil }
  let root = Node(first)
  var parents = [root]
  var parent = 0
  for (index, value) in values.dropFirst().enumerated() {
    if let value {
      let child = Node(value)
      if index % 2 == 0 { parents[parent].left = child } else { parents[parent].right = child }
      parents.append(child)
    }
    if index % 2 == 1 { parent += 1 }
  }
  return root
}

/// In level order; no more than a value may have.
func judgeNodes(_ root: Node?) -> [Node] {
  guard let root else { return [] }
  var nodes = [root]
  var index = 0
  while index < nodes.count, nodes.count <= judgeLongest {
    if let left = nodes[index].left { nodes.append(left) }
    if let right = nodes[index].right { nodes.append(right) }
    index += 1
  }
  return nodes
}

/// Each level along `next`, from its first node on.
func judgeWriteLinkedTree(_ root: Node?) {
  var values: [Int?] = []
  var first = root
  while let start = first, values.count <= 2 * judgeLongest {
    first = nil
    var node: Node? = start
    while let current = node, values.count <= 2 * judgeLongest {
      values.append(current.val)
      if first == nil { first = current.left ?? current.right }
      node = current.next
    }
    values.append(nil)
  }
  if values.count > 2 * judgeLongest { return judgeRefuse("returned levels with a cycle") }
  judgeWriteOptionalIntegers(values)
}

func judgeFind(_ root: Node?, _ value: Int) -> Node? {
  judgeNodes(root).first { $0.val == value }
}

func judgeWriteCopy(_ root: Node?, _ input: [Node]) {
  judgeRefuseAny(of: judgeNodes(root), from: input)
  judgeWriteLinkedTree(root)
}

func judgeWriteNode(_ node: Node?, _ input: [Node]) {
  judgeWriteMember(node, node?.val ?? 0, of: input)
}
