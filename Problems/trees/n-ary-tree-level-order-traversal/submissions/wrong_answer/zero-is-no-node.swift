// A value of zero is taken for an absent node.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    var levels: [[Int]] = []
    var level = [root].compactMap { $0 }
    while !level.isEmpty {
      let values = level.map(\.val).filter { $0 != 0 }
      if !values.isEmpty { levels.append(values) }
      level = level.flatMap(\.children)
    }
    return levels
  }
}
