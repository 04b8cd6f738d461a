// The lowest levels are linked first, when the parents do not know their neighbours yet.
class Solution {
  func connect(_ root: Node?) -> Node? {
    guard let root, let left = root.left, let right = root.right else { return root }
    _ = connect(left)
    _ = connect(right)
    left.next = right
    right.next = root.next?.left
    return root
  }
}
