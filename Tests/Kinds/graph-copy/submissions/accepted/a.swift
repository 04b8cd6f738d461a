class Solution {
  func cloneGraph(_ node: Node?) -> Node? {
    var copies: [Node: Node] = [:]
    func copy(_ node: Node?) -> Node? {
      guard let node = node else { return nil }
      if let known = copies[node] { return known }
      let new = Node(node.val)
      copies[node] = new
      for neighbor in node.neighbors { new.neighbors.append(copy(neighbor)) }
      return new
    }
    return copy(node)
  }
}
