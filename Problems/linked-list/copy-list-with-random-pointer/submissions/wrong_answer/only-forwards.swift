// The node is searched only from the present one on.
class Solution {
  func copyRandomList(_ head: Node?) -> Node? {
    let dummy = Node(0)
    var last = dummy
    var node = head
    while let current = node {
      last.next = Node(current.val)
      last = last.next!
      node = current.next
    }
    node = head
    var copy = dummy.next
    while let current = node {
      var target = node
      var copyOfTarget = copy
      while let reached = target, reached !== current.random {
        target = reached.next
        copyOfTarget = copyOfTarget?.next
      }
      copy?.random = copyOfTarget
      node = current.next
      copy = copy?.next
    }
    return dummy.next
  }
}
