// Whether there is a next level is asked of the first node only.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    guard let root else { return [] }
    var levels: [[Int]] = []
    var level = [root]
    while true {
      levels.append(level.map(\.val))
      if level[0].children.isEmpty { return levels }
      level = level.flatMap(\.children)
    }
  }
}
