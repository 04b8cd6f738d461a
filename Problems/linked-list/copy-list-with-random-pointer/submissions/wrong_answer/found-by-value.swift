// Two nodes may have the same value.
class Solution {
  func copyRandomList(_ head: Node?) -> Node? {
    var copies: [Int: Node] = [:]
    let dummy = Node(0)
    var last = dummy
    var node = head
    while let current = node {
      last.next = Node(current.val)
      last = last.next!
      copies[current.val] = last
      node = current.next
    }
    node = head
    var copy = dummy.next
    while let current = node {
      if let target = current.random { copy?.random = copies[target.val] }
      node = current.next
      copy = copy?.next
    }
    return dummy.next
  }
}
