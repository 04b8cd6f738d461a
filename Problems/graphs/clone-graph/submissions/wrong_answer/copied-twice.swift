// A node is visited once, but each of its neighbours makes a copy of its own.
class Solution {
  func cloneGraph(_ node: Node?) -> Node? {
    var visited: Set<Int> = []

    func copy(_ node: Node) -> Node {
      let new = Node(node.val)
      guard visited.insert(node.val).inserted else { return new }
      new.neighbors = node.neighbors.map { $0.map(copy) }
      return new
    }

    return node.map(copy)
  }
}
