// The node whose value is nearest to the middle between both.
class Solution {
  func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
    let sum = p!.val + q!.val
    var nearest = root!
    var node = root
    while let current = node {
      if abs(2 * current.val - sum) < abs(2 * nearest.val - sum) { nearest = current }
      node = 2 * current.val > sum ? current.left : current.right
    }
    return nearest
  }
}
