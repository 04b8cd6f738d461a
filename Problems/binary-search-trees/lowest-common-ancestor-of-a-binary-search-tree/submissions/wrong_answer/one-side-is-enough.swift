// Goes on as soon as one of the two is on that side.
class Solution {
  func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
    var node = root!
    while node !== p && node !== q {
      node = (p!.val < node.val || q!.val < node.val ? node.left : node.right)!
    }
    return node
  }
}
