// The walk ends at the last node instead of behind it.
class Solution {
  func copyRandomList(_ head: Node?) -> Node? {
    guard head?.next != nil else { return head.map { Node($0.val) } }
    var copies: [ObjectIdentifier: Node] = [:]
    var node = head
    while let current = node, current.next != nil {
      copies[ObjectIdentifier(current)] = Node(current.val)
      node = current.next
    }
    node = head
    while let current = node, current.next != nil {
      let copy = copies[ObjectIdentifier(current)]
      copy?.next = current.next.flatMap { copies[ObjectIdentifier($0)] }
      copy?.random = current.random.flatMap { copies[ObjectIdentifier($0)] }
      node = current.next
    }
    return head.flatMap { copies[ObjectIdentifier($0)] }
  }
}
