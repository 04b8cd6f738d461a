// A root without children is a tree too and must be returned.
class Solution {
  func connect(_ root: Node?) -> Node? {
    guard let root, let left = root.left else { return nil }
    left.next = root.right
    root.right?.next = root.next?.left
    _ = connect(left)
    _ = connect(root.right)
    return root
  }
}
