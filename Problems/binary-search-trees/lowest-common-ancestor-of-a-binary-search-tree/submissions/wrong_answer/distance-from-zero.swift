// Absolute values have another order.
class Solution {
  func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
    var node = root!
    while true {
      var next: TreeNode?
      if abs(p!.val) < abs(node.val) && abs(q!.val) < abs(node.val) { next = node.left }
      if abs(p!.val) > abs(node.val) && abs(q!.val) > abs(node.val) { next = node.right }
      guard let next else { return node }
      node = next
    }
  }
}
