// The copy of the first node has the original neighbours.
class Solution {
  func cloneGraph(_ node: Node?) -> Node? {
    guard let node else { return nil }
    let new = Node(node.val)
    new.neighbors = node.neighbors
    return new
  }
}
