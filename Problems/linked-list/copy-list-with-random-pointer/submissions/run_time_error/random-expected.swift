// The second link may lead to none.
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
      current.next!.random = current.random!.next
      node = current.next!.next
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
