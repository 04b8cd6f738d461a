// The absent children of the lowest nodes make a level of their own.
class Solution {
  func levelOrder(_ root: TreeNode?) -> [[Int]] {
    if root == nil { return [] }
    var levels: [[Int]] = []
    var level: [TreeNode?] = [root]
    while !level.isEmpty {
      let nodes = level.compactMap { $0 }
      levels.append(nodes.map(\.val))
      level = nodes.flatMap { [$0.left, $0.right] }
    }
    return levels
  }
}
