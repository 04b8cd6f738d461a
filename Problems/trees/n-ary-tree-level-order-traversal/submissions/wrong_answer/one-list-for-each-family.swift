// Cousins belong to the same level, not only children of the same node.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    guard let root else { return [] }
    var levels = [[root.val]]
    var queue = [root]
    var next = 0
    while next < queue.count {
      let children = queue[next].children
      if !children.isEmpty { levels.append(children.map(\.val)) }
      queue += children
      next += 1
    }
    return levels
  }
}
