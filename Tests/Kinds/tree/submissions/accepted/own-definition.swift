public class TreeNode {
  public var val: Int
  public var left: TreeNode?
  public var right: TreeNode?
  public init(_ val: Int) { self.val = val }
}
extension TreeNode: Hashable {
  public static func == (a: TreeNode, b: TreeNode) -> Bool { a === b }
  public func hash(into hasher: inout Hasher) { hasher.combine(val) }
}
class Solution {
  func invertTree(_ root: TreeNode?) -> TreeNode? {
    var seen = Set<TreeNode>()
    var stack = [root].compactMap { $0 }
    while let node = stack.popLast() {
      guard seen.insert(node).inserted else { continue }
      (node.left, node.right) = (node.right, node.left)
      stack += [node.left, node.right].compactMap { $0 }
    }
    return root
  }
}
