// The list of a level must be made before a value is appended to it.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    guard let root else { return [] }
    var levels = [[root.val]]
    func visit(_ node: Node, _ depth: Int) {
      for child in node.children {
        levels[depth + 1].append(child.val)
        visit(child, depth + 1)
      }
    }
    visit(root, 0)
    return levels
  }
}
