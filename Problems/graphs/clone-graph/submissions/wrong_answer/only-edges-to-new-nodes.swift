// An edge to a node that has been visited is left out.
class Solution {
  func cloneGraph(_ node: Node?) -> Node? {
    var visited: Set<Int> = []

    func copy(_ node: Node) -> Node {
      visited.insert(node.val)
      let new = Node(node.val)
      for case let neighbor? in node.neighbors where !visited.contains(neighbor.val) {
        new.neighbors.append(copy(neighbor))
      }
      return new
    }

    return node.map(copy)
  }
}
