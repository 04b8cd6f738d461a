class Solution {
  func connect(_ root: Node?) -> Node? {
    // All nodes of a depth, from left to right.
    func nodes(_ node: Node?, _ depth: Int) -> [Node] {
      guard let node else { return [] }
      return depth == 0 ? [node] : nodes(node.left, depth - 1) + nodes(node.right, depth - 1)
    }

    for depth in 0..<12 {
      let level = nodes(root, depth)
      for (node, neighbour) in zip(level, level.dropFirst()) { node.next = neighbour }
    }
    return root
  }
}
