class Solution {
  func cloneGraph(_ node: Node?) -> Node? {
    var copies: [ObjectIdentifier: Node] = [:]

    func copy(_ node: Node) -> Node {
      if let known = copies[ObjectIdentifier(node)] { return known }
      let new = Node(node.val)
      copies[ObjectIdentifier(node)] = new
      new.neighbors = node.neighbors.map { $0.map(copy) }
      return new
    }

    return node.map(copy)
  }
}
