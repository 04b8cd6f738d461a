// For each node its depth is searched from the root.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    func depth(of target: Node, below node: Node) -> Int? {
      if node === target { return 0 }
      for child in node.children {
        if let depth = depth(of: target, below: child) { return depth + 1 }
      }
      return nil
    }

    guard let root else { return [] }
    var levels: [[Int]] = []
    func visit(_ node: Node) {
      let depth = depth(of: node, below: root)!
      if depth == levels.count { levels.append([]) }
      levels[depth].append(node.val)
      node.children.forEach(visit)
    }
    visit(root)
    return levels
  }
}
