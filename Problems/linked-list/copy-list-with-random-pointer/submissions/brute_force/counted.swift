class Solution {
  func copyRandomList(_ head: Node?) -> Node? {
    var nodes: [Node] = []
    var node = head
    while let current = node {
      nodes.append(current)
      node = current.next
    }
    let copies = nodes.map { Node($0.val) }
    for (index, original) in nodes.enumerated() {
      if index + 1 < copies.count { copies[index].next = copies[index + 1] }
      if let target = nodes.firstIndex(where: { $0 === original.random }) { copies[index].random = copies[target] }
    }
    return copies.first
  }
}
