// A tree without nodes gets one empty level.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    guard let root else { return [[]] }
    var levels: [[Int]] = []
    var level = [root]
    while !level.isEmpty {
      levels.append(level.map(\.val))
      level = level.flatMap(\.children)
    }
    return levels
  }
}
