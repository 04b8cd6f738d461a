// A link from a node to itself is left out.
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
      if let target = current.random, target !== current { copy?.random = copies[ObjectIdentifier(target)] }
      node = current.next
    }
    return head.flatMap { copies[ObjectIdentifier($0)] }
  }
}
