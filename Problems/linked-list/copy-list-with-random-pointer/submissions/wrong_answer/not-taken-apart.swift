// Old and new nodes stay in one list.
class Solution {
  func copyRandomList(_ head: Node?) -> Node? {
    var node = head
    while let current = node {
      let copy = Node(current.val)
      copy.next = current.next
      current.next = copy
      node = copy.next
    }
    node = head
    while let current = node {
      current.next?.random = current.random?.next
      node = current.next?.next
    }
    return head?.next
  }
}
