// There may be more than two children.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    var levels: [[Int]] = []
    func visit(_ node: Node?, _ depth: Int) {
      guard let node else { return }
      if depth == levels.count { levels.append([]) }
      levels[depth].append(node.val)
      visit(node.children.first, depth + 1)
      if node.children.count > 1 { visit(node.children.last, depth + 1) }
    }
    visit(root, 0)
    return levels
  }
}
