// The lowest level comes first.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    var levels: [[Int]] = []
    var level = [root].compactMap { $0 }
    while !level.isEmpty {
      levels.insert(level.map(\.val), at: 0)
      level = level.flatMap(\.children)
    }
    return levels
  }
}
