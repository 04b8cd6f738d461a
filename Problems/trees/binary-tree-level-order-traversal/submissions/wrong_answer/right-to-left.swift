// The right child comes before the left one.
class Solution {
  func levelOrder(_ root: TreeNode?) -> [[Int]] {
    var levels: [[Int]] = []

    func visit(_ node: TreeNode?, _ depth: Int) {
      guard let node else { return }
      if levels.count == depth { levels.append([]) }
      levels[depth].append(node.val)
      visit(node.right, depth + 1)
      visit(node.left, depth + 1)
    }

    visit(root, 0)
    return levels
  }
}
