// At the end of a level the walk goes back to its first node, for ever.
class Solution {
  func connect(_ root: Node?) -> Node? {
    var first = root
    while let left = first?.left {
      var node = first
      while let parent = node {
        parent.left?.next = parent.right
        parent.right?.next = parent.next?.left
        node = parent.next ?? first
      }
      first = left
    }
    return root
  }
}
