class Solution {
  func copyRandomList(_ head: Node?) -> Node? {
    var copies: [ObjectIdentifier: Node] = [:]
    var node = head
    while let current = node {
      copies[ObjectIdentifier(current)] = Node(current.val)
      node = current.next
    }
    node = head
    while let current = node {
      let copy = copies[ObjectIdentifier(current)]
      copy?.next = current.next.flatMap { copies[ObjectIdentifier($0)] }
      copy?.random = current.random.flatMap { copies[ObjectIdentifier($0)] }
      node = current.next
    }
    return head.flatMap { copies[ObjectIdentifier($0)] }
  }
}
