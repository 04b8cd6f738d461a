func judgeReadTree() -> TreeNode? {
  let values = judgeReadOptionalIntegers()
  guard let first = values.first, let first else { return nil }
  let root = TreeNode(first)
  var parents = [root]
  var parent = 0
  for (index, value) in values.dropFirst().enumerated() {
    if let value {
      let child = TreeNode(value)
      if index % 2 == 0 { parents[parent].left = child } else { parents[parent].right = child }
      parents.append(child)
    }
    if index % 2 == 1 { parent += 1 }
  }
  return root
}

/// In level order; no more than a value may have.
func judgeNodes(_ root: TreeNode?) -> [TreeNode] {
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

func judgeWriteTree(_ root: TreeNode?) {
  let nodes = judgeNodes(root)
  guard nodes.count <= judgeLongest else { return judgeRefuse("returned a tree of more than \(judgeLongest) nodes") }
  var values: [Int?] = root.map { [$0.val] } ?? []
  for node in nodes { values += [node.left?.val, node.right?.val] }
  while let last = values.last, last == nil { values.removeLast() }
  judgeWriteOptionalIntegers(values)
}

func judgeFind(_ root: TreeNode?, _ value: Int) -> TreeNode? {
  judgeNodes(root).first { $0.val == value }
}

func judgeWriteCopy(_ root: TreeNode?, _ input: [TreeNode]) {
  judgeRefuseAny(of: judgeNodes(root), from: input)
  judgeWriteTree(root)
}

func judgeWriteNode(_ node: TreeNode?, _ input: [TreeNode]) {
  judgeWriteMember(node, node?.val ?? 0, of: input)
}
