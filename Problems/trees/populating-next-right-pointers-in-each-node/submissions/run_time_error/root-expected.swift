// The tree may have no nodes.
class Solution {
  func connect(_ root: Node?) -> Node? {
    var first = root!
    while let left = first.left {
      var node: Node? = first
      while let parent = node {
        parent.left?.next = parent.right
        parent.right?.next = parent.next?.left
        node = parent.next
      }
      first = left
    }
    return root
  }
}
