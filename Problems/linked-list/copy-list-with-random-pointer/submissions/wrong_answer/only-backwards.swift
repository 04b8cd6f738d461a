// In a single walk the copies of later nodes do not exist yet.
class Solution {
  func copyRandomList(_ head: Node?) -> Node? {
    var copies: [ObjectIdentifier: Node] = [:]
    let dummy = Node(0)
    var last = dummy
    var node = head
    while let current = node {
      let copy = Node(current.val)
      copies[ObjectIdentifier(current)] = copy
      copy.random = current.random.flatMap { copies[ObjectIdentifier($0)] }
      last.next = copy
      last = copy
      node = current.next
    }
    return dummy.next
  }
}
