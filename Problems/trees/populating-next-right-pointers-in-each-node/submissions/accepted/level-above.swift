class Solution {
  func connect(_ root: Node?) -> Node? {
    var first = root
    while first?.left != nil {
      var node = first
      while let parent = node {
        parent.left?.next = parent.right
        parent.right?.next = parent.next?.left
        node = parent.next
      }
      first = first?.left
    }
    return root
  }
}
