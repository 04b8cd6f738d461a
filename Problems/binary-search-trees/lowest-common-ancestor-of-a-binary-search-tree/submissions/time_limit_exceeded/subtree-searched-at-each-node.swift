// On each level the whole subtree is searched: quadratic in a chain.
class Solution {
  func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
    var node = root
    while let current = node {
      if contains(current.left, p) && contains(current.left, q) {
        node = current.left
      } else if contains(current.right, p) && contains(current.right, q) {
        node = current.right
      } else {
        return current
      }
    }
    return nil
  }

  private func contains(_ root: TreeNode?, _ target: TreeNode?) -> Bool {
    var stack = [root].compactMap { $0 }
    while let node = stack.popLast() {
      if node === target { return true }
      stack += [node.left, node.right].compactMap { $0 }
    }
    return false
  }
}
