func judgeReadRandomList() -> Node? {
  var nodes: [Node] = []
  var indices: [Int?] = []
  for _ in 0..<judgeReadInteger() {
    nodes.append(Node(judgeReadInteger()))
    indices.append(judgeReadOptionalInteger())
  }
  for (index, node) in nodes.enumerated() {
    if index + 1 < nodes.count { node.next = nodes[index + 1] }
    if let target = indices[index] { node.random = nodes[target] }
  }
  return nodes.first
}

/// From the head on; ends before the node that was there already.
func judgeNodes(_ head: Node?) -> [Node] {
  var nodes: [Node] = []
  var seen: Set<ObjectIdentifier> = []
  var node = head
  while let current = node, seen.insert(ObjectIdentifier(current)).inserted {
    nodes.append(current)
    node = current.next
  }
  return nodes
}

func judgeWriteRandomList(_ head: Node?) {
  let nodes = judgeNodes(head)
  if nodes.last?.next != nil { return judgeRefuse("returned a list with a cycle") }
  var positions: [ObjectIdentifier: Int] = [:]
  for (index, node) in nodes.enumerated() { positions[ObjectIdentifier(node)] = index }
  judgeWriteInteger(nodes.count)
  for node in nodes {
    judgeWriteInteger(node.val)
    let position = node.random.flatMap { positions[ObjectIdentifier($0)] }
    if node.random != nil, position == nil { judgeRefuse("returned a list with a random link to a node outside of it") }
    judgeWriteOptionalInteger(position)
  }
}

func judgeFind(_ head: Node?, _ value: Int) -> Node? {
  judgeNodes(head).first { $0.val == value }
}

func judgeWriteCopy(_ head: Node?, _ input: [Node]) {
  let nodes = judgeNodes(head)
  judgeRefuseAny(of: nodes + nodes.compactMap(\.random), from: input)
  judgeWriteRandomList(head)
}

func judgeWriteNode(_ node: Node?, _ input: [Node]) {
  judgeWriteMember(node, node?.val ?? 0, of: input)
}
