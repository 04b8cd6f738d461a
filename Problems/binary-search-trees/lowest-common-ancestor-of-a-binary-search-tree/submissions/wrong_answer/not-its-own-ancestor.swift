// When one node is an ancestor of the other, its parent is returned.
class Solution {
  func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
    var node = root!
    while true {
      let next = max(p!.val, q!.val) < node.val ? node.left : min(p!.val, q!.val) > node.val ? node.right : nil
      guard let next, next !== p, next !== q else { return node }
      node = next
    }
  }
}
