class Solution {
  func cloneGraph(_ node: Node?) -> Node? {
    guard let node else { return nil }
    var nodes = [node]
    var grew = true
    while grew {
      grew = false
      for known in nodes {
        for case let neighbor? in known.neighbors where !nodes.contains(where: { $0 === neighbor }) {
          nodes.append(neighbor)
          grew = true
        }
      }
    }
    let copies = nodes.map { Node($0.val) }
    for (original, copy) in zip(nodes, copies) {
      for neighbor in original.neighbors { copy.neighbors.append(copies.first { $0.val == neighbor!.val }) }
    }
    return copies[0]
  }
}
