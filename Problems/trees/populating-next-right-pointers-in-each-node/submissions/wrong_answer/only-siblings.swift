// Neighbours with different parents are not linked.
class Solution {
  func connect(_ root: Node?) -> Node? {
    guard let root else { return nil }
    root.left?.next = root.right
    _ = connect(root.left)
    _ = connect(root.right)
    return root
  }
}
