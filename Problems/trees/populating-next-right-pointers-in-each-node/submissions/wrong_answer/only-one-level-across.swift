// Between two subtrees not only one pair of neighbours is to be linked, but one on each level.
class Solution {
  func connect(_ root: Node?) -> Node? {
    guard let root, let left = root.left, let right = root.right else { return root }
    _ = connect(left)
    _ = connect(right)
    left.next = right
    left.right?.next = right.left
    return root
  }
}
