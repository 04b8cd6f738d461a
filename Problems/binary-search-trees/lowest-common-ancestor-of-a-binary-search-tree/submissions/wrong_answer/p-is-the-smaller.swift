// Takes for granted that p has the smaller value.
class Solution {
  func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
    var node = root
    while let current = node {
      if q!.val < current.val {
        node = current.left
      } else if p!.val > current.val {
        node = current.right
      } else {
        return current
      }
    }
    return root
  }
}
