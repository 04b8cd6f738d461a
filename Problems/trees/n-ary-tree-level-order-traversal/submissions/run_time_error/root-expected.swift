// The tree may have no nodes.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    var levels: [[Int]] = []
    var level = [root!]
    while !level.isEmpty {
      levels.append(level.map(\.val))
      level = level.flatMap(\.children)
    }
    return levels
  }
}
