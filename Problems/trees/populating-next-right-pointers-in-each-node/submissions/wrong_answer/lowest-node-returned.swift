// The variable that goes down the tree is returned in place of the root.
class Solution {
  func connect(_ root: Node?) -> Node? {
    var node = root
    while let parent = node, parent.left != nil {
      var current: Node? = parent
      while let one = current {
        one.left?.next = one.right
        one.right?.next = one.next?.left
        current = one.next
      }
      node = parent.left
    }
    return node
  }
}
