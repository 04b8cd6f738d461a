// A node with only one child is taken for a leaf.
class Solution {
  func levelOrder(_ root: TreeNode?) -> [[Int]] {
    var levels: [[Int]] = []
    var level = [root].compactMap { $0 }
    while !level.isEmpty {
      levels.append(level.map(\.val))
      level = level.flatMap { node -> [TreeNode] in
        guard let left = node.left, let right = node.right else { return [] }
        return [left, right]
      }
    }
    return levels
  }
}
