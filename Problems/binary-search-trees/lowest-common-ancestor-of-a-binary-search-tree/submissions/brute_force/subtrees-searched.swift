class Solution {
  func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
    for child in [root?.left, root?.right] where contains(child, p) && contains(child, q) {
      return lowestCommonAncestor(child, p, q)
    }
    return root
  }

  private func contains(_ root: TreeNode?, _ node: TreeNode?) -> Bool {
    guard let root else { return false }
    return root === node || contains(root.left, node) || contains(root.right, node)
  }
}
