// Values that have been seen are taken for nodes that have been visited.
class Solution {
  func levelOrder(_ root: TreeNode?) -> [[Int]] {
    var seen: Set<Int> = []
    var levels: [[Int]] = []
    var level = [root].compactMap { $0 }
    while !level.isEmpty {
      level = level.filter { seen.insert($0.val).inserted }
      levels.append(level.map(\.val))
      level = level.flatMap { [$0.left, $0.right].compactMap { $0 } }
    }
    return levels
  }
}
