// The root is a common ancestor, but seldom the lowest.
class Solution {
  func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
    if root === p || root === q { return root }
    let first = p!.val < root!.val ? root?.left : root?.right
    let second = q!.val < root!.val ? root?.left : root?.right
    return first === second && (first === p || first === q) ? first : root
  }
}
