// For each level the whole tree is walked through.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    var levels: [[Int]] = []
    while true {
      var level: [Int] = []
      func walk(_ node: Node?, _ depth: Int) {
        guard let node else { return }
        if depth == levels.count { level.append(node.val) }
        for child in node.children { walk(child, depth + 1) }
      }
      walk(root, 0)
      if level.isEmpty { return levels }
      levels.append(level)
    }
  }
}
