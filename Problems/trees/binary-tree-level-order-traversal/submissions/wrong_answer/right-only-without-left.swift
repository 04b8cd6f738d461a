// With `else if` the right child is only seen when there is no left one.
class Solution {
  func levelOrder(_ root: TreeNode?) -> [[Int]] {
    var levels: [[Int]] = []
    var level = [root].compactMap { $0 }
    while !level.isEmpty {
      levels.append(level.map(\.val))
      level = level.compactMap { $0.left ?? $0.right }
    }
    return levels
  }
}
