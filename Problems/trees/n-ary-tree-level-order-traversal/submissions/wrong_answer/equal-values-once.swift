// Values that have been seen are taken for nodes that have been visited.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    var seen: Set<Int> = []
    var levels: [[Int]] = []
    var level = [root].compactMap { $0 }
    while !level.isEmpty {
      levels.append(level.map(\.val))
      level = level.flatMap(\.children).filter { seen.insert($0.val).inserted }
    }
    return levels
  }
}
