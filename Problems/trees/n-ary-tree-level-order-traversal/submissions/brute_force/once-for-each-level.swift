class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    func values(_ node: Node, _ depth: Int) -> [Int] {
      depth == 0 ? [node.val] : node.children.flatMap { values($0, depth - 1) }
    }

    var levels: [[Int]] = []
    while let root {
      let level = values(root, levels.count)
      if level.isEmpty { break }
      levels.append(level)
    }
    return levels
  }
}
