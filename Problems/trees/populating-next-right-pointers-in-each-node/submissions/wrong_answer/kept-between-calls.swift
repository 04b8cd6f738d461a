// The last nodes of an earlier tree become the neighbours of the first ones here.
class Solution {
  static var rightmost: [Int: Node] = [:]

  func connect(_ root: Node?) -> Node? {
    visit(root, 0)
    return root
  }

  private func visit(_ node: Node?, _ depth: Int) {
    guard let node else { return }
    node.next = Solution.rightmost[depth]
    Solution.rightmost[depth] = node
    visit(node.right, depth + 1)
    visit(node.left, depth + 1)
  }
}
