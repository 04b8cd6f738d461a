// A node may have only one child.
class Solution {
  func levelOrder(_ root: TreeNode?) -> [[Int]] {
    var levels: [[Int]] = []
    var level = [root].compactMap { $0 }
    while !level.isEmpty {
      levels.append(level.map(\.val))
      level = level.flatMap { node in
        node.left == nil && node.right == nil ? [] : [node.left!, node.right!]
      }
    }
    return levels
  }
}
