// The last node of a level has no neighbour whose child could be linked.
class Solution {
  func connect(_ root: Node?) -> Node? {
    guard let root, root.left != nil else { return root }
    root.left!.next = root.right!
    root.right!.next = root.next!.left
    _ = connect(root.left)
    _ = connect(root.right)
    return root
  }
}
