class Solution {
  func levelOrder(_ root: TreeNode?) -> [[Int]] {
    func values(_ node: TreeNode?, _ depth: Int) -> [Int] {
      guard let node else { return [] }
      return depth == 0 ? [node.val] : values(node.left, depth - 1) + values(node.right, depth - 1)
    }

    var levels: [[Int]] = []
    while true {
      let level = values(root, levels.count)
      if level.isEmpty { return levels }
      levels.append(level)
    }
  }
}
