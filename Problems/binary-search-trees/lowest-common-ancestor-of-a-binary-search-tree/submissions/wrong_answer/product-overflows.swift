// The product of the differences does not fit into 32 bits.
class Solution {
  func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
    var node = root!
    while true {
      let sign = Int32(truncatingIfNeeded: (node.val - p!.val) * (node.val - q!.val))
      guard sign > 0, let next = node.val > p!.val ? node.left : node.right else { return node }
      node = next
    }
  }
}
