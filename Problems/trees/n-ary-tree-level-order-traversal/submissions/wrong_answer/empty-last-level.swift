// The children of the lowest nodes, of which there are none, make a level of their own.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    guard let root else { return [] }
    var levels = [[root.val]]
    var level = [root]
    while !level.isEmpty {
      level = level.flatMap(\.children)
      levels.append(level.map(\.val))
    }
    return levels
  }
}
