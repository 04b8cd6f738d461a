// The order of neighbours does not matter.
class Solution {
  func cloneGraph(_ node: Node?) -> Node? {
    var copies: [Int: Node] = [:]

    func copy(_ node: Node) -> Node {
      if let known = copies[node.val] { return known }
      let new = Node(node.val)
      copies[node.val] = new
      for case let neighbor? in node.neighbors { new.neighbors.insert(copy(neighbor), at: 0) }
      return new
    }

    return node.map(copy)
  }
}
