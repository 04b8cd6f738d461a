// The index in a full tree doubles from level to level until it overflows.
class Solution {
  func levelOrder(_ root: TreeNode?) -> [[Int]] {
    guard let root else { return [] }
    var levels: [[Int]] = []
    var queue = [(node: root, index: 1)]
    while !queue.isEmpty {
      levels.append(queue.map(\.node.val))
      queue = queue.flatMap { node, index in
        [(node.left, 2 * index), (node.right, 2 * index + 1)].compactMap { child, index in child.map { ($0, index) } }
      }
    }
    return levels
  }
}
