class Solution {
  func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
    let low = min(p!.val, q!.val)
    let high = max(p!.val, q!.val)
    var node = root
    while let current = node {
      if high < current.val {
        node = current.left
      } else if low > current.val {
        node = current.right
      } else {
        return current
      }
    }
    return nil
  }
}
